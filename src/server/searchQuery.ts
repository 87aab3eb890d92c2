import { z } from 'zod';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { say } from '#words/say.ts';

import { type TeamsActivity, type Viewer, viewerOf } from './activity.ts';
import { searchMessage, searchSignIn } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { problemWords } from './problemWords.ts';
import { searchAnswer } from './searchAnswer.ts';
import { coldPortfolio } from './searchCold.ts';
import { type Asked, searchFound } from './searchFound.ts';
import { listsOfViewer } from './viewerLists.ts';

const pageSize = 25;

const query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string().optional(), value: z.unknown() })).catch([]),
  queryOptions: z
    .looseObject({ skip: z.number().int().min(0).catch(0), count: z.number().int().min(1).catch(pageSize) })
    .catch({ skip: 0, count: pageSize }),
});

/** `composeExtension/query`: the projects somebody may mean by what they typed, each as a card for their message. */
export async function searchQuery(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const asked = readSearch(activity.value);
  // The guard vouches for who asks, so what they read themselves a moment ago needs no token of theirs again.
  const viewer = viewerOf(activity);
  const kept = viewer === undefined ? undefined : deps.portfolios.get(viewer.id);
  if (viewer !== undefined && kept !== undefined) return answerFrom(deps, kept, viewer, asked);

  const viewing = await listsOfViewer(deps, activity);
  if (!viewing.ok) {
    if (viewing.error.kind === 'signInNeeded') return searchSignIn(deps, activity, 'silentAuth');
    if (viewing.error.kind === 'consentNeeded') return searchSignIn(deps, activity, 'auth');
    return searchMessage(problemWords(viewing.error));
  }
  const read = await coldPortfolio(deps, viewing.value, asked);
  if (read === 'stillReading') return searchMessage(say('chat.stillReading'));
  if (!read.ok) return searchMessage(problemWords(read.error));
  return answerFrom(deps, read.value, viewing.value.viewer, asked);
}

function answerFrom(deps: ChatDeps, portfolio: Portfolio, viewer: Viewer, asked: Asked): BotAnswer {
  const page = searchFound(portfolio, viewer, asked);
  if (page.length === 0 && asked.skip === 0) return searchMessage(nothingWords(portfolio, asked.text));
  return searchAnswer(deps, portfolio, viewer, page);
}

function readSearch(value: unknown): Asked {
  const read = query.safeParse(value);
  if (!read.success) return { text: '', skip: 0, count: pageSize };
  const { parameters, queryOptions } = read.data;
  // The first run comes with one parameter of its own name; some hosts leave the name of ours out.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const text = typeof typed === 'string' ? typed.trim().slice(0, 200) : '';
  return { text, skip: queryOptions.skip, count: Math.min(queryOptions.count, pageSize) };
}

function nothingWords(portfolio: Portfolio, text: string): string {
  return portfolio.projects.length === 0
    ? say('chat.noProjects', { pmo: portfolio.settings.pmoName })
    : say('chat.nothingFound', { text });
}
