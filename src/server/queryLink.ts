import { z } from 'zod';

import { searchPreview } from '#cards/searchPreview.ts';
import { statusShown } from '#cards/statusMark.ts';
import { genericUnfurlCard, unfurlCard } from '#cards/unfurlCard.ts';
import { readProject } from '#data/project/readProject.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { searchResult, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { keyInProjectLink } from './projectLink.ts';
import { sceneOf } from './scene.ts';
import { speakingToAll } from './speaking.ts';
import { statusMarkUrl } from './statusMarkFiles.ts';
import { listsOfViewer } from './viewerLists.ts';

const pasted = z.looseObject({ url: z.string().max(2_000) });

/** `composeExtension/queryLink`: a link of ours in a message becomes the project's card, as its sender may see it. */
export async function queryLink(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const key = keyOfLink(activity, deps);
  if (key === undefined) return genericUnfurl(deps);
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    if (viewing.error.kind === 'signInNeeded') return searchSignIn(deps, activity, 'silentAuth');
    if (viewing.error.kind === 'consentNeeded') return searchSignIn(deps, activity, 'auth');
    return genericUnfurl(deps);
  }
  const read = await readProject(viewing.value.lists, key);
  if (!read.ok) return genericUnfurl(deps);

  const { project: kept, settings, team } = read.value;
  const { value: project } = kept;
  const scene = speakingToAll(settings, () => sceneOf(deps.config, settings, deps.clock.now(), project));
  const row = { key: project.key, itemId: kept.id, etag: kept.etag, nonce: deps.newNonce() };
  if (project.isConfidential) return genericUnfurl(deps, true);
  const mark = statusMarkUrl(deps.config, statusShown(project, scene.today));
  return searchResult([
    {
      content: speakingToAll(settings, () => unfurlCard({ project, teamName: team?.name, row, scene })),
      preview: searchPreview(project, team?.name, scene.today, mark),
    },
  ]);
}

/** `composeExtension/anonymousQueryLink`: nobody said who asks, so everybody gets the same. */
export async function anonymousQueryLink(_activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  return genericUnfurl(deps);
}

/** Not there, not yours, not signed in: one and the same answer. */
export function genericUnfurl(deps: ChatDeps, isConfidential = false): BotAnswer {
  const scene = sceneOf(deps.config, defaultSettings, deps.clock.now());
  const title = say(isConfidential ? 'cards.confidential.title' : 'cards.unfurl.generic');
  return searchResult([
    {
      content: genericUnfurlCard({ scene, isConfidential }),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title, text: say('cards.unfurl.genericWhy'), images: [] },
      },
    },
  ]);
}

function keyOfLink(activity: TeamsActivity, { config }: ChatDeps): string | undefined {
  const read = pasted.safeParse(activity.value);
  return read.success ? keyInProjectLink(config, read.data.url) : undefined;
}
