import type { ProjectChange } from '#domain/decision/change.ts';
import { weeksOf } from '#domain/decision/change.ts';
import type { DecisionPromise } from '#domain/decision/promise.ts';
import type { Project } from '#domain/project/project.ts';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';

export interface Proposed {
  readonly change: ProjectChange;
  readonly project: Pick<Project, 'name' | 'isConfidential'>;
}

const mostNamed = 10;

/** What somebody proposes, where the people of a project talk. Nothing is decided; confidential projects are counted, not named. */
export function scenarioCard(input: {
  readonly proposed: readonly Proposed[];
  /** What it would take off the people, as the lists say now. */
  readonly promise: DecisionPromise | undefined;
  readonly scene: CardScene;
}): Card {
  const { proposed, promise, scene } = input;
  const open = proposed.filter(({ project }) => !project.isConfidential);
  const named = open.slice(0, mostNamed);
  const others = proposed.length - named.length;
  return card({
    body: [
      title(say('decisions.card.title')),
      text(say('decisions.card.nothingYet'), { spacing: 'Small' }),
      facts(
        named.map(({ change, project }) => [
          escapeText(cutLine(project.name, 50)),
          say('decisions.card.change', { kind: change.kind, weeks: weeksOf(change) ?? 0 }),
        ]),
      ),
      others === 0 ? undefined : subtle(say('decisions.card.more', { count: others }), 'Small'),
      promise?.measure === 'overload'
        ? text(
            say('decisions.card.effect', {
              skill: escapeText(cutLine(promise.skills.join(', '), 120)),
              amount: numberWords(promise.before - promise.after, 1),
            }),
            { spacing: 'Small' },
          )
        : undefined,
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('decisions.card.open'), scene.openUrl, scene)],
  });
}
