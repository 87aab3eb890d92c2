import { say } from '#words/say.ts';

import { type Card, card, type Panel, panel, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { execute } from './execute.ts';
import { personOnCard, wholeName } from './projectHead.ts';

/** Not yours, or not there: one and the same card, so that nobody learns from it which projects exist. */
export function noAccessCard({
  viewer,
  pmoName,
}: {
  readonly viewer: string;
  readonly pmoName: string;
}): Card {
  return card({
    body: [
      title(say('cards.noAccess.title')),
      text(say('cards.noAccess.ask', { pmo: escapeText(cutLine(pmoName, 120)) }), { spacing: 'Small' }),
      subtle(say('cards.noAccess.account', { name: wholeName(viewer) }), 'Medium'),
    ],
  });
}

/** May read, may not write, and whom to ask. The list decided, not we. */
export function readOnlyPanel(input: {
  readonly lead: string | undefined;
  readonly pmoName: string;
  readonly viewer: string;
}): Panel {
  return panel([
    text(say('cards.readOnly.title'), { weight: 'Bolder' }),
    text(
      say('cards.readOnly.ask', {
        lead: input.lead === undefined ? 'none' : personOnCard(input.lead),
        pmo: escapeText(cutLine(input.pmoName, 120)),
      }),
      { spacing: 'Small' },
    ),
    subtle(say('cards.noAccess.account', { name: wholeName(input.viewer) }), 'Small'),
  ]);
}

/** The row's number was given to another project since: a card from a list that was made anew. */
export function olderListCard({ key, asOf }: { readonly key: string; readonly asOf: string }): Card {
  return card({
    body: [
      title(say('cards.olderList.title')),
      text(say('cards.olderList.why', { key: escapeText(cutLine(key, 40)) }), { spacing: 'Small' }),
      subtle(say('cards.asOf', { asOf }), 'Medium'),
    ],
  });
}

/** In a chat with the bot: the press asks Teams for the sign-in, and then answers what was asked. */
export function signInCard({ question, asOf }: { readonly question: string; readonly asOf: string }): Card {
  return card({
    body: [
      title(say('cards.signIn.title')),
      text(say('cards.signIn.why'), { spacing: 'Small' }),
      subtle(say('cards.asOf', { asOf }), 'Medium'),
    ],
    actions: [execute(say('cards.signIn.button'), 'chat.ask', { v: 1, question })],
  });
}
