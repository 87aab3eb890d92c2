import { setTimeout as sleep } from 'node:timers/promises';

import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { equals, itemQuery, listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { finishRows, rowsCall } from '#data/lists/readRows.ts';
import { noneIfMissing, type Portfolio, unanswered } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { settingsOf } from '#data/portfolio/readSettings.ts';
import { ok, type Result } from '#domain/result.ts';

import type { ChatDeps } from './deps.ts';
import type { ViewerLists } from './viewerLists.ts';
import { viewerPortfolio } from './viewerPortfolio.ts';

/** How much earlier the few are asked for, at most. */
const headStartMilliseconds = 400;
/** How long the whole portfolio may take after a few fitting rows are there. */
const graceMilliseconds = 250;
/** Teams itself gives up after five seconds; nobody who types waits that long. */
const longestMilliseconds = 1_800;
const mostRows = 25;

export type PortfolioSoFar = Result<Portfolio, ReadProblem> | 'stillReading';

/**
 * Somebody types whose portfolio was not read in the last minute. First the few rows that SharePoint finds by its index are asked
 * for, then all; a large portfolio takes seconds, so the few answer unless all is there soon, and the next letter has it.
 */
export async function coldPortfolio(
  deps: Pick<ChatDeps, 'portfolios'>,
  viewing: ViewerLists,
  { text, skip }: { readonly text: string; readonly skip: number },
): Promise<PortfolioSoFar> {
  const tooLong = sleep(longestMilliseconds, 'stillReading' as const, { ref: false });
  // A further page is a further page of everything.
  if (skip > 0) return Promise.race([viewerPortfolio(deps, viewing), tooLong]);
  const few = fewByIndex(viewing, text);
  const fewAfterGrace = few.then(async (read) => {
    if (!read.ok || read.value.projects.length === 0) return tooLong;
    return sleep(graceMilliseconds, read, { ref: false });
  });
  // Not at once: reading thousands of rows keeps this process busy, and the few would stand in line behind them.
  await Promise.race([few, sleep(headStartMilliseconds, undefined, { ref: false })]);
  return Promise.race([viewerPortfolio(deps, viewing), fewAfterGrace, tooLong]);
}

async function fewByIndex(
  { lists, viewer }: ViewerLists,
  text: string,
): Promise<Result<Portfolio, GraphProblem>> {
  // Graph filters by one indexed column at a time; the sponsor's is none.
  const filter = text === '' ? equals('LeadId', viewer.id) : titleBegins(text);
  const asked = [firstRowsCall(lists, filter), rowsCall(lists.settings), rowsCall(lists.teams)];
  const answers = await sendBatch(lists.graph, asked);
  if (!answers.ok) return answers;
  const [projectRows = unanswered, settingRows = unanswered, teamRows = unanswered] = answers.value;
  if (!projectRows.ok) return projectRows;
  const projects = await finishRows(lists.projects, ok(withoutNextPage(projectRows.value)));
  if (!projects.ok) return projects;
  const settings = settingsOf(await finishRows(lists.settings, settingRows));
  if (!settings.ok) return settings;
  const teams = noneIfMissing(await finishRows(lists.teams, teamRows));
  if (!teams.ok) return teams;
  return ok({
    settings: settings.value,
    teams: teams.value.rows.map(({ value }) => value),
    projects: projects.value.rows,
    unreadable: [],
  });
}

const titleBegins = (text: string): string => `startswith(fields/Title,'${text.replaceAll("'", "''")}')`;

function firstRowsCall({ projects, siteUrl }: Lists, filter: string): GraphCall {
  const columns = [...new Set([...projects.shape.reads, 'Archived'])];
  const query = `${itemQuery(columns)}&$top=${mostRows}&$filter=${encodeURIComponent(filter)}`;
  return { method: 'GET', path: `${listPath(siteUrl, projects.shape.title)}/items?${query}` };
}

function withoutNextPage(page: unknown): unknown {
  return typeof page === 'object' && page !== null ? { ...page, '@odata.nextLink': undefined } : page;
}
