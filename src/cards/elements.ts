import type {
  IAdaptiveCard,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IDateInput,
  IExecuteAction,
  IFactSet,
  IOpenUrlAction,
  ISubmitAction,
  ITextBlock,
  ITextInput,
} from '@microsoft/teams.cards';

// The few elements our cards are made of: all Adaptive Cards 1.5 or older, so that desktop, web and phone draw them alike.
// Only the types come from Microsoft's package; the tab previews cards too and would carry its 300 kB of classes.

export type Text = Pick<
  ITextBlock,
  'text' | 'weight' | 'size' | 'color' | 'isSubtle' | 'spacing' | 'horizontalAlignment'
> & { readonly type: 'TextBlock'; readonly wrap: true };
export type Facts = Pick<IFactSet, 'facts' | 'spacing'> & { readonly type: 'FactSet' };
export type Column = Pick<IColumn, 'width'> & { readonly type: 'Column'; readonly items: Text[] };
export type Columns = Pick<IColumnSet, 'spacing'> & {
  readonly type: 'ColumnSet';
  readonly columns: Column[];
};
export type Panel = Pick<IContainer, 'spacing'> & {
  readonly type: 'Container';
  readonly style: 'emphasis';
  readonly items: (Text | Facts)[];
};
export type Input =
  | (Pick<IChoiceSetInput, 'id' | 'label' | 'value' | 'isRequired' | 'errorMessage'> & {
      readonly type: 'Input.ChoiceSet';
      readonly style: 'expanded';
      readonly choices: { readonly title: string; readonly value: string }[];
    })
  | (Pick<
      ITextInput,
      'id' | 'label' | 'value' | 'isMultiline' | 'maxLength' | 'placeholder' | 'isRequired' | 'errorMessage'
    > & {
      readonly type: 'Input.Text';
    })
  | (Pick<IDateInput, 'id' | 'label' | 'value'> & { readonly type: 'Input.Date' });
export type CardElement = Text | Facts | Columns | Panel | Input;

export type OpenUrl = Pick<IOpenUrlAction, 'title' | 'url'> & { readonly type: 'Action.OpenUrl' };
export type Execute = Pick<IExecuteAction, 'title' | 'style' | 'associatedInputs'> & {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fallback: Pick<ISubmitAction, 'title' | 'style' | 'associatedInputs' | 'data'> & {
    readonly type: 'Action.Submit';
  };
};
export type CardAction = OpenUrl | Execute;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5' | '1.3';
  readonly refresh?: NonNullable<IAdaptiveCard['refresh']>;
  readonly body: CardElement[];
  readonly actions?: CardAction[];
}

export function card(parts: {
  readonly body: readonly (CardElement | undefined)[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: Card['refresh'];
  readonly version?: Card['version'];
}): Card {
  const body = parts.body.filter((element) => element !== undefined);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: parts.version ?? '1.5',
    ...(parts.refresh === undefined ? {} : { refresh: parts.refresh }),
    body,
    ...(parts.actions === undefined || parts.actions.length === 0 ? {} : { actions: [...parts.actions] }),
  };
}

export function text(words: string, looks: Omit<Text, 'type' | 'text' | 'wrap'> = {}): Text {
  return { type: 'TextBlock', text: words, wrap: true, ...looks };
}

/** The name of what the card is about. */
export const title = (words: string): Text => text(words, { weight: 'Bolder', size: 'Medium' });

export const subtle = (words: string, spacing: NonNullable<Text['spacing']> = 'None'): Text =>
  text(words, { isSubtle: true, size: 'Small', spacing });

export const columns = (
  all: readonly { readonly width: 'stretch' | 'auto'; readonly items: Text[] }[],
  spacing?: Columns['spacing'],
): Columns => ({
  type: 'ColumnSet',
  columns: all.map((column) => ({ type: 'Column', ...column })),
  ...(spacing === undefined ? {} : { spacing }),
});

export const panel = (items: Panel['items']): Panel => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Medium',
  items,
});

/** Nothing when there is no fact to show: an empty fact set draws a hole. */
export function facts(
  pairs: readonly (readonly [title: string, value: string | undefined])[],
): Facts | undefined {
  const known = pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ title: name, value }]));
  return known.length === 0 ? undefined : { type: 'FactSet', facts: known };
}

export const openUrl = (words: string, url: string): OpenUrl => ({
  type: 'Action.OpenUrl',
  title: words,
  url,
});
