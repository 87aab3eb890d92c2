import { join } from 'node:path';

import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { demoCompany } from '#demo/company.ts';
import { control } from '#test/data/import/standinLists.ts';

import { launchBrowser, openAs, type Watched } from '#test/journeys/browser.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_320, ['--seed', 'empty']), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

async function open(
  place: Readonly<Record<string, string>>,
  picture: string,
): Promise<Watched & { readonly tab: FrameLocator; readonly look: () => Promise<unknown> }> {
  const watched = await openAs(browser, windowUrl(app.teams, ida, place));
  const pictures = process.env['TS_PMO_IMPORT_PICTURES'];
  const look = (): Promise<unknown> =>
    pictures === undefined
      ? Promise.resolve()
      : watched.page.screenshot({ path: join(pictures, `${picture}.png`) });
  return { ...watched, tab: appPage(watched.page), look };
}

const channel = demoCompany.teams.find(({ memberIds }) =>
  memberIds.includes(demoCompany.users.find(({ upn }) => upn === ida)?.id ?? ''),
)?.channels[0]?.id;

/** A tab as it stays in a channel when its project has gone. */
async function pinned(key: string): Promise<string> {
  const contentUrl = `${app.app}/tab/project/${key}`;
  const answer = await fetch(`${app.teams}/api/channels/${encodeURIComponent(channel ?? '')}/tabs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-standin-user': ida },
    body: JSON.stringify({
      entityId: `project:${key}`,
      contentUrl,
      websiteUrl: contentUrl,
      suggestedDisplayName: key,
    }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

test('lists without a row: the portfolio says how the first project starts, and set-up finds every list', async () => {
  const { tab, look } = await open({ view: 'app', page: 'portfolio' }, 'empty');
  await tab.getByRole('heading', { name: 'No project yet' }).waitFor();
  await expect.poll(() => tab.locator('body').innerText()).toMatch(/The first one starts in a channel/u);
  await look();
  await tab.getByRole('button', { name: 'Import a portfolio' }).click();
  await tab.getByRole('button', { name: 'Set-up' }).click();
  await tab.getByTestId('setup').waitFor();
  expect(await tab.getByTestId('setup').innerText()).not.toMatch(/not there yet|missing:/u);
});

test('a channel’s tab of a project that is gone says what happened, what is safe and what to do', async () => {
  const id = await pinned('ZZZ-99');
  const { tab, look, problems } = await open({ channel: channel ?? '', tab: id }, 'goneInChannel');
  const told = tab.getByTestId('no-project');
  await told.waitFor();
  const words = await told.innerText();
  expect(words).toContain('There is no project ZZZ-99 here');
  expect(words).toContain('Nothing is lost');
  expect(words).toMatch(/removed and pinned again/u);
  await look();
  await tab.getByRole('button', { name: 'Open the portfolio' }).click();
  await tab.getByRole('heading', { name: 'No project yet' }).waitFor();
  // "May this person write here?" is asked of SharePoint itself, which answers 400 on an empty list and 403 to who may not; the browser notes it.
  expect(problems.filter((problem) => !/status of 40[03]/u.test(problem))).toEqual([]);
});

test('a row typed in SharePoint without a key is named, and hides no other', async () => {
  const { access_token: token } = (await control(app.graph, 'token', { as: ida })) as {
    access_token: string;
  };
  const path = '/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items';
  for (const fields of [{ Title: 'Typed by hand' }, { Title: 'With a key', ProjectKey: 'WIT-01' }]) {
    const made = await fetch(`${app.graph}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ fields }),
    });
    expect(made.status).toBe(201);
  }
  const { tab, look, problems } = await open({ view: 'app', page: 'portfolio' }, 'withoutKey');
  await tab.getByText('With a key').first().waitFor();
  const told = tab.getByTestId('unreadable');
  await told.waitFor();
  await look();
  await expect.poll(() => told.innerText()).toMatch(/ProjectKey/u);
  expect(problems).toEqual([]);
});
