import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs } from './browser.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, ida, windowUrl } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_910), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

interface Opened {
  readonly page: Page;
  readonly tab: FrameLocator;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

async function openPortfolio(place: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const { page, context, problems } = await openAs(
    browser,
    windowUrl(app.teams, ida, { view: 'app', ...place }),
  );
  const tab = appPage(page);
  await tab.getByTestId('projects').locator('tr[data-key]').nth(5).waitFor({ timeout: 30_000 });
  await tab.getByTestId('grid-tools').waitFor();
  return { page, tab, problems, close: () => context.close() };
}

/** The words of the cell that has the keys. */
async function activeWords(tab: FrameLocator): Promise<string> {
  const id = await tab.getByTestId('projects').getAttribute('aria-activedescendant');
  return (await tab.locator(`[id="${id}"]`).textContent()) ?? '';
}

const keysOf = (tab: FrameLocator): Promise<string[]> =>
  tab.locator('tr[data-key]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));

describe('the grid by keyboard alone', () => {
  test('arrows, End, Page and Ctrl lead from cell to cell; Enter on a number says why, Escape comes back, Enter on the name opens', async () => {
    const { page, tab, problems, close } = await openPortfolio();
    const grid = tab.getByTestId('projects');
    await grid.focus();
    await expect.poll(() => activeWords(tab)).toContain('Core switch refresh');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => activeWords(tab)).toContain('Ember dashboard');
    await page.keyboard.press('Control+End');
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toMatch(/-23-9$/u);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Home');
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    await expect.poll(() => activeWords(tab)).toContain('Red');
    await page.keyboard.press('Enter');
    await tab.getByTestId('why').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => tab.getByTestId('why').count()).toBe(0);
    await expect.poll(() => grid.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(() => activeWords(tab)).toContain('Core switch refresh');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Core switch refresh' }).first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('Enter on a head sorts by it, and the order is said', async () => {
    const { page, tab, close } = await openPortfolio();
    await tab.getByTestId('projects').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => tab.locator('th[data-column=project]').first().getAttribute('aria-sort'))
      .toBe('ascending');
    await expect.poll(async () => (await keysOf(tab))[0]).toBe('API-01');
    await tab.getByText('Sorted by Project, ascending').waitFor({ state: 'attached' });
    await close();
  });
});

test('filters, groups and a typo: the list shows what was meant, and starts over', async () => {
  const { page, tab, close } = await openPortfolio();
  await tab.getByTestId('filter').click();
  await tab.getByRole('menuitemcheckbox', { name: /^Network/u }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await keysOf(tab)).length).toBe(5);
  await tab.getByTestId('group').click();
  await tab.getByRole('menuitemradio', { name: 'Stage' }).click();
  await tab.locator('tr[data-group]').first().waitFor();
  await tab.getByTestId('reset-view').click();
  await tab.getByRole('searchbox').fill('beakon');
  await expect.poll(() => keysOf(tab)).toEqual(['BEA-01']);
  await close();
});

test('the strip’s first sentence opens its evidence, and from there the project', async () => {
  const { tab, close } = await openPortfolio();
  await tab.getByTestId('needs-you').getByText('both want').waitFor();
  await tab.getByRole('button', { name: 'See why' }).click();
  const why = tab.getByTestId('why');
  await why.getByText('61 days after the baseline').waitFor();
  await expect.poll(() => tab.getByTestId('fold-needs').textContent()).toBe('Show all');
  await why.getByTestId('open-project').click();
  await tab.getByRole('heading', { name: 'Core switch refresh' }).first().waitFor();
  await close();
});

test('the rows stay where they are when other lists tell more of what needs somebody', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tops: number[] = [];
    Object.assign(window, { topsOfRows: tops });
    const look = (): void => {
      const row = document.querySelector('[data-testid=projects] tr[data-key]');
      if (row !== null) tops.push(row.getBoundingClientRect().top);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(windowUrl(app.teams, ida, { view: 'app' }));
  const tab = appPage(page);
  await tab.getByTestId('needs-you').getByText('both want').waitFor({ timeout: 30_000 });
  await tab.getByTestId('grid-tools').waitFor();
  const tops = await tab.locator('body').evaluate(() => Reflect.get(window, 'topsOfRows') as number[]);
  expect([...new Set(tops)]).toHaveLength(1);
  await context.close();
});

test('on a phone the row of pages shows the page one is on', async () => {
  const { page, tab, close } = await openPortfolio({ width: 'phone', toolbar: 'off' });
  await page.setViewportSize({ width: 390, height: 844 });
  await tab.getByTestId('views').getByRole('link', { name: 'Toolkit' }).click();
  await tab.getByTestId('toolkit').waitFor();
  const here = tab.getByTestId('views').locator('[aria-current=page]');
  await expect.poll(() => here.textContent()).toBe('Toolkit');
  await tab.getByTestId('more').waitFor();
  const [link, more] = [await here.boundingBox(), await tab.getByTestId('more').boundingBox()];
  expect(link?.x).toBeGreaterThanOrEqual(0);
  expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual(more?.x ?? 0);
  expect((more?.x ?? 0) + (more?.width ?? 0)).toBeGreaterThanOrEqual(389); // nothing of the row shows beside it
  await close();
});

test('the report tells what changed first, hands over an Excel file, and prints without its buttons', async () => {
  const { page, tab, close } = await openPortfolio();
  await tab.getByTestId('views').getByRole('link', { name: 'Report' }).click();
  await tab.getByTestId('changed').getByText('Core switch refresh').waitFor();
  await tab.getByTestId('silent').getByText('What would help you, Luis').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), tab.getByTestId('to-excel').click()]);
  expect(file.suggestedFilename()).toMatch(/^Portfolio, this week .*\.xlsx$/u);
  await page.emulateMedia({ media: 'print' });
  expect(await tab.getByTestId('views').isVisible()).toBe(false);
  expect(await tab.getByTestId('print').isVisible()).toBe(false);
  await expect.poll(() => tab.getByTestId('unchanged').isVisible()).toBe(true);
  await close();
});

describe('accessible', { timeout: 60_000 }, () => {
  test.each(['light', 'dark', 'contrast'])(
    'axe finds nothing in the grid with its panel, nor in the report: %s',
    async (theme) => {
      const { page, tab, close } = await openPortfolio({ theme });
      await tab.locator('td[data-column=health]').first().click();
      await tab.getByTestId('why').waitFor();
      const panel = await axeFindings(page);
      expect(panel.findings).toEqual([]);
      expect(panel.nodesChecked).toBeGreaterThan(300);
      await tab.getByTestId('close-why').click();
      await tab.getByTestId('views').getByRole('link', { name: 'Report' }).click();
      await tab.getByTestId('changed').waitFor();
      expect((await axeFindings(page)).findings).toEqual([]);
      await close();
    },
  );

  test('at 400 % every project is there and nothing is wider than the page', async () => {
    const { page, tab, close } = await openPortfolio({ width: 'phone', toolbar: 'off' });
    await page.setViewportSize({ width: 342, height: 768 });
    await expect
      .poll(() => tab.locator('main').evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await expect.poll(async () => (await keysOf(tab)).length).toBeGreaterThan(0);
    await close();
  });
});
