import { defaultShareOptions } from '#cards/cardInput.ts';
import { searchPreview, type SearchPreview } from '#cards/searchPreview.ts';
import { statusShown } from '#cards/statusMark.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { Project } from '#domain/project/project.ts';

import type { Viewer } from './activity.ts';
import type { ResultAttachment } from './answers.ts';
import type { ChatDeps } from './deps.ts';
import { cardInScene } from './projectCards.ts';
import { scenesAt } from './scene.ts';
import { speakingToAll } from './speaking.ts';
import { statusMarkUrl } from './statusMarkFiles.ts';

/** The projects of one answer: each with the line of the list, and the card that stands in the message if it is picked. */
export function searchAttachments(
  deps: Pick<ChatDeps, 'config' | 'clock' | 'newNonce'>,
  { settings, teams }: Pick<Portfolio, 'settings' | 'teams'>,
  viewer: Viewer,
  found: readonly Kept<Project>[],
): ResultAttachment[] {
  const sceneOf = speakingToAll(settings, () => scenesAt(deps.config, settings, deps.clock.now()));
  const nonce = deps.newNonce();
  return found.map((kept) => {
    const scene = sceneOf(kept.value);
    const team = teams.find(({ key }) => key === kept.value.teamKey);
    const shown = { read: { settings, team }, kept, viewer, include: defaultShareOptions };
    const markUrl = statusMarkUrl(deps.config, statusShown(kept.value, scene.today));
    return {
      content: speakingToAll(settings, () => cardInScene(shown, { scene, nonce })),
      preview: asksWhenPicked(searchPreview(kept.value, team?.name, scene.today, markUrl), kept.value.key),
    };
  });
}

/** Teams asks again for what was picked (`selectItem`): the card goes into the message as it is then. */
const asksWhenPicked = (preview: SearchPreview, key: string) => ({
  ...preview,
  content: { ...preview.content, tap: { type: 'invoke', value: { key } } },
});
