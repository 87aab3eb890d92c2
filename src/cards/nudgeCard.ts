import { firstName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard } from './cardInput.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { execute, rowData } from './execute.ts';
import { nameOnCard, reportAge } from './projectHead.ts';
import { statusShown, statusWithMark } from './statusMark.ts';

export interface NudgeCardInput extends ProjectOnCard {
  readonly scene: CardScene;
  /** Off where the PMO keeps no list of requests for help: then the form asks what would help. */
  readonly canAskForHelp: boolean;
}

/** WO4: a kind question at most once a week, with an answer for every case. */
export function nudgeCard({ project, row, scene, canAskForHelp }: NudgeCardInput): Card {
  const data = rowData(row);
  const status = statusWithMark(statusShown(project, scene.today));
  const headline = project.headline?.trim() ?? '';
  const age = reportAge(project, scene.today);
  return card({
    body: [
      title(say('job.nudge.title', { project: nameOnCard(project) })),
      text(say('job.nudge.why', { name: escapeText(cutLine(firstName(project.lead?.name ?? ''), 40)) }), {
        spacing: 'Small',
      }),
      facts([
        [say('job.nudge.last'), say('cards.projects.line', { status, age })],
        [say('cards.headline'), headline === '' ? undefined : escapeText(cutLine(headline, 300))],
      ]),
      subtle(say('job.nudge.once', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [
      execute(say('cards.allAsPlanned'), 'status.allAsPlanned', data),
      execute(say('job.nudge.needHelp'), canAskForHelp ? 'help.ask' : 'status.update', data),
      execute(say('job.nudge.notNow'), 'nudge.notNow', data),
    ],
  });
}

/** After "Not now": the question is gone, and nothing else happened. */
export function quietCard({ project, scene }: Pick<NudgeCardInput, 'project' | 'scene'>): Card {
  return card({
    body: [
      title(say('job.nudge.quiet')),
      text(say('job.nudge.quietWhy', { project: nameOnCard(project) }), { spacing: 'Small' }),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
  });
}
