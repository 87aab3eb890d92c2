import type { Card } from '#cards/elements.ts';
import { everyCard } from '#cards/everyCard.ts';
import type { Project } from '#domain/project/project.ts';

import { coreSwitch, onCard, scene } from './projects.ts';

/** Every card there is, about one project: what has to hold for one has to hold for all. */
export function allCards(
  project: Project = coreSwitch,
  person = 'Ida Nyberg',
): Readonly<Record<string, Card>> {
  return everyCard({ shown: onCard(project), before: coreSwitch, scene, person, pmoName: 'the PMO' });
}
