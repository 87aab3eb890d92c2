import { v7 as newKey } from 'uuid';

import { fillLists } from '#data/fill/fillLists.ts';
import { writeRows } from '#data/fill/writeRows.ts';
import { createGraphClient } from '#data/graph/graphClient.ts';
import { answerPlaces } from '#data/listening/answerPlaces.ts';
import { type Lists, openLists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import { postKeyText } from '#data/posts/postKey.ts';
import { grantLists } from '#data/provision/grantRole.ts';
import { jobLists } from '#data/provision/jobLists.ts';
import { provision, provisionPeople } from '#data/provision/provision.ts';
import { fillToolkit } from '#data/toolkit/fillToolkit.ts';
import { demoCompany } from '#demo/company.ts';
import { demoPulses } from '#demo/listening.ts';
import { type DemoPortfolio, demoPortfolio } from '#demo/portfolio.ts';
import { type ScalePortfolio, scalePortfolio } from '#demo/scalePortfolio.ts';
import { demoSettings } from '#demo/settings.ts';
import type { Result } from '#domain/result.ts';
import { standinBotToken } from '#server/botToken.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import { importFile } from './importFile.ts';
import type { StartOptions } from './startOptions.ts';

/**
 * Makes and fills the lists the way an administrator would in a real tenant: through Graph, with a sign-in wider than the app's
 * own. A folder that already holds lists is used as it is. Answers what there is to tell.
 */
export async function fillTenant(
  env: Record<string, string>,
  options: StartOptions,
  tell: (line: string) => void = () => undefined,
): Promise<string[]> {
  const settings: PmoSettings = { ...demoSettings, asOf: options.asOf };
  // Before the first call: thousands take seconds to make up, in which a connection that stands idle is closed at its other end.
  const scale =
    typeof options.seed === 'number'
      ? scalePortfolio(options.seed, pmoToday(settings, Date.now()))
      : undefined;
  const standinUrl = env['STANDIN_URL'] ?? '';
  if (await holdsLists(standinUrl)) {
    const left = options.importing === undefined ? '' : ` ${options.importing.file} was not imported.`;
    return [`The lists in this folder are used as they are.${left}`];
  }

  const siteUrl = env['SITE_URL'] ?? '';
  const peopleSiteUrl = env['PEOPLE_SITE_URL'];
  const graph = createGraphClient({ getToken: () => adminToken(standinUrl), target: standinUrl });
  const lists = openLists({ graph, siteUrl, peopleSiteUrl, clock: Date, newKey: () => newKey() });
  const made = orThrow(await provision(graph, siteUrl));
  const told = [`Made ${made.created.length} lists on ${siteUrl}`];
  if (peopleSiteUrl !== undefined) {
    const { created } = orThrow(await provisionPeople(graph, peopleSiteUrl));
    told.push(`Made ${created.length} lists on ${peopleSiteUrl}`);
  }
  orThrow(await fillToolkit(lists));
  const job = { appId: env['CLIENT_ID'] ?? '', displayName: 'TS PMO, the job' };
  orThrow(await grantLists(graph, siteUrl, job, jobLists));
  await narrowRights(standinUrl);

  if (options.seed === 'demo') told.push(await fillDemo(lists, jobListsOf(env, siteUrl), settings));
  if (scale !== undefined)
    told.push(await fillScale(lists, { ...settings, features: demoSettings.features }, scale, tell));
  if (options.importing !== undefined) {
    const imported = await importFile(lists, options.importing, pmoToday(settings, Date.now()));
    await fillSettings(lists, { ...settings, currency: imported.currency ?? settings.currency });
    told.push(...imported.told);
  } else if (options.seed === 'empty' && options.asOf !== undefined) await fillSettings(lists, settings);
  return told;
}

async function fillDemo(lists: Lists, asJob: Lists, settings: PmoSettings): Promise<string> {
  const today = pmoToday(settings, Date.now());
  const portfolio = demoPortfolio(today);
  orThrow(await fillLists(lists, { ...portfolio, settings }));
  // What was answered in confidence, only the app itself writes.
  orThrow(await writeRows(asJob.listening, demoPulses(today)));
  orThrow(await writeRows(asJob.posts, answersPosted(portfolio)));
  return `Filled with ${portfolio.projects.length} projects and ${portfolio.reports.length} reports of a made-up company`;
}

/** What the PMO answered, posted where it was said. */
function answersPosted({ listening, projects }: DemoPortfolio) {
  return listening.flatMap(({ value, clientKey, answeredOn }) => {
    const [place] = answerPlaces([{ ...value, clientKey }], projects);
    if (place === undefined || answeredOn === undefined) return [];
    const sent: Post = {
      kind: 'Answer',
      projectKey: place.projectKey,
      conversationId: place.threadId,
      activityId: undefined,
      serviceUrl: undefined,
      state: 'Sent',
      shownEtag: undefined,
      openForms: [],
      shows: [],
      postedOn: answeredOn,
    };
    const { projectKey } = place;
    return [{ value: sent, clientKey: postKeyText({ kind: 'Answer', what: clientKey, projectKey }) }];
  });
}

function jobListsOf(env: Record<string, string>, siteUrl: string): Lists {
  const [standinUrl = '', tenantId = '', clientId = ''] = [
    env['STANDIN_URL'],
    env['TENANT_ID'],
    env['CLIENT_ID'],
  ];
  const token = standinBotToken({ standinUrl, tenantId, clientId });
  const graph = createGraphClient({
    getToken: () => token('https://graph.microsoft.com/.default'),
    target: standinUrl,
  });
  return openLists({ graph, siteUrl, clock: Date, newKey: () => newKey() });
}

/** With everything that is asked of a screen at this size; the reports of all weeks stand on the projects, the newest as rows too. */
async function fillScale(
  lists: Lists,
  settings: PmoSettings,
  portfolio: ScalePortfolio,
  tell: (line: string) => void,
): Promise<string> {
  const reports = portfolio.reports.filter((_, index) => index % reportsOfEach === reportsOfEach - 1);
  const { projects, demand } = portfolio;
  const count = projects.length;
  tell(`Filling the lists with ${count} projects; about ${Math.ceil(count / 100)} seconds …`);
  for (let from = 0; from < count; from += portion) {
    const part = { ...portfolio, projects: projects.slice(from, from + portion), reports: [], demand: [] };
    orThrow(await fillLists(lists, { ...part, settings }));
    tell(`  ${Math.min(count, from + portion)} of ${count} projects`);
  }
  orThrow(await fillLists(lists, { ...portfolio, projects: [], reports, demand, settings }));
  return `Filled with ${count} projects, the newest report of each, and what they ask for`;
}

const portion = 500;
const reportsOfEach = 12;

async function fillSettings(lists: Lists, settings: PmoSettings): Promise<void> {
  orThrow(await fillLists(lists, { teams: [], projects: [], milestones: [], reports: [], settings }));
}

/** Who writes what: set by a site owner in SharePoint, since Graph has no call for it. */
async function narrowRights(standinUrl: string): Promise<void> {
  for (const acl of [
    ...narrow(['PMO Settings', 'PMO Teams', 'PMO Decisions', 'PMO Toolkit'], 'pm', 'read'),
    ...narrow(['PMO Help', 'PMO Listening'], 'staff', 'write'),
  ])
    await post(`${standinUrl}/__control/acl`, acl);
}

const narrow = (lists: readonly string[], ofRole: string, role: 'read' | 'write') =>
  demoCompany.users
    .filter((user) => user.role === ofRole)
    .flatMap(({ upn }) => lists.map((list) => ({ list, user: upn, role })));

async function holdsLists(standinUrl: string): Promise<boolean> {
  const answer = await fetch(`${standinUrl}/__control/state`);
  const { lists } = (await answer.json()) as { lists: unknown[] };
  return lists.length > 0;
}

async function adminToken(standinUrl: string): Promise<string> {
  const owner = demoCompany.users.find(({ role }) => role === 'owner');
  const answer = await post(`${standinUrl}/__control/token`, {
    as: owner?.upn,
    claims: { scp: 'Sites.Manage.All Sites.FullControl.All User.Read' },
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function orThrow<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`the lists could not be filled: ${JSON.stringify(result.error)}`);
}
