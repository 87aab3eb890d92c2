import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser, openAs } from './browser.ts';
import { projectRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, ida, openPinPage, petra, windowUrl } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(26_340), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('a project that does not exist yet is made in the same page, in three fields, and pinned', async () => {
  const { page, context } = await openAs(browser, windowUrl(app.teams, ida));
  await openPinPage(page, 'Branch Wi-Fi');
  await appPage(page).getByRole('button', { name: 'New project' }).click();
  await appPage(page).getByRole('textbox', { name: /name/iu }).fill('Zebra crossing lights');
  await appPage(page)
    .getByRole('combobox', { name: /finish/iu })
    .fill('15 Mar 2027');
  await appPage(page).getByRole('textbox', { name: /name/iu }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await appPage(page).getByRole('heading', { name: 'Zebra crossing lights', level: 1 }).waitFor();
  await expect
    .poll(() => projectRow(app.graph, 'ZEB-01'))
    .toMatchObject({
      Title: 'Zebra crossing lights',
      LeadName: 'Ida Nyberg',
      BaselineFinish: '2027-03-15',
      ForecastFinish: '2027-03-15',
      TeamKey: 'NET',
    });
  await context.close();
});

test('somebody who may only read sees the project without Update, and a name to ask', async () => {
  const { page, context } = await openAs(
    browser,
    windowUrl(app.teams, petra, { view: 'app', page: 'portfolio', sub: 'project/COR-01' }),
  );
  const tab = appPage(page);
  await tab.getByRole('heading', { name: 'Core switch refresh', level: 1 }).waitFor();
  await expect.poll(() => tab.getByText(/Ida/u).count()).toBeGreaterThan(0);
  await page.waitForTimeout(1_000);
  expect(await tab.getByRole('button', { name: 'Update', exact: true }).count()).toBe(0);
  await context.close();
});

test('a list that SharePoint does not show leads to set-up, which names it and the command that makes it', async () => {
  await fetch(`${app.graph}/__control/acl`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'PMO Projects', user: petra, role: 'none' }),
  });
  const { page, context } = await openAs(browser, windowUrl(app.teams, petra, { view: 'app' }));
  await appPage(page).getByText('PMO Projects').first().waitFor();
  await expect
    .poll(() => appPage(page).getByText('npm run provision', { exact: false }).count())
    .toBeGreaterThan(0);
  await context.close();
});
