import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { launchBrowser } from '#test/journeys/browser.ts';
import { projectRow, reportRows } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { projectPlace, report, shows } from '#test/journeys/syncHand.ts';
import { appPage, ida, windowUrl } from '#test/journeys/teamsWindow.ts';

const key = 'COR-01';

let browser: Browser;
let app: RunningApp;
let context: BrowserContext;

beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp(28_120)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(30_000);
  return () => context.close();
});

async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(windowUrl(app.teams, ida, projectPlace(key)));
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  return page;
}

const isWrite = (route: Route): boolean => ['PATCH', 'POST'].includes(route.request().method());

/** The tab that sends next: what it sends arrives or not, and the answer never comes back. */
function sendingTab(doesArrive: boolean): Promise<Page> {
  const found = Promise.withResolvers<Page>();
  let isFound = false;
  void context.route(
    ({ origin }) => origin === app.graph,
    async (route) => {
      const isWriting = isWrite(route) && route.request().url().includes('/items');
      if (isFound || !isWriting || !(route.request().postData() ?? '').includes('OpLog'))
        return route.fallback();
      isFound = true;
      if (doesArrive) await route.fetch();
      return found.resolve(route.request().frame().page());
    },
  );
  return found.promise;
}

test.each([{ doesArrive: true }, { doesArrive: false }])(
  'the sending one of four tabs is closed in the middle of it (arrived: $doesArrive): another one goes on, and it is there once',
  async ({ doesArrive }) => {
    const tabs: Page[] = [];
    for (let count = 0; count < 4; count += 1) tabs.push(await openTab());
    const [, , , writer] = tabs;
    if (writer === undefined) throw new Error('no fourth tab');
    await writer.waitForTimeout(1_500);
    const headline = `Written once, arrived ${doesArrive}`;
    const writesBefore = await writesOfIda();
    const sending = sendingTab(doesArrive);
    await report(writer, { headline });
    const leader = await sending;
    expect(leader).toBe(tabs[0]);
    await leader.close();
    await expect
      .poll(async () => (await projectRow(app.graph, key))['Headline'], { timeout: 20_000 })
      .toBe(headline);
    await shows(writer, headline);
    const filed = async (): Promise<number> =>
      (await reportRows(app.graph, key)).filter((row) => row['Headline'] === headline).length;
    await expect.poll(filed, { timeout: 20_000 }).toBe(1);
    await expect
      .poll(() => appPage(writer).locator('[data-testid=edits][data-edits=sent]').count(), {
        timeout: 20_000,
      })
      .toBe(1);
    const opIds = String((await projectRow(app.graph, key))['OpLog'])
      .split(/\s+/u)
      .filter(Boolean);
    expect(opIds).toEqual([...new Set(opIds)]);
    expect(await writesOfIda()).toBe(writesBefore + 1);
  },
  90_000,
);

interface Call {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly upn: string | null;
}

/** Of project rows, and only what SharePoint took: whether she may is asked with an etag that never matches. */
async function writesOfIda(): Promise<number> {
  const calls = (await (await fetch(`${app.graph}/__control/calls`)).json()) as readonly Call[];
  return calls.filter(
    ({ method, url, status, upn }) =>
      upn === ida && method === 'PATCH' && decodeURIComponent(url).includes('PMO Projects') && status < 300,
  ).length;
}
