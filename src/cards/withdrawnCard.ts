import { say } from '#words/say.ts';

import { type Card, card, subtle, text, title } from './elements.ts';

/** Stands where a post was that somebody took back: nothing of it is left. */
export function withdrawnCard({ asOf }: { readonly asOf: string }): Card {
  return card({
    body: [
      title(say('job.withdrawn.title')),
      text(say('job.withdrawn.why'), { spacing: 'Small' }),
      subtle(say('cards.asOf', { asOf }), 'Medium'),
    ],
  });
}
