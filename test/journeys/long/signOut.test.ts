import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';

import { launchBrowser, openAs, type Watched } from '#test/journeys/browser.ts';
import { projectRow } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { report, scriptsRest, setFaults, shows } from '#test/journeys/syncHand.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

const project = 'Atlas customer portal';
const key = 'ATL-01';

let browser: Browser;
let app: RunningApp;
let watched: Watched;

beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp(28_110)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  watched = await openAs(browser, windowUrl(app.teams, ida, { view: 'app' }));
  watched.context.setDefaultTimeout(20_000);
  await appPage(watched.page).getByRole('link', { name: project }).first().waitFor();
  return () => watched.context.close();
});

const ours = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().startsWith(app.app));
  if (frame === undefined) throw new Error('our page is not open');
  return frame;
};

/** Names of everything kept for this address. */
const kept = (page: Page): Promise<string[]> =>
  ours(page).evaluate(async () => {
    const { storageBuckets } = navigator as Navigator & {
      storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
    };
    const second = (await storageBuckets.open('tspmo-unsent')).indexedDB;
    const databases = [...(await indexedDB.databases()), ...(await second.databases())];
    return [...databases.map(({ name = '' }) => name), ...Object.keys(localStorage)];
  });

/** Without a network, so that it stays here; then back to the portfolio. */
async function writeUpdate(page: Page, headline: string): Promise<void> {
  await appPage(page).getByRole('link', { name: project }).first().click();
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await scriptsRest(page);
  await watched.context.setOffline(true);
  await report(page, { headline });
  await shows(page, headline);
  await ours(page).evaluate(() => history.back());
  await appPage(page).getByTestId('more').waitFor();
}

async function signOut(page: Page): Promise<void> {
  await appPage(page).getByTestId('more').click();
  await appPage(page).getByTestId('more-sign-out').click();
}

test('with everything sent it is done at once, in every tab, and nothing of hers is left', async () => {
  const { page, context } = watched;
  const other = await context.newPage();
  await other.goto(windowUrl(app.teams, ida, { view: 'app' }));
  await appPage(other).getByRole('link', { name: project }).first().waitFor();
  await expect.poll(() => kept(page)).toContainEqual(expect.stringMatching(/^tspmo:/u));
  await signOut(page);
  for (const tab of [page, other]) await appPage(tab).getByTestId('signed-out').waitFor();
  await expect.poll(() => kept(page), { timeout: 8_000 }).toEqual([]);
  await page.waitForTimeout(2_000); // what was on its way when she left does not come back
  expect(await kept(page)).toEqual([]);
  await appPage(page).getByRole('button', { name: 'Open again' }).click();
  await appPage(page).getByRole('link', { name: project }).first().waitFor();
}, 60_000);

test('with a change unsent it asks, and sees it sent', async () => {
  const { page } = watched;
  await writeUpdate(page, 'Sent before leaving');
  await signOut(page);
  const dialog = appPage(page).getByTestId('sign-out-dialog');
  await dialog.getByText('One change of yours is not in SharePoint yet').waitFor();
  await watched.context.setOffline(false);
  await dialog.getByText('Everything of yours is in SharePoint').waitFor();
  expect((await projectRow(app.graph, key))['Headline']).toBe('Sent before leaving');
  await dialog.getByTestId('sign-out-now').click();
  await appPage(page).getByTestId('signed-out').waitFor();
}, 60_000);

test('“Send first” sends at once what SharePoint did not take before', async () => {
  const { page } = watched;
  onTestFinished(() => setFaults(app));
  await appPage(page).getByRole('link', { name: project }).first().click();
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await setFaults(app, { fault: '503', method: 'PATCH', path: '/items/' });
  await report(page, { headline: 'Sent by her word' });
  await shows(page, 'Sent by her word');
  await page.waitForTimeout(6_000); // by now the pauses between its own tries are long
  await ours(page).evaluate(() => history.back());
  await signOut(page);
  const dialog = appPage(page).getByTestId('sign-out-dialog');
  await dialog.getByText('One change of yours is not in SharePoint yet').waitFor();
  await dialog.getByTestId('send-first').click({ trial: true }); // it stands still
  await setFaults(app);
  await dialog.getByTestId('send-first').click();
  await dialog.getByText('Everything of yours is in SharePoint').waitFor({ timeout: 5_000 });
  expect((await projectRow(app.graph, key))['Headline']).toBe('Sent by her word');
}, 60_000);

test('who leaves all the same, without a network, is out, and nothing of hers is left or sent', async () => {
  const { page } = watched;
  await writeUpdate(page, 'Gone with her');
  await signOut(page);
  const dialog = appPage(page).getByTestId('sign-out-dialog');
  await dialog.getByText('One change of yours is not in SharePoint yet').waitFor();
  await dialog.getByTestId('sign-out-now').click();
  await appPage(page).getByTestId('signed-out').waitFor();
  await expect.poll(() => kept(page), { timeout: 8_000 }).toEqual([]);
  await watched.context.setOffline(false);
  await page.waitForTimeout(2_000); // nor does the network bring it back
  expect(await kept(page)).toEqual([]);
  expect((await projectRow(app.graph, key))['Headline']).not.toBe('Gone with her');
}, 60_000);
