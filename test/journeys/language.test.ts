import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs } from './browser.ts';
import { readScreen, typedByPeople, untranslated } from './onScreen.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, composeApp, ida, openChannel, windowUrl } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;
let typed: readonly string[];
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_530), launchBrowser()]);
  typed = await typedByPeople(app.teams, ida);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const pseudo = { language: 'qps-ploc' };
const german = { language: 'de-de' };
const arabic = { language: 'ar-sa' };

const open = (place: Readonly<Record<string, string>>, size?: { width: number; height: number }) =>
  openAs(browser, windowUrl(app.teams, ida, place), size);

/** The page of ours: the newest frame. */
const ours = (page: Page): Frame => page.frames().at(-1) ?? page.mainFrame();

/** To another page of ours as a link in it goes, and until it stands. */
async function go(page: Page, path: string): Promise<void> {
  await ours(page).evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await stands(page);
  await page.waitForTimeout(400); // what comes a moment after the screen it stands on
}

const stands = (page: Page): Promise<void> =>
  ours(page).waitForFunction(
    () => {
      const main = document.querySelector('main:not([aria-busy=true])');
      return (
        main !== null && document.querySelector('[aria-busy=true]') === null && main.textContent.length > 80
      );
    },
    undefined,
    { timeout: 20_000 },
  ) as Promise<unknown> as Promise<void>;

async function findings(page: Page): Promise<object> {
  const { texts, cut } = await readScreen(ours(page));
  if (texts.length <= 5) return { texts };
  return { untranslated: untranslated(texts, typed), cut };
}

const nothing = { untranslated: [], cut: [] };

const pages = [
  '/tab/portfolio',
  '/tab/portfolio?view=timeline',
  '/tab/portfolio?view=capacity',
  '/tab/portfolio?view=risks',
  '/tab/portfolio?view=report',
  '/tab/project/COR-01',
  '/tab/decide',
  '/tab/decide/log',
  '/tab/toolkit',
  '/tab/toolkit/practices',
  '/tab/toolkit/templates',
  '/tab/listening',
  '/tab/start',
  '/tab/setup',
  '/tab/import',
  '/dialog/log',
  '/dialog/update?key=COR-01',
];

const narrowPages = ['/tab/portfolio?view=risks', '/tab/project/COR-01', '/tab/decide', '/tab/toolkit'];

describe('in the pseudo-language', () => {
  test.each([
    ['a desk', { width: 1_366, height: 900 }, pages],
    ['720 pixels', { width: 720, height: 900 }, narrowPages],
  ])(
    'at %s no word of ours is left plain, and nothing is cut off',
    async (_name, size, paths) => {
      const { page, context } = await open({ ...pseudo, view: 'app' }, size);
      await appPage(page).locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
      for (const path of paths) {
        await go(page, path);
        await expect.poll(() => findings(page), { message: path }).toEqual(nothing);
      }
      await context.close();
    },
    60_000,
  );

  test('the calendar of the weekly update, which Fluent would say in English', async () => {
    const { page, context } = await open({ ...pseudo, view: 'app' });
    await appPage(page).locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
    await go(page, '/dialog/update?key=COR-01');
    await appPage(page).getByTestId('finish').click();
    await appPage(page).getByRole('grid').first().waitFor();
    expect(await findings(page)).toMatchObject({ untranslated: [] });
    await context.close();
  });

  test('the first page of a channel: which project belongs here', async () => {
    const { page, context } = await open(pseudo);
    await openChannel(page, 'Core switch refresh');
    await page.getByRole('button', { name: 'Add a tab' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /TS PMO/u })
      .click();
    await appPage(page).getByRole('radio').first().waitFor();
    expect(await findings(page)).toEqual(nothing);
    await context.close();
  });
});

describe('in German', () => {
  test('the portfolio, and a card in the chat that answers in German', async () => {
    const { page, context, problems } = await open({ ...german, view: 'app' });
    const tab = appPage(page);
    await tab.getByRole('heading', { name: /brauch(?:t|en) Sie/u }).waitFor();
    await expect.poll(() => tab.locator('body').innerText()).toContain('Datenlage');
    await expect.poll(() => ours(page).evaluate(() => document.documentElement.lang)).toBe('de');
    await context.close();

    const chat = await open(german);
    await openChannel(chat.page, 'Core switch refresh');
    await composeApp(chat.page).click();
    await chat.page.getByRole('option').first().click();
    await chat.page.getByRole('button', { name: 'Send' }).click();
    const update = chat.page.getByRole('log').getByRole('button', { name: 'Aktualisieren' }).last();
    await update.waitFor({ timeout: 20_000 }); // her own view, brought by itself
    await update.click();
    await chat.page.getByRole('log').getByText('Was würde helfen?').last().waitFor();
    await chat.context.close();
    expect([...problems, ...chat.problems]).toEqual([]);
  });
});

describe('from right to left', () => {
  test.each([
    ['light', ['/tab/portfolio', '/tab/decide', '/tab/project/COR-01']],
    ['dark', ['/tab/project/COR-01']],
    ['contrast', ['/tab/portfolio?view=capacity']],
  ])(
    'in %s the pages turn around, nothing is cut off, and axe finds nothing',
    async (theme, paths) => {
      const { page, context, problems } = await open({ ...arabic, view: 'app', theme });
      await appPage(page).locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
      for (const path of paths) {
        await go(page, path);
        await expect.poll(() => ours(page).locator('[dir=rtl]').count()).toBeGreaterThan(0);
        // English in it keeps its own order: "10 Mar – 14 Apr" is not read from its end.
        const reads = ours(page).locator('[dir=rtl] main').first();
        await expect
          .poll(() => reads.evaluate((main) => getComputedStyle(main).unicodeBidi))
          .toBe('plaintext');
        expect([path, (await readScreen(ours(page))).cut]).toEqual([path, []]);
        const { findings: found, nodesChecked } = await axeFindings(page);
        expect(found.filter(({ frame }) => frame.startsWith('/tab'))).toEqual([]);
        expect(nodesChecked).toBeGreaterThan(100);
      }
      // Who may write is asked by trying: a reader's 403 is an answer.
      expect(problems.filter((problem) => !problem.includes('status of 403'))).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
