import type { ShareOptions } from '#cards/cardInput.ts';
import type { Card } from '#cards/elements.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import { cardInScene } from '#server/projectCards.ts';
import { sceneOf } from '#server/scene.ts';
import { speakingToAll } from '#server/speaking.ts';

import type { JobDeps } from './jobDeps.ts';

/** The card everybody in the chat sees, with no more on it than its sender chose. Of a confidential project: that there is one. */
export function baseCard(
  { config, clock, newNonce }: JobDeps,
  read: ProjectRead,
  include: ShareOptions,
): Card {
  const { value: project } = read.project;
  // Nobody acts: lead and sponsor get their own view by themselves, anybody else on "Refresh".
  const viewer = { id: '', mri: `28:${config.clientId}`, name: '' };
  const by = writerOf(read);
  return speakingToAll(read.settings, () => {
    const scene = sceneOf(config, read.settings, clock.now(), project);
    return cardInScene({ read, kept: read.project, viewer, include }, { scene, nonce: newNonce() }, by);
  });
}

export function optionsOf(shows: readonly string[]): ShareOptions {
  const isShown = (name: keyof ShareOptions): boolean => shows.includes(name);
  return {
    headline: isShown('headline'),
    nextAndFinish: isShown('nextAndFinish'),
    evidenceDiffers: isShown('evidenceDiffers'),
    needHelp: isShown('needHelp'),
  };
}

/** Who the card is news of: whoever wrote the row, or the report's author where a program did. */
function writerOf({ project }: ProjectRead): string {
  const { latest, lead } = project.value;
  return latest?.author.name ?? lead?.name ?? project.modifiedBy ?? '';
}
