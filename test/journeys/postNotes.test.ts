import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser, openAs, type Watched } from './browser.ts';
import { projectRow, readRows, typeRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { allSent, projectPlace } from './syncHand.ts';
import { appPage, ida, jonas, windowUrl } from './teamsWindow.ts';

const key = 'COR-01';
const digest = `DIGEST|ALL|${isoWeekOf(dayInZone('Europe/Oslo', Date.now()))}|${key}`;
let app: RunningApp;
let browser: Browser;
let opened: Watched[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_320), launchBrowser()]);
  // Eleven minutes ago the job took two of Ida's wishes, and has not been heard of since.
  await setClock(-11 * 60_000);
  await ask({ Kind: 'Digest', State: 'Claimed', ClientKey: digest });
  await ask({ Kind: 'Answer', State: 'Claimed', ClientKey: `ANSWER|H-1|${key}` });
  await setClock(0);
  await typeRow(app.graph, 'PMO Decisions', {
    Title: 'Delay the cut-over',
    ClientKey: 'D-1',
    ProjectKey: key,
    Kind: 'Delay',
    State: 'Asked',
  });
  await ask({ Kind: 'Decision', State: 'Asked', ClientKey: `DECISION|D-1|${key}` });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  for (const { context } of opened) await context.close();
  opened = [];
});

async function setClock(offsetMs: number): Promise<void> {
  const answer = await fetch(`${app.graph}/__control/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMs }),
  });
  expect(answer.status).toBe(200);
}

async function ask(fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { ChannelLink } = await projectRow(app.graph, key);
  const ConversationId = channelIdOf(String(ChannelLink));
  await typeRow(app.graph, 'PMO Posts', { ...fields, ProjectKey: key, ConversationId }, ida);
}

const postOf = async (clientKey: string): Promise<Record<string, unknown>> =>
  (await readRows(app.graph, 'PMO Posts', `fields/ClientKey eq '${clientKey}'`))[0] ?? {};

async function openProject(as: string): Promise<Watched> {
  const watched = await openAs(browser, windowUrl(app.teams, as, projectPlace(key)));
  opened.push(watched);
  await appPage(watched.page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  return watched;
}

const note = (page: Page, words: string) =>
  appPage(page).getByTestId('posts').getByRole('listitem').filter({ hasText: words });

test('who asked for a card hears that it may not have arrived, or why it was not posted, and settles each', async () => {
  await fetch(`${app.app}/api/wake`, { method: 'POST' });
  await expect
    .poll(async () => (await postOf(`DECISION|D-1|${key}`))['ShownEtag'])
    .toBe('refused: notDecided');
  const { page, context, problems } = await openProject(ida);
  const [stuck, answer, refused] = ['Your digest', 'card with an answer', 'card about a decision'].map(
    (words) => note(page, words),
  );
  await stuck?.getByText('nobody knows whether it arrived').waitFor();
  await refused?.getByText('Ask again once it stands.').waitFor();
  expect((await axeFindings(page)).findings).toEqual([]);

  await stuck?.getByRole('button', { name: 'Ask again' }).click();
  await stuck?.waitFor({ state: 'detached' });
  await expect.poll(async () => (await postOf(`${digest}~2`))['State'], { timeout: 15_000 }).toBe('Sent');
  await expect.poll(async () => (await postOf(digest))['ShownEtag'], { timeout: 15_000 }).toBe('withdrawn');
  await expect.poll(async () => (await postOf(digest))['State']).toBe('Withdrawn');

  await refused?.getByRole('button', { name: 'Got it' }).click();
  await refused?.waitFor({ state: 'detached' });
  await allSent(page);
  await context.setOffline(true);
  await answer?.getByRole('button', { name: 'It is there' }).click();
  await answer?.waitFor({ state: 'detached' });
  expect((await postOf(`ANSWER|H-1|${key}`))['State']).toBe('Claimed');
  await context.setOffline(false);
  await expect
    .poll(async () => (await postOf(`ANSWER|H-1|${key}`))['State'], { timeout: 15_000 })
    .toBe('Sent');
  await expect
    .poll(() => postOf(`DECISION|D-1|${key}`))
    .toMatchObject({ ShownEtag: 'refused: notDecided, seen' });
  expect(problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 90_000);

test('a colleague sees nothing of another person’s wishes', async () => {
  await ask({ Kind: 'Decision', State: 'Asked', ClientKey: `DECISION|D-2|${key}` });
  await fetch(`${app.app}/api/wake`, { method: 'POST' });
  await expect.poll(async () => (await postOf(`DECISION|D-2|${key}`))['State']).toBe('Withdrawn');
  const idas = await openProject(ida);
  await note(idas.page, 'not in the list any more').waitFor();
  const jonass = await openProject(jonas);
  await appPage(jonass.page)
    .getByTestId('raid')
    .or(appPage(jonass.page).getByText('History'))
    .first()
    .waitFor();
  await jonass.page.waitForTimeout(2_000);
  expect(await appPage(jonass.page).getByTestId('posts').count()).toBe(0);
}, 60_000);
