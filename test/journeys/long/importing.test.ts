import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { strangersCsv } from '#test/data/import/strangersCsv.ts';

import { axeFindings } from '#test/journeys/axe.ts';
import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { readRows } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, newHand, petra, windowUrl } from '#test/journeys/teamsWindow.ts';

let app: RunningApp;
let browser: Browser;
const file = join(mkdtempSync(join(tmpdir(), 'ts-pmo-import-')), 'Vorhaben 2026.csv');

beforeAll(async () => {
  writeFileSync(file, strangersCsv);
  [app, browser] = await Promise.all([startApp(26_400, ['--seed', 'empty']), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const portfolio = (as: string, rest: Readonly<Record<string, string>> = {}): string =>
  windowUrl(app.teams, as, { view: 'app', page: 'portfolio', ...rest });
const projectRows = () => readRows(app.graph, 'PMO Projects', "fields/ProjectKey ge ''");
const liveKeys = async () =>
  (await projectRows()).filter((row) => row['Archived'] !== 'Yes').map((row) => row['ProjectKey']);

async function chooseFile(page: Page, click: () => Promise<void>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await click();
  await (await choosing).setFiles(file);
}

test('who may only read is offered no import', async () => {
  const { page, context } = await openAs(browser, portfolio(petra));
  await appPage(page).getByRole('heading', { name: 'No project yet' }).waitFor();
  await page.waitForTimeout(500);
  expect(await appPage(page).getByRole('button', { name: 'Import a portfolio' }).count()).toBe(0);
  await context.close();
});

test('a stranger’s file with headers of its own, German days and euros becomes a portfolio in at most 10 clicks, and goes again', async () => {
  const { page, context } = await openAs(browser, portfolio(ida));
  const tab = appPage(page);
  const hand = newHand();
  await hand.click(tab.getByRole('button', { name: 'Import a portfolio' }));
  await chooseFile(page, () => hand.click(tab.getByRole('button', { name: 'Choose a file' })));

  await expect
    .poll(() => tab.getByTestId('import-preview').textContent())
    .toContain('2 projects good, 2 with a note');
  const notes = await tab.getByRole('table').textContent();
  expect(notes).toContain('noch offen');
  expect(notes).toContain('not a day');
  await expect.poll(() => tab.getByTestId('map-projectName').textContent()).toContain('Vorhaben');

  await hand.click(tab.getByRole('button', { name: 'Import 4 projects' }));
  await tab.getByText('4 projects are in your portfolio').waitFor();
  await hand.click(tab.getByRole('button', { name: 'Open the portfolio' }));
  await tab.getByText('Lagerverwaltung ablösen').first().waitFor();
  expect(hand.clicks()).toBeLessThanOrEqual(10);

  const rows = await projectRows();
  expect(rows.find((row) => row['ProjectKey'] === 'LAG-01')).toMatchObject({
    Title: 'Lagerverwaltung ablösen',
    StartOn: '2026-02-03',
    ForecastFinish: '2027-03-31',
    Budget: 1_234_568,
    Rag: 'Amber',
    LeadName: 'Ute Köhler',
  });
  await context.close();
});

test('the same file again adds nothing; undo puts aside exactly what it brought', async () => {
  const { page, context } = await openAs(browser, portfolio(ida));
  const tab = appPage(page);
  await tab.getByRole('button', { name: 'Set-up' }).click();
  await tab.getByRole('button', { name: 'Import a portfolio' }).click();
  await chooseFile(page, () => tab.getByRole('button', { name: 'Choose a file' }).click());
  await tab.getByText('4 are here already and stay as they are').waitFor();
  await expect.poll(() => tab.getByTestId('start-import').isDisabled()).toBe(true);

  // Another file of the same form with one more row.
  writeFileSync(file, `${strangersCsv}9;Solardach;Infrastruktur;;grün;;;;;;\r\n`);
  await tab.getByRole('button', { name: 'Another file' }).click();
  await chooseFile(page, () => tab.getByRole('button', { name: 'Choose a file' }).click());
  await tab.getByRole('button', { name: 'Import 1 project', exact: true }).click();
  await tab.getByText('1 project is in your portfolio').waitFor();
  await expect.poll(() => liveKeys()).toHaveLength(5);
  await tab.getByRole('button', { name: 'Undo import' }).click();
  await tab.getByText('1 project was put aside again').waitFor();
  expect(new Set(await liveKeys())).toEqual(new Set(['KAS-01', 'LAG-01', 'REC-01', 'REC-02']));
  await context.close();
});

test('everything goes out as one Excel file and comes back by the same screen; a reader exports too', async () => {
  const { page, context } = await openAs(browser, portfolio(petra));
  const tab = appPage(page);
  await tab.getByRole('button', { name: 'Set-up' }).click();
  const downloading = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Export everything' }).click();
  const exported = readFileSync(await (await downloading).path());
  await tab.getByText(/exported$/u).waitFor();
  await context.close();

  const idas = await openAs(browser, portfolio(ida));
  const idasTab = appPage(idas.page);
  await idasTab.getByRole('button', { name: 'Set-up' }).click();
  await idasTab.getByRole('button', { name: 'Import a portfolio' }).click();
  const choosing = idas.page.waitForEvent('filechooser');
  await idasTab.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles({ name: 'everything.xlsx', mimeType: '', buffer: exported });
  await idasTab.getByRole('button', { name: 'Bring everything back' }).click();
  await idasTab.getByText('Everything was here already').waitFor();
  await expect.poll(() => liveKeys()).toHaveLength(4);
  await idas.context.close();
});

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  test.each([
    ['a wide window', {}, { width: 1366, height: 768 }],
    ['a phone', { width: 'phone', toolbar: 'off' }, { width: 390, height: 844 }],
  ] as const)('axe finds nothing in set-up and in the preview, in %s', async (_, place, size) => {
    const { page, context } = await openAs(browser, portfolio(ida, { ...place, theme }), size);
    const tab = appPage(page);
    await tab.getByRole('button', { name: 'Set-up' }).click();
    const importOffer = tab.getByRole('button', { name: 'Import a portfolio' });
    await importOffer.waitFor();
    await page.waitForTimeout(400); // motion has to end: half-faded text has no contrast
    expect((await axeFindings(page)).findings).toEqual([]);
    await importOffer.click();
    await chooseFile(page, () => tab.getByRole('button', { name: 'Choose a file' }).click());
    await tab.getByTestId('import-preview').waitFor();
    await page.waitForTimeout(400);
    const pictures = process.env['TS_PMO_IMPORT_PICTURES'];
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${theme}-${size.width}.png`) });
    const { findings, nodesChecked } = await axeFindings(page);
    await context.close();
    expect(findings).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(60);
  });
});
