import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, panel, subtle, text } from './elements.ts';
import { execute, rowData } from './execute.ts';
import { personOnCard, projectHead } from './projectHead.ts';
import { headlineText, nextAndFinish } from './statusCard.ts';

export interface StaleCardInput extends ProjectOnCard {
  readonly scene: CardScene;
  readonly include: ShareOptions;
  /** Who wrote the row last, and when: both instants in milliseconds. */
  readonly changedBy: string | undefined;
  readonly changedAt: number;
  readonly now: number;
  /** What the presser had chosen; said back so that nothing typed is lost without a word. */
  readonly chosen: { readonly rag: Rag; readonly headline: string } | undefined;
}

/** The card that was pressed shows a state that is gone: here is the one that is, who made it so, and nothing was written. */
export function staleCard(input: StaleCardInput): Card {
  const { project, row, scene, chosen } = input;
  const data = rowData(row, input.include);
  const already = say('cards.stale.already', {
    status: statusWords(project.rag ?? 'notSet'),
    who: input.changedBy === undefined ? 'none' : personOnCard(input.changedBy),
    age: instantAgeWords(input.changedAt, input.now),
  });
  return card({
    body: [
      projectHead(input, scene.today),
      panel([
        text(say('cards.stale.title'), { weight: 'Bolder' }),
        text(already, { spacing: 'Small' }),
        ...(chosen === undefined
          ? []
          : [text(say('cards.stale.yours', { status: statusWords(chosen.rag) }), { spacing: 'Small' })]),
      ]),
      headlineText(project),
      nextAndFinish(project, scene.today),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      execute(say('cards.update'), 'status.update', data),
      linkTo(say('cards.openProject'), scene.openUrl, scene),
    ],
  });
}
