import {
  Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Versions,
  type IMarkdownProcessingResult,
} from 'adaptivecards';
import { hostConfig } from './hostConfig.ts';
import { markdownHtml } from './markdownHtml.ts';

// The package calls itself free of side effects, so bundlers drop the file that registers Table.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
GlobalRegistry.reset();

AdaptiveCard.onProcessMarkdown = (text: string, result: IMarkdownProcessingResult) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

export type CardPress =
  | {
      readonly kind: 'execute';
      readonly id: string | undefined;
      readonly verb: string;
      readonly data: unknown;
    }
  | { readonly kind: 'submit'; readonly data: unknown }
  | { readonly kind: 'openUrl'; readonly url: string };

/** Draws a card; presses come back as values, with the inputs already validated and merged by the renderer. */
export function renderCard(
  content: unknown,
  onPress: (press: CardPress) => void,
  isOldHost = false,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    const press = pressOf(action);
    if (press !== undefined) onPress(press);
  };
  card.onAnchorClicked = (_element, anchor) => {
    onPress({ kind: 'openUrl', url: anchor.href });
    return true;
  };
  try {
    if (isOldHost) parseAsOldHost(card, content);
    else card.parse(content);
    return card.render();
  } catch {
    // The renderer throws on shapes no card has; a bot's mistake is not this window's.
    return undefined;
  }
}

/** Whatever is newer than 1.3 falls back. The card's own version is left out, else a host draws nothing at all. */
function parseAsOldHost(card: AdaptiveCard, content: unknown): void {
  card.parse({ ...(content as object), version: '1.3' }, new SerializationContext(Versions.v1_3));
}

function pressOf(action: Action): CardPress | undefined {
  if (action instanceof OpenUrlAction) return { kind: 'openUrl', url: action.url ?? '' };
  if (action instanceof ExecuteAction) {
    return { kind: 'execute', id: action.id, verb: action.verb, data: action.data ?? {} };
  }
  if (action instanceof SubmitAction) return { kind: 'submit', data: action.data ?? {} };
  return undefined;
}
