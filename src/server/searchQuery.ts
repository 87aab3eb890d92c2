import { z } from 'zod';

import { defaultShareOptions } from '#cards/cardInput.ts';
import { searchPreview } from '#cards/searchPreview.ts';
import { statusShown } from '#cards/statusMark.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import type { Project } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { say } from '#words/say.ts';

import type { TeamsActivity, Viewer } from './activity.ts';
import { type ResultAttachment, searchMessage, searchResult, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { problemWords } from './problemWords.ts';
import { cardForAll } from './projectCards.ts';
import { statusMarkUrl } from './statusMarkFiles.ts';
import { listsOfViewer } from './viewerLists.ts';
import { viewerPortfolio } from './viewerPortfolio.ts';

const pageSize = 25;

const query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string().optional(), value: z.unknown() })).catch([]),
  queryOptions: z
    .looseObject({ skip: z.number().int().min(0).catch(0), count: z.number().int().min(1).catch(pageSize) })
    .catch({ skip: 0, count: pageSize }),
});

/** `composeExtension/query`: the projects somebody may mean by what they typed, each as a card for their message. */
export async function searchQuery(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    if (viewing.error.kind === 'signInNeeded') return searchSignIn(deps, activity, 'silentAuth');
    if (viewing.error.kind === 'consentNeeded') return searchSignIn(deps, activity, 'auth');
    return searchMessage(problemWords(viewing.error));
  }
  const portfolio = await viewerPortfolio(deps, viewing.value);
  if (!portfolio.ok) return searchMessage(problemWords(portfolio.error));

  const { text, skip, count } = readSearch(activity.value);
  const { viewer } = viewing.value;
  const found = text === '' ? mineAndRecent(portfolio.value, viewer) : byText(portfolio.value, text);
  const page = found.slice(skip, skip + count);
  if (page.length === 0 && skip === 0) return searchMessage(nothingWords(portfolio.value, text));
  return searchResult(page.map((kept) => attachmentOf(deps, portfolio.value, viewer, kept)));
}

function readSearch(value: unknown): {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
} {
  const read = query.safeParse(value);
  if (!read.success) return { text: '', skip: 0, count: pageSize };
  const { parameters, queryOptions } = read.data;
  // The first run comes with one parameter of its own name; some hosts leave the name of ours out.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const text = typeof typed === 'string' ? typed.trim().slice(0, 200) : '';
  return { text, skip: queryOptions.skip, count: Math.min(queryOptions.count, pageSize) };
}

function byText({ projects }: Portfolio, text: string): readonly Kept<Project>[] {
  const keptByProject = new Map(projects.map((kept) => [kept.value, kept]));
  return searchProjects([...keptByProject.keys()], text).flatMap(
    (project) => keptByProject.get(project) ?? [],
  );
}

/** Nothing typed yet: those somebody leads or sponsors, then what changed last. */
function mineAndRecent({ projects }: Portfolio, viewer: Viewer): readonly Kept<Project>[] {
  const isMine = ({ value }: Kept<Project>): boolean =>
    value.lead?.id === viewer.id || value.sponsor?.id === viewer.id;
  return projects.toSorted(
    (one, other) =>
      Number(isMine(other)) - Number(isMine(one)) || other.modifiedAt.localeCompare(one.modifiedAt),
  );
}

function nothingWords(portfolio: Portfolio, text: string): string {
  return portfolio.projects.length === 0
    ? say('chat.noProjects', { pmo: portfolio.settings.pmoName })
    : say('chat.nothingFound', { text });
}

export function attachmentOf(
  deps: ChatDeps,
  portfolio: Pick<Portfolio, 'settings' | 'teams'>,
  viewer: Viewer,
  kept: Kept<Project>,
): ResultAttachment {
  const team = portfolio.teams.find(({ key }) => key === kept.value.teamKey);
  const read = { settings: portfolio.settings, team };
  const today = pmoToday(portfolio.settings, deps.clock.now());
  const status = statusShown(kept.value, today);
  return {
    content: cardForAll(deps, { read, kept, viewer, include: defaultShareOptions }),
    preview: searchPreview(kept.value, team?.name, today, statusMarkUrl(deps.config, status)),
  };
}
