import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

/** Enough that every skill is wanted more than there is of it. */
const projects = 1_200;
/** Whatever the size of the portfolio. */
const mostElements = 4_000;

let app: RunningApp;
let browser: Browser;
let page: Page;
let tab: FrameLocator;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_630, ['--seed', `scale:${projects}`]), launchBrowser()]);
  ({ page } = await openAs(browser, windowUrl(app.teams, ida, { view: 'app', page: 'portfolio' })));
  tab = appPage(page);
  await tab.getByTestId('projects').locator('tr[data-key]').first().waitFor({ timeout: 30_000 });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const elements = (): Promise<number> =>
  tab
    .locator('main')
    .first()
    .evaluate((main) => main.querySelectorAll('*').length);
const keysIn = (testId: string): Promise<string[]> =>
  tab
    .getByTestId(testId)
    .locator('[data-key]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));

async function open(view: string): Promise<void> {
  await tab.getByTestId('views').getByRole('link', { name: view }).click();
  await tab.getByTestId(view.toLowerCase()).waitFor();
}

test.each([
  ['Projects', 'projects', 'Control+End'],
  ['Timeline', 'timeline-grid', 'End'],
])('%s makes the rows in sight only, from the first to the last', async (view, testId, end) => {
  if (view !== 'Projects') await open(view);
  const grid = tab.getByTestId(testId);
  await grid.locator('[data-key]').first().waitFor();
  const [first, rows] = [await keysIn(testId), Number(await grid.getAttribute('aria-rowcount'))];
  expect(rows).toBeGreaterThan(projects);
  expect(first.length).toBeLessThan(80);
  await grid.focus();
  await page.keyboard.press(end);
  await grid.locator(`[aria-rowindex="${rows}"]`).waitFor();
  const last = await keysIn(testId);
  expect(last.length).toBeLessThan(80);
  expect(last.filter((key) => first.includes(key))).toEqual([]);
  expect(await elements()).toBeLessThan(mostElements);
});

test('Capacity shows the promise line with the rows around it, the worst hot spots, and more when asked', async () => {
  await open('Capacity');
  const promised = tab.getByTestId('promise').locator('[data-key]');
  await promised.first().waitFor();
  expect(await promised.first().innerText()).not.toMatch(/^1\s/u);
  await expect.poll(() => tab.getByTestId('promise').getByText('Above the line').count()).toBe(1);
  await expect.poll(() => tab.getByTestId('hot-spots').getByRole('listitem').count()).toBe(4);
  expect(await elements()).toBeLessThan(mostElements);
  const before = await promised.count();
  expect(before).toBe(100);
  await tab.getByTestId('promise').getByRole('button', { name: 'Show 50 more' }).click();
  await expect.poll(() => promised.count()).toBe(before + 50);
  const asking = tab.getByTestId('capacity-panel').getByRole('list').first().getByRole('listitem');
  await expect.poll(() => asking.count()).toBe(20);
});

test('the report comes a hundred at a time, and whole on paper', async () => {
  await open('Report');
  const changed = tab.getByTestId('changed');
  const items = changed.locator(':scope > ul > li');
  await items.first().waitFor();
  const all = Number((await changed.getByRole('heading').innerText()).replaceAll(/\D/gu, ''));
  expect(all).toBeGreaterThan(100);
  await expect.poll(() => items.count()).toBe(100);
  expect(await elements()).toBeLessThan(mostElements);
  await tab.locator('body').evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => items.count()).toBe(all);
});

test('its Excel file is handed over, however large', async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), tab.getByTestId('to-excel').click()]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/u);
});
