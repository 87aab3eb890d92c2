import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser, openAs } from './browser.ts';
import { typeRow } from './listRows.ts';
import { openPortfolioView } from './portfolioView.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, petra, windowUrl } from './teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_010), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const openView = (who: string, view: string, place?: Parameters<typeof openPortfolioView>[3]) =>
  openPortfolioView({ browser, app }, who, view, place);

const focused = (tab: FrameLocator): Promise<string> =>
  tab.locator(':focus').evaluate((node) => node.getAttribute('aria-label') ?? node.textContent ?? '');

async function tabUntil(
  page: Page,
  tab: FrameLocator,
  isThere: () => Promise<boolean>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press(key);
    if ((await tab.locator(':focus').count()) > 0 && (await isThere())) return;
  }
  throw new Error('the Tab key does not lead there');
}

test('the leader reads which two clash, in which weeks, and on whom it falls, without searching', async () => {
  const { tab, problems, context } = await openView(tove, 'Capacity');
  const said = tab.getByTestId('hot-spots');
  await said.getByText('both want QA').waitFor();
  await expect
    .poll(() => said.innerText())
    .toMatch(
      /Atlas customer portal and Beacon mobile both want QA in weeks \d+–\d+: .*It falls on Mia Kask\./su,
    );
  await expect.poll(() => said.getByRole('listitem').count()).toBe(1);
  const panel = tab.getByTestId('capacity-panel');
  await expect
    .poll(() => panel.getByRole('heading').first().innerText())
    .toBe('Atlas customer portal × Beacon mobile');
  await expect.poll(() => panel.innerText()).toContain('Mia Kask');
  await tab.getByTestId('strain').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('the heat map is worked by keyboard alone: to the cell, into it, and back', async () => {
  const { page, tab, context } = await openView(tove, 'Capacity');
  await tab.getByTestId('heat-map').waitFor();
  await tabUntil(page, tab, () =>
    tab.locator(':focus').evaluate((node) => node.closest('[role="treegrid"]') !== null),
  );
  await page.keyboard.press('ArrowRight'); // opens the people of the first skill
  await expect.poll(() => tab.getByRole('rowheader', { name: 'Elin S.' }).count()).toBe(1);
  while (!(await focused(tab)).startsWith('QA')) await page.keyboard.press('ArrowDown');
  while (!(await focused(tab)).includes('over capacity')) await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => focused(tab))
    .toMatch(/^QA, week \d+, from .*: \d+ % of capacity, over capacity, part of the hot spot$/u);
  await page.keyboard.press('Enter');
  const panel = tab.getByTestId('capacity-panel');
  await panel.getByText('is not covered').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => focused(tab)).toContain('part of the hot spot');
  await context.close();
});

test('the timeline is worked by keyboard alone: rows, time, zoom, and into a project', async () => {
  const { page, tab, context } = await openView(tove, 'Timeline');
  const grid = tab.getByTestId('timeline-grid');
  await tabUntil(page, tab, () =>
    tab.locator(':focus').evaluate((node) => node.getAttribute('role') === 'grid'),
  );
  const row = async (): Promise<string> => {
    const id = (await grid.getAttribute('aria-activedescendant')) ?? '';
    return (await tab.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
  };
  const range = (): Promise<string> => tab.getByTestId('timeline').locator('output').first().innerText();
  const [first, before] = [await row(), await range()];
  await page.keyboard.press('ArrowDown');
  await expect.poll(row).not.toBe(first);
  await page.keyboard.press('ArrowRight');
  await expect.poll(range).not.toBe(before);
  await page.keyboard.press('-');
  await expect
    .poll(() => tab.getByRole('tab', { name: 'Year', exact: true }).getAttribute('aria-selected'))
    .toBe('true');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const chosen = await row();
  await page.keyboard.press('Enter');
  await tab.getByTestId('project').waitFor();
  expect(chosen.startsWith(await tab.getByTestId('project').getByRole('heading').first().innerText())).toBe(
    true,
  );
  await context.close();
});

test('from the first Tab on, without a mouse: the grid, the timeline and the heat map', async () => {
  const { page, context, problems } = await openAs(
    browser,
    windowUrl(app.teams, tove, { view: 'app', page: 'portfolio' }),
  );
  const tab = appPage(page);
  await tab.getByTestId('grid-tools').waitFor({ timeout: 30_000 });
  const isOn = (testId: string) => (): Promise<boolean> =>
    tab.locator(':focus').evaluate((node, id) => node.closest(`[data-testid=${id}]`) !== null, testId);
  const openByKeys = async (view: string): Promise<void> => {
    await tabUntil(page, tab, async () => (await focused(tab)) === view, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tab.getByTestId(view.toLowerCase()).waitFor();
  };

  await tabUntil(page, tab, isOn('projects'));
  const grid = tab.getByTestId('projects');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => grid.getAttribute('aria-activedescendant')).toMatch(/-1-0$/u);

  await openByKeys('Timeline');
  await tabUntil(page, tab, isOn('timeline-grid'));
  await page.keyboard.press('End');
  const timeline = tab.getByTestId('timeline-grid');
  const rows = Number(await timeline.getAttribute('aria-rowcount'));
  await expect
    .poll(() => timeline.getAttribute('aria-activedescendant'))
    .toMatch(new RegExp(`-${rows - 2}$`, 'u'));

  await openByKeys('Capacity');
  await tab.getByTestId('heat-map').waitFor();
  await tabUntil(page, tab, isOn('heat-map'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(tab)).toMatch(/^Data/u);
  expect(problems).toEqual([]);
  await context.close();
});

test('who is no member of the people site sees the load of skills and nobody’s name', async () => {
  const { tab, context } = await openView(petra, 'Capacity');
  await tab.getByTestId('hot-spots').getByText('both want QA').waitFor();
  const text = await tab.getByTestId('capacity').innerText();
  for (const name of ['Mia', 'Kask', 'Omar', 'Elin', 'Sami', 'Dina']) expect(text).not.toContain(name);
  expect(await tab.getByTestId('strain').count()).toBe(0);
  expect(await tab.getByTestId('heat-map').locator('[aria-expanded]').count()).toBe(0);
  await context.close();
});

test('[FO5] once a project is done, timeline and report say how often such forecasts held', async () => {
  const done = {
    Title: 'Old intranet',
    ProjectKey: 'OLD-01',
    Stage: 'Done',
    ActualFinish: '2026-08-01',
    ForecastHit: true,
  };
  await typeRow(app.graph, 'PMO Projects', done);
  const { tab, problems, context } = await openView(tove, 'Timeline');
  await tab.getByText('our forecasts were right 1 of 1 times').waitFor();
  await tab.getByTestId('views').getByRole('link', { name: 'Report' }).click();
  await tab.getByTestId('report').getByText('our forecasts were right 1 of 1 times').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
