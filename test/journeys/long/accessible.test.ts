import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from '#test/journeys/axe.ts';
import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import {
  appPage,
  composeApp,
  ida,
  noor,
  openChannel,
  openPinPage,
  petra,
  windowUrl,
} from '#test/journeys/teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(26_320), launchBrowser()]);
  await fetch(`${app.graph}/__control/acl`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'PMO Projects', user: 'mia.kask@nordvik.example', role: 'none' }),
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

interface Screen {
  readonly name: string;
  readonly as: string;
  readonly place?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** Fewer nodes than this means that axe saw an empty or covered page. */
  readonly atLeast: number;
  readonly open: (page: Page) => Promise<void>;
}

const project = { view: 'app', page: 'portfolio', sub: 'project/COR-01' };
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  appPage(page).getByRole('heading', { name }).first().waitFor();

const screens: readonly Screen[] = [
  {
    name: 'the channel with its posts',
    as: ida,
    atLeast: 60,
    open: (page) => page.getByRole('log').waitFor(),
  },
  {
    name: 'the search in the compose box',
    as: ida,
    atLeast: 60,
    open: async (page) => {
      await composeApp(page).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'choosing a project for a channel',
    as: ida,
    atLeast: 60,
    open: async (page) => {
      await openPinPage(page, 'Core switch refresh');
    },
  },
  {
    name: 'the portfolio',
    as: ida,
    place: { view: 'app' },
    atLeast: 150,
    open: (page) => heading(page, /need you/u),
  },
  {
    name: 'the portfolio on a phone',
    as: ida,
    place: { view: 'app', width: 'phone', toolbar: 'off' },
    size: { width: 390, height: 844 },
    atLeast: 100,
    open: (page) => heading(page, /need you/u),
  },
  {
    name: 'a project',
    as: ida,
    place: project,
    atLeast: 150,
    open: (page) => heading(page, 'Core switch refresh'),
  },
  {
    name: 'a project on a phone',
    as: ida,
    place: { ...project, width: 'phone', toolbar: 'off' },
    size: { width: 390, height: 844 },
    atLeast: 120,
    open: (page) => heading(page, 'Core switch refresh'),
  },
  {
    name: 'the weekly update',
    as: ida,
    place: project,
    atLeast: 60,
    open: async (page) => {
      await appPage(page).getByRole('button', { name: 'Update', exact: true }).click();
      await appPage(page).getByRole('button', { name: 'Save update' }).waitFor();
    },
  },
  {
    name: 'sharing a status',
    as: ida,
    atLeast: 60,
    open: async (page) => {
      await composeApp(page).click();
      await page.getByRole('button', { name: 'Share status' }).click();
      await appPage(page).getByRole('button', { name: 'Continue' }).click();
      await appPage(page).getByRole('button', { name: 'Put in the message' }).waitFor();
    },
  },
  {
    name: 'a project for somebody who may only read',
    as: petra,
    place: project,
    atLeast: 150,
    open: (page) => heading(page, 'Core switch refresh'),
  },
  {
    name: 'the update form on a card',
    as: ida,
    atLeast: 60,
    open: async (page) => {
      await openChannel(page, 'Core switch refresh');
      await composeApp(page).click();
      await page.getByRole('option', { name: /^Core switch/u }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      const card = page.getByRole('group', { name: /Core switch/u }).last();
      // Teams renews it for its sender by itself; a press is taken when that is done.
      await card
        .and(page.locator('[aria-busy=false]'))
        .getByRole('button', { name: 'Update', exact: true })
        .click();
      await page
        .getByRole('textbox', { name: /Headline/u })
        .last()
        .waitFor();
    },
  },
  {
    name: 'a new project in the page that pins it',
    as: ida,
    atLeast: 40,
    open: async (page) => {
      await openPinPage(page, 'Branch Wi-Fi');
      await appPage(page).getByRole('button', { name: 'New project' }).click();
      await appPage(page).getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'the chat with the bot',
    as: ida,
    place: { view: 'chat' },
    atLeast: 30,
    open: (page) => page.getByRole('textbox').first().waitFor(),
  },
  {
    name: 'set-up, for somebody to whom a list is not shown',
    as: 'mia.kask@nordvik.example',
    place: { view: 'app' },
    atLeast: 30,
    open: (page) => appPage(page).getByText('PMO Projects').first().waitFor(),
  },
  {
    name: 'a project for somebody without access',
    as: noor,
    place: project,
    atLeast: 30,
    open: (page) => heading(page, /.+/u),
  },
];

describe.each(['light', 'dark', 'contrast'])('axe finds nothing in the %s theme', (theme) => {
  test.each(screens)('$name', async ({ as, place, size, atLeast, open }) => {
    const { page, context } = await openAs(browser, windowUrl(app.teams, as, { ...place, theme }), size);
    await open(page);
    await page.waitForTimeout(400); // motion has to end: half-faded text has no contrast
    const { findings, nodesChecked } = await axeFindings(page);
    await context.close();
    expect(findings).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(atLeast);
  });
});

test('outside Teams there is one way on: Open in Teams', async () => {
  const { page, context } = await openAs(browser, `${app.app}/tab/project/COR-01`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect((await axeFindings(page)).findings).toEqual([]);
  await expect
    .poll(() =>
      page
        .getByRole('link', { name: /Open in Teams/u })
        .or(page.getByRole('button', { name: /Open in Teams/u }))
        .count(),
    )
    .toBe(1);
  await context.close();
});
