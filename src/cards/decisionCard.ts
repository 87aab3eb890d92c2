import type { Decision } from '#domain/decision/decision.ts';
import { readRecord } from '#domain/decision/decisionRecord.ts';
import type { Project } from '#domain/project/project.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { nameOnCard, personOnCard } from './projectHead.ts';

/** What was decided about a project, where its people talk. Of a confidential one: that something was. */
export function decisionCard(input: {
  readonly decision: Decision;
  readonly project: Project;
  readonly scene: CardScene;
}): Card {
  const { decision, project, scene } = input;
  const asOf = subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium');
  if (project.isConfidential)
    return card({
      body: [
        title(say('cards.confidential.title')),
        text(say('job.decision.confidential'), { spacing: 'Small' }),
        asOf,
      ],
      actions: [linkTo(say('cards.open'), scene.openUrl, scene)],
    });
  const why = readRecord(decision.scenario)?.isWhyKept === true ? '' : (decision.why?.trim() ?? '');
  const { kind, weeks = 0, checkOn } = decision;
  return card({
    body: [
      title(say('job.decision.title', { title: escapeText(cutLine(decision.title, 200)) })),
      facts([
        [say('job.decision.project'), nameOnCard(project)],
        [
          say('job.decision.what'),
          kind === 'Other' ? undefined : say('job.decision.kind', { kind, weeks: Math.round(weeks) }),
        ],
        [say('job.decision.by'), deciderWords(decision)],
        [say('job.decision.why'), why === '' ? undefined : escapeText(cutLine(why, 600))],
        [say('job.decision.check'), checkOn === undefined ? undefined : dayWords(checkOn, 'full')],
      ]),
      asOf,
    ],
    actions: [linkTo(say('cards.openProject'), scene.openUrl, scene)],
  });
}

function deciderWords({ decidedBy, decidedOn }: Decision): string | undefined {
  if (decidedBy === undefined) return decidedOn === undefined ? undefined : dayWords(decidedOn, 'weekday');
  const name = personOnCard(decidedBy.name);
  return decidedOn === undefined
    ? name
    : say('job.decision.byOn', { name, day: dayWords(decidedOn, 'weekday') });
}
