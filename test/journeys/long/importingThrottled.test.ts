import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { control } from '#test/data/import/standinLists.ts';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { readRows } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_310, ['--seed', 'empty']), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const rows = 60;
const csv = ['Nr;Projekt;Ampel']
  .concat(Array.from({ length: rows }, (_, nr) => `${nr};Brücke ${nr};gelb`))
  .join('\n');

/**
 * 120 rows cost 240 units and the reading some more: most of them now, the rest after one wait. What was asked for beyond the limit is
 * owed in the next minute, so at 180 a poll more or less could mean a second wait.
 */
const unitsPerMinute = 200;

test('a small tenant’s meter throttles an import: the wait and an honest time left are on the screen, then it is done', async () => {
  const { page, context } = await openAs(
    browser,
    windowUrl(app.teams, ida, { view: 'app', page: 'portfolio' }),
  );
  const tab = appPage(page);
  await tab.getByRole('button', { name: 'Import a portfolio' }).click();
  const choosing = page.waitForEvent('filechooser');
  await tab.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles({ name: 'Brücken.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const start = tab.getByRole('button', { name: `Import ${rows} projects` });
  await start.waitFor();
  await control(app.graph, 'meter', { unitsPerMinute });
  await start.click();

  const running = tab.getByTestId('import-running');
  await tab.getByText(/SharePoint asks us to wait \d+ seconds/u).waitFor({ timeout: 20_000 });
  await expect.poll(() => running.getByRole('progressbar').isVisible()).toBe(true);
  const said: { readonly at: number; readonly words: string }[] = [];
  while (await running.isVisible()) {
    const words = await running.innerText({ timeout: 1000 }).catch(() => '');
    if (words !== '') said.push({ at: Date.now(), words });
    const pictures = process.env['TS_PMO_IMPORT_PICTURES'];
    if (pictures !== undefined && said.length === 8)
      await page.screenshot({ path: join(pictures, 'throttled.png') });
    await page.waitForTimeout(1000);
  }
  const endedAt = Date.now();
  await tab.getByText(`${rows} projects are in your portfolio`).waitFor();
  await control(app.graph, 'meter', { unitsPerMinute: null });

  expect(said.length).toBeGreaterThan(5);
  expect(said.filter(({ at, words }) => !fits(words, (endedAt - at) / 1000))).toEqual([]);
  const keys = (await readRows(app.graph, 'PMO Projects', "fields/ProjectKey ge ''")).map(
    ({ ClientKey }) => ClientKey,
  );
  expect([keys.length, new Set(keys).size]).toEqual([rows, rows]);
  await context.close();
}, 150_000);

/** The words round to minutes, so half of one either way. */
function fits(words: string, secondsLeft: number): boolean {
  if (words.includes('less than a minute left')) return secondsLeft < 75;
  const minutes = words.includes('about a minute left')
    ? 1
    : Number(/about (?<minutes>\d+) minutes left/u.exec(words)?.groups?.['minutes']);
  return Math.abs(minutes * 60 - secondsLeft) <= 30 + secondsLeft / 4;
}
