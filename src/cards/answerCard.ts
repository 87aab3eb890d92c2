import type { Day } from '#domain/calendar/day.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { personOnCard } from './projectHead.ts';

/** What became of something somebody said. */
export type Answer =
  | { readonly kind: 'answered'; readonly words: string }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'done'; readonly by: string | undefined; readonly on: Day | undefined };

/** LI1: "you said, we did", where it was said. Who said it stays out. */
export function answerCard(input: {
  readonly said: string;
  readonly answer: Answer;
  readonly scene: CardScene;
}): Card {
  const { said, answer, scene } = input;
  return card({
    body: [
      title(say('job.answer.title')),
      facts([
        [say('job.answer.said'), escapeText(cutLine(said, 300))],
        [say('job.answer.did'), answerWords(answer)],
      ]),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.open'), scene.openUrl, scene)],
  });
}

function answerWords(answer: Answer): string {
  switch (answer.kind) {
    case 'answered':
      return escapeText(cutLine(answer.words, 600));
    case 'taken':
      return say('job.answer.taken', { name: personOnCard(answer.by) });
    case 'done':
      return say('job.answer.done', {
        day: answer.on === undefined ? 'none' : dayWords(answer.on, 'weekday'),
        name: answer.by === undefined ? 'none' : personOnCard(answer.by),
      });
  }
}
