import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, windowUrl } from '#test/journeys/teamsWindow.ts';

const lena = 'lena.falk@nordvik.example';
const tove = 'tove.haugen@nordvik.example';
const mia = 'mia.kask@nordvik.example';
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_020), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const open = async (who: string, sub?: string) => {
  const place = { view: 'app', page: 'portfolio', ...(sub === undefined ? {} : { sub }) };
  const opened = await openAs(browser, windowUrl(app.teams, who, place));
  return { ...opened, tab: appPage(opened.page) };
};

test('a risk and a milestone are written where they stand, and are there for the next reader', async () => {
  const { page, tab, problems, context } = await open(lena, 'project/ATL-01');
  const raid = tab.getByTestId('raid');
  await raid
    .getByRole('button', { name: /^Edit /u })
    .first()
    .click();
  const form = tab.getByTestId('raid-form');
  await form.getByRole('textbox', { name: 'What do we do about it?' }).fill('A second provider is asked');
  await form.getByRole('button', { name: 'Save' }).click();
  await raid.getByText('A second provider is asked').waitFor();

  const milestones = tab.getByTestId('milestones');
  await milestones.getByRole('button', { name: 'Edit Load test passed' }).click();
  await tab.getByTestId('milestone-form').getByRole('combobox').nth(1).fill('11 Dec 2026');
  await page.keyboard.press('Enter');
  await tab.getByTestId('milestone-form').getByRole('button', { name: 'Save' }).click();
  await milestones.getByRole('row', { name: /Load test passed .*11 Dec/u }).waitFor();
  await tab.getByText('Saved: Load test passed').first().waitFor();
  expect(problems).toEqual([]);
  await context.close();

  const next = await open(tove, 'project/ATL-01');
  await next.tab.getByTestId('raid').getByText('A second provider is asked').waitFor();
  await next.tab
    .getByTestId('milestones')
    .getByRole('row', { name: /Load test passed .*11 Dec/u })
    .waitFor();
  await next.tab.getByTestId('people').getByText('Mia Kask').waitFor();
  await next.context.close();
}, 60_000);

test('the PMO sees what is kept of a person, and takes them out; a lead is not offered it', async () => {
  const { page, tab, problems, context } = await open(tove);
  await goToSetup(page);
  const part = tab.getByTestId('person-data');
  await part.getByRole('textbox').fill(mia);
  await part.getByRole('button', { name: 'Find the rows' }).click();
  await part.getByText(/rows carry Mia Kask, in \d lists/u).waitFor();
  await part.getByRole('rowheader', { name: 'PMO Allocations' }).waitFor();
  const saved = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Save as JSON' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^TS PMO Mia Kask \d{4}-\d\d-\d\d\.json$/u);
  await part.getByRole('button', { name: 'Take them out …' }).click();
  const dialog = tab.getByRole('alertdialog');
  await dialog.getByText('SharePoint keeps earlier versions').waitFor();
  await dialog.getByRole('button', { name: 'Take them out' }).click();
  await part.getByText(/rows no longer name them/u).waitFor({ timeout: 20_000 });
  await part.getByRole('button', { name: 'Find the rows' }).click();
  await part.getByText(`No row carries ${mia}.`).waitFor();
  expect(problems).toEqual([]);
  await context.close();

  const lead = await open(lena);
  const asked = lead.page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('PMO%20Settings'),
  );
  await goToSetup(lead.page);
  expect((await asked).status()).toBe(403);
  await lead.tab.getByRole('button', { name: 'Export everything' }).waitFor();
  expect(await lead.tab.getByTestId('person-data').count()).toBe(0);
  await lead.context.close();
}, 60_000);

async function goToSetup(page: Page): Promise<void> {
  await appPage(page).getByTestId('views').waitFor();
  const frame = page.frames().find((known) => known.url().includes('/tab/portfolio'));
  await frame?.evaluate(() => {
    history.pushState({ isOurs: true }, '', '/tab/setup');
    dispatchEvent(new PopStateEvent('popstate'));
  });
}
