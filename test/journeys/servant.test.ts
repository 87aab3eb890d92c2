import { join } from 'node:path';

import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { addDays } from '#domain/calendar/day.ts';
import { dayInZone } from '#domain/calendar/today.ts';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs, type Watched } from './browser.ts';
import { projectRow, readRows, typeRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, ida, windowUrl } from './teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';
const tomas = 'tomas.berg@nordvik.example';
const wish = 'Somebody who may open the site B racks on Sunday';
const today = dayInZone('Europe/Oslo', Date.now());

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_510), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

interface Opened extends Watched {
  readonly tab: FrameLocator;
}

async function open(
  who: string,
  place: Readonly<Record<string, string>>,
  size?: [number, number],
): Promise<Opened> {
  const [width, height] = size ?? [1366, 768];
  const watched = await openAs(browser, windowUrl(app.teams, who, { view: 'app', ...place }), {
    width,
    height,
  });
  return { ...watched, tab: appPage(watched.page) };
}

const openProject = (who: string, key: string): Promise<Opened> =>
  open(who, { page: 'portfolio', sub: `project/${key}` });

async function openListening(who: string, theme = 'default', size?: [number, number]): Promise<Opened> {
  const opened = await open(who, { theme }, size);
  await opened.tab.getByTestId('views').getByRole('link', { name: 'Listening' }).click();
  await opened.tab.locator('[data-measure=waiting]').waitFor({ timeout: 20_000 });
  return opened;
}

async function look({ page }: Watched, name: string): Promise<void> {
  const pictures = process.env['TS_PMO_PICTURES'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

const helpRow = async (): Promise<Record<string, unknown>> => {
  const rows = await readRows(app.graph, 'PMO Help', `fields/ProjectKey eq 'COR-01'`);
  return rows.find(({ Title }) => Title === wish) ?? {};
};

async function channelWords(): Promise<string> {
  const { ChannelLink } = await projectRow(app.graph, 'COR-01');
  const channelId = channelIdOf(String(ChannelLink)) ?? '';
  const answer = await fetch(`${app.teams}/api/channels/${encodeURIComponent(channelId)}/messages`, {
    headers: { 'x-standin-user': ida },
  });
  return answer.text();
}

/** The job looks each minute by itself; a journey does not wait for it. */
async function wokenWords(): Promise<string> {
  await fetch(`${app.app}/api/wake`, { method: 'POST' });
  return channelWords();
}
const inTime = { timeout: 25_000, interval: 1_500 };

test('who asks for help waits on the PMO’s clock: red on its own scorecard after 3 days, taken, done, and told', async () => {
  const asker = await openProject(ida, 'COR-01');
  await asker.tab.getByRole('button', { name: 'Ask for help' }).first().click();
  await asker.tab.getByTestId('help-what').fill(wish);
  await asker.tab.getByTestId('help-ask').click();
  await expect.poll(async () => (await helpRow())['State'], { timeout: 15_000 }).toBe('Open');
  await asker.context.close();

  await typeRow(app.graph, 'PMO Settings', { ClientKey: 'asOf', Value: JSON.stringify(addDays(today, 3)) });
  const pmo = await openListening(tove);
  const waiting = pmo.tab.locator('[data-measure=waiting]');
  await expect.poll(() => waiting.getAttribute('data-past')).toBe('true');
  await pmo.tab.getByTestId('open-queue').click();
  const row = pmo.tab.locator('[data-help]', { hasText: wish });
  await row.waitFor();
  await expect.poll(() => row.getAttribute('data-past')).toBe('true');
  await expect.poll(() => row.innerText()).toContain('3 d');
  await look(pmo, 'queue');
  await pmo.tab.getByTestId('help-queue').getByRole('tab', { name: '3 days' }).click();
  await expect.poll(() => row.getAttribute('data-past'), { timeout: 15_000 }).toBe('false');
  await row.getByTestId('take-help').click();
  await expect.poll(async () => (await helpRow())['TakenByName'], { timeout: 15_000 }).toBe('Tove Haugen');
  await expect.poll(wokenWords, inTime).toContain('took it up');

  await row.getByTestId('finish-help').click();
  await row.getByTestId('send-answer').click();
  await expect.poll(async () => (await helpRow())['State'], { timeout: 15_000 }).toBe('Done');
  expect((await helpRow())['DoneOn']).toBe(addDays(today, 3));
  await expect.poll(() => row.count()).toBe(0);
  await expect.poll(wokenWords, inTime).toContain('Thank you for asking');
  await expect
    .poll(async () => (await projectRow(app.graph, 'COR-01'))['NeedHelp'] ?? null, { timeout: 15_000 })
    .toBe(null);
  expect(pmo.problems).toEqual([]);
}, 90_000);

test('it is red nowhere else: the lead’s own page has no such word', async () => {
  const lead = await openProject(ida, 'INV-01');
  await lead.tab.getByTestId('project').waitFor();
  expect(await lead.tab.getByTestId('project').innerText()).not.toMatch(/longer than we promised/u);
});

const roadblock = async (): Promise<unknown[]> =>
  (await readRows(app.graph, 'PMO RAID', `fields/Kind eq 'Roadblock'`)).map(({ State, Response }) => [
    State,
    Response,
  ]);

const teamRow = async (key: string): Promise<Record<string, unknown>> =>
  (await readRows(app.graph, 'PMO Teams', `fields/TeamKey eq '${key}'`))[0] ?? {};

test('a roadblock that is out of the way is closed in its log, with thanks', async () => {
  const pmo = await openListening(tove);
  await pmo.tab.getByTestId('open-queue').click();
  await pmo.tab.getByTestId('remove-roadblock').click();
  await pmo.tab.getByTestId('send-answer').click();
  await expect
    .poll(roadblock, { timeout: 15_000 })
    .toEqual([['Closed', expect.stringContaining('Thank you')]]);
});

test('a team moves a step: the day and the age of a status are written, and its pages get what comes with it', async () => {
  const before = await openProject(tove, 'LAP-01');
  await before.tab.getByTestId('coming').getByText('Partner').waitFor({ timeout: 20_000 });
  await before.context.close();
  const pmo = await openListening(tove);
  const team = pmo.tab.locator('[data-team=WRK]');
  await team.getByRole('button').first().click();
  await team.getByTestId('proof').getByText('old').first().waitFor();
  await look(pmo, 'team');
  await team.getByRole('tab', { name: 'Partner' }).click();
  await expect.poll(async () => (await teamRow('WRK'))['Step'], { timeout: 15_000 }).toBe('Partner');
  const history = JSON.parse(String((await teamRow('WRK'))['StepHistory'])) as Record<string, unknown>[];
  expect(history.at(-1)).toEqual({
    step: 'Partner',
    since: addDays(today, 3),
    medianStatusAgeDays: expect.any(Number),
  });
  const after = await openProject(tove, 'LAP-01');
  await after.tab.getByTestId('coming').getByText('Scaling').waitFor({ timeout: 20_000 });
}, 60_000);

test('the focus of the team leads its project’s tab, with where it began; the PMO’s look writes the week’s value', async () => {
  await expect
    .poll(async () => JSON.parse(String((await teamRow('NET'))['FocusHistory'])) as unknown[], {
      timeout: 15_000,
    })
    .toHaveLength(9);
  const lead = await openProject(ida, 'COR-01');
  const focus = lead.tab.getByTestId('focus');
  await focus.getByText('Network').waitFor({ timeout: 20_000 });
  await expect.poll(() => focus.innerText()).toMatch(/when it began/u);
  const [focusTop, verdictTop] = await Promise.all([
    focus.boundingBox(),
    lead.tab.getByTestId('verdict').boundingBox(),
  ]);
  expect(focusTop?.y ?? 9e9).toBeLessThan(verdictTop?.y ?? 0);
  await look(lead, 'focus');
  await lead.page.setViewportSize({ width: 390, height: 844 });
  await look(lead, 'focus-phone');
});

test.each([
  ['default', 1366],
  ['dark', 720],
  ['contrast', 390],
] as const)(
  'in %s at %i pixels axe finds nothing on the scorecard, the teams and the queue',
  async (theme, width) => {
    const pmo = await openListening(tove, theme, [width, 900]);
    const team = pmo.tab.locator('[data-team=PLA]');
    await team.getByRole('button').first().click();
    await team.getByTestId('champion').waitFor();
    await look(pmo, `scorecard-${theme}`);
    const page = await axeFindings(pmo.page);
    expect(page.findings).toEqual([]);
    expect(page.nodesChecked).toBeGreaterThan(100);
    await pmo.tab.getByTestId('open-queue').click();
    await pmo.tab.getByTestId('help-queue').waitFor();
    await look(pmo, `queue-${theme}`);
    expect((await axeFindings(pmo.page)).findings).toEqual([]);
    const isTooWide = await pmo.tab
      .getByTestId('help-queue')
      .evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
    expect(isTooWide).toBe(false);
  },
  60_000,
);

async function asAdmin(path: string, body: unknown): Promise<Response> {
  const token = await fetch(`${app.graph}/__control/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: tomas, claims: { scp: 'Sites.FullControl.All User.Read' } }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  return fetch(`${app.graph}/v1.0${path}`, {
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
}

test('an empty site: start small says what is missing and who can help, makes the lists where it may, and switches on one thing', async () => {
  await fetch(`${app.graph}/__control/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lists: true }),
  });
  const lead = await open(tove, {});
  await lead.tab.getByTestId('first-run').waitFor({ timeout: 30_000 });
  await lead.tab.getByTestId('start-small').click();
  await lead.tab.getByText('Which team do you begin with?').waitFor();
  await lead.tab.getByTestId('first-team').fill('Network');
  expect((await axeFindings(lead.page)).findings).toEqual([]);
  await look(lead, 'first-run');
  await lead.tab.getByTestId('start-small').click();
  await lead.tab.getByTestId('start-problem').getByText('npm run provision').waitFor({ timeout: 20_000 });
  await look(lead, 'first-run-asks');
  await lead.context.close();

  const site = (await (await asAdmin('/sites/nordvik.sharepoint.com:/sites/pmo', undefined)).json()) as {
    id: string;
  };
  const { appId } = (await (await fetch(`${app.graph}/__control/state`)).json()) as { appId: string };
  const granted = await asAdmin(`/sites/${site.id}/permissions`, {
    roles: ['owner'],
    grantedToIdentities: [{ application: { id: appId, displayName: 'TS PMO' } }],
  });
  expect(granted.status).toBe(201);

  const owner = await open(tomas, {}, [390, 844]);
  await owner.tab.getByTestId('first-team').fill('Network');
  await owner.tab.locator('[data-focus=Cost]').click();
  await look(owner, 'first-run-phone');
  await owner.tab.getByTestId('start-small').click();
  await owner.tab.getByTestId('views').waitFor({ timeout: 30_000 });
  await expect
    .poll(() => readRows(app.graph, 'PMO Teams', `fields/TeamKey eq 'NET'`, tomas))
    .toMatchObject([{ Title: 'Network', Step: 'Listening', Focus: 'Cost' }]);
  await owner.context.close();

  const next = await open(tomas, {});
  await next.tab.getByTestId('views').waitFor({ timeout: 30_000 });
  await next.tab.locator('body').evaluate(() => {
    history.pushState(null, '', '/tab/setup');
    globalThis.dispatchEvent(new PopStateEvent('popstate'));
  });
  await next.tab.getByRole('button', { name: 'Switch on: Help requests' }).waitFor();
  expect((await axeFindings(next.page)).findings).toEqual([]);
  await next.tab.getByRole('button', { name: 'Switch on: Help requests' }).click();
  await next.tab.locator('[data-feature=help][data-on=true]').waitFor({ timeout: 20_000 });
  await look(next, 'features');
  expect(await readRows(app.graph, 'PMO Help', `fields/State eq 'Open'`, tomas)).toEqual([]);
}, 90_000);
