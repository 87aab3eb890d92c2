import { say } from '#words/say.ts';

import type { CardScene, ProjectOnCard } from './cardInput.ts';
import { linkTo } from './cardLink.ts';
import { type Card, card, subtle, text, title } from './elements.ts';
import { projectHead } from './projectHead.ts';
import { headlineText, nextAndFinish } from './statusCard.ts';

// Link cards know Adaptive Cards 1.3 at most, and Teams keeps one for 30 minutes: no live buttons, and its age on it.

/** What a pasted project link becomes: what its sender can read and a card shows everyone. */
export function unfurlCard(input: ProjectOnCard & { readonly scene: CardScene }): Card {
  const { project, scene } = input;
  if (project.isConfidential) return genericUnfurlCard({ scene, isConfidential: true });
  return card({
    version: '1.3',
    body: [
      projectHead(input, scene.today),
      headlineText(project),
      nextAndFinish(project, scene.today),
      subtle(say('cards.unfurl.static', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.openProject'), scene.openUrl, scene)],
  });
}

/** Whoever may not see it, or is not known: the same words for every link. */
export function genericUnfurlCard({
  scene,
  isConfidential = false,
}: {
  readonly scene: Pick<CardScene, 'openUrl' | 'linkOrigins' | 'asOf'>;
  readonly isConfidential?: boolean;
}): Card {
  return card({
    version: '1.3',
    body: [
      title(say(isConfidential ? 'cards.confidential.title' : 'cards.unfurl.generic')),
      text(say(isConfidential ? 'cards.confidential.why' : 'cards.unfurl.genericWhy'), {
        spacing: 'Small',
      }),
      subtle(say('cards.asOf', { asOf: scene.asOf }), 'Medium'),
    ],
    actions: [linkTo(say('cards.open'), scene.openUrl, scene)],
  });
}
