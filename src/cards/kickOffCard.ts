import { type Milestone, milestoneOn } from '#domain/milestones/milestone.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, facts, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { nameAndPlace } from './projectHead.ts';

const mostMilestones = 6;

/** A project starts: what it is for, and its first milestones, where its people talk. Nothing on it asks for an answer. */
export function kickOffCard(input: {
  readonly shown: ProjectOnCard;
  readonly milestones: readonly Milestone[];
  readonly scene: CardScene;
}): Card {
  const { shown, milestones, scene } = input;
  const { startOn, businessGoal } = shown.project;
  const goal = businessGoal?.trim() ?? '';
  return card({
    body: [
      title(say('charter.card.title')),
      ...nameAndPlace(shown),
      goal === '' ? undefined : text(escapeText(cutLine(goal, 600)), { spacing: 'Medium' }),
      facts([
        [say('charter.card.startOn'), startOn === undefined ? undefined : dayWords(startOn, 'full')],
        ...milestoneFacts(milestones),
      ]),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.openProject'), scene.openUrl, scene)],
  });
}

function milestoneFacts(milestones: readonly Milestone[]): readonly (readonly [string, string])[] {
  return milestones
    .flatMap((milestone) => {
      const on = milestoneOn(milestone);
      return on === undefined ? [] : [{ on, name: escapeText(cutLine(milestone.title, 80)) }];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .slice(0, mostMilestones)
    .map(({ on, name }) => [name, dayWords(on, 'weekday')]);
}

/** What somebody gets who writes "start" to the bot. */
export function startCard(input: {
  readonly scene: Pick<CardScene, 'asOf' | 'linkOrigins'>;
  readonly startUrl: string;
}): Card {
  const { scene, startUrl } = input;
  return card({
    body: [
      title(say('charter.title')),
      text(say('charter.card.what'), { spacing: 'Small' }),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('charter.title'), startUrl, scene)],
  });
}
