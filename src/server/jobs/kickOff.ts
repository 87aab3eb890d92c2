import { kickOffCard } from '#cards/kickOffCard.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import { ok } from '#domain/result.ts';
import { sceneOf } from '#server/scene.ts';
import { say } from '#words/say.ts';

import type { JobDeps } from './jobDeps.ts';
import { refused } from './notSendable.ts';

/** The card a project starts with. Nobody presses it, so it carries no row to act on. */
export function kickOff({ config, clock }: JobDeps, { project, settings, team, milestones }: ProjectRead) {
  if (project.value.isConfidential) return refused('confidential');
  const scene = sceneOf(config, settings, clock.now(), project.value);
  const row = { key: project.value.key, itemId: project.id, etag: project.etag, nonce: '' };
  const card = kickOffCard({
    shown: { project: project.value, teamName: team?.name, row },
    milestones,
    scene,
  });
  return ok({ card, summary: say('charter.card.summary') });
}
