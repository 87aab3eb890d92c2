import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { readProject } from '#data/project/readProject.ts';
import type { Project } from '#domain/project/project.ts';

import type { TeamsActivity } from './activity.ts';
import { searchResult, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { genericUnfurl } from './queryLink.ts';
import { searchAttachments } from './searchAttachments.ts';
import { listsOfViewer, type ViewerLists } from './viewerLists.ts';

const picked = z.looseObject({ key: z.string().max(100) });

/** Somebody waits with the line of the list already chosen: longer than this, and what the search read has to do. */
const freshMilliseconds = 900;

interface Picked {
  readonly from: Pick<Portfolio, 'settings' | 'teams'>;
  readonly kept: Kept<Project>;
}

/** `composeExtension/selectItem`: the picked project's card as SharePoint has it now, which the list of results may not be any more. */
export async function selectItem(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = picked.safeParse(activity.value);
  if (!read.success) return genericUnfurl(deps);
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    if (viewing.error.kind === 'signInNeeded') return searchSignIn(deps, activity, 'silentAuth');
    if (viewing.error.kind === 'consentNeeded') return searchSignIn(deps, activity, 'auth');
    return genericUnfurl(deps);
  }
  const { key } = read.data;
  const found = await Promise.race([
    asItIsNow(viewing.value, key, () => asSearched(deps, viewing.value, key)),
    sleep(freshMilliseconds, undefined, { ref: false }).then(() => asSearched(deps, viewing.value, key)),
  ]);
  if (found === undefined) return genericUnfurl(deps);
  return searchResult(searchAttachments(deps, found.from, viewing.value.viewer, [found.kept]));
}

async function asItIsNow(
  { lists }: ViewerLists,
  key: string,
  otherwise: () => Picked | undefined,
): Promise<Picked | undefined> {
  const read = await readProject(lists, key);
  if (read.ok) {
    const { project, settings, team } = read.value;
    return { kept: project, from: { settings, teams: team === undefined ? [] : [team] } };
  }
  // Gone, or no longer theirs, is an answer; a SharePoint that does not answer is none.
  return isNoAnswer(read.error) ? otherwise() : undefined;
}

const isNoAnswer = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'offline' || kind === 'throttled' || kind === 'unavailable';

function asSearched({ portfolios }: ChatDeps, { viewer }: ViewerLists, key: string): Picked | undefined {
  const portfolio = portfolios.get(viewer.id);
  const kept = portfolio?.projects.find(({ value }) => value.key === key);
  return portfolio === undefined || kept === undefined ? undefined : { from: portfolio, kept };
}
