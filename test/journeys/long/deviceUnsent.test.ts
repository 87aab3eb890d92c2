import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchPerson } from '#test/journeys/browser.ts';
import { projectRow, reportRows } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, jonas, windowUrl } from '#test/journeys/teamsWindow.ts';

const project = 'Atlas customer portal';
const key = 'ATL-01';
const headline = 'Written on the train, without a network';

const profile = mkdtempSync(join(tmpdir(), 'ts-pmo-profile-'));
let app: RunningApp;

beforeAll(async () => {
  app = await startApp(27_484);
}, 120_000);
afterAll(async () => {
  await app.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

interface Call {
  readonly method: string;
  readonly url: string;
  readonly upn: string | null;
}
const writesOf = async (upn: string): Promise<number> => {
  const calls = (await (await fetch(`${app.graph}/__control/calls`)).json()) as readonly Call[];
  const isWrite = ({ method, url }: Call): boolean =>
    (method === 'PATCH' || method === 'POST') && !url.includes('$batch'); // what is in a batch is listed by itself
  return calls.filter((call) => call.upn === upn && isWrite(call)).length;
};

async function openAs(context: BrowserContext, upn: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(windowUrl(app.teams, upn, { view: 'app' }));
  await appPage(page).getByRole('link', { name: project }).waitFor();
  return page;
}

/** What all people of this browser have not sent yet, by the name of their database. */
async function unsent(page: Page): Promise<Record<string, number>> {
  const ours = page.frames().find((frame) => frame.url().startsWith(app.app));
  const counts = await ours?.evaluate(async () => {
    const found: [string, number][] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const asked = opening.result.transaction('outbox').objectStore('outbox').count();
      await new Promise((resolve) => (asked.onsuccess = resolve));
      if (asked.result > 0) found.push([name, asked.result]);
      opening.result.close();
    }
    return found;
  });
  return Object.fromEntries(counts ?? []);
}

test('an update made offline outlives the browser, waits while somebody else sits there, and arrives once, by its author', async () => {
  const before = await projectRow(app.graph, key);
  const first = await launchPerson(profile);
  const page = await openAs(first, ida);
  await appPage(page).getByRole('link', { name: project }).click();
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await first.route(
    ({ origin }) => origin === app.graph,
    (route) => route.abort('internetdisconnected'),
  );
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).click();
  await appPage(page)
    .getByRole('textbox', { name: /^Headline/u })
    .fill(headline);
  await appPage(page).getByRole('button', { name: 'Save update' }).click();
  await expect.poll(async () => Object.values(await unsent(page)), { timeout: 8_000 }).toEqual([1]);
  await appPage(page).getByText(headline).first().waitFor();
  const closed = new Promise((resolve) => first.once('close', resolve));
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await closed;
  expect((await projectRow(app.graph, key))['Headline']).toBe(before['Headline']);

  const second = await launchPerson(profile);
  const ofJonas = await openAs(second, jonas);
  const jonasWrites = await writesOf(jonas);
  await ofJonas.waitForTimeout(3_000);
  expect((await projectRow(app.graph, key))['Headline']).toBe(before['Headline']);
  expect(await writesOf(jonas)).toBe(jonasWrites);
  expect(Object.values(await unsent(ofJonas))).toEqual([1]);
  await ofJonas.close();

  const again = await openAs(second, ida);
  await expect
    .poll(async () => (await projectRow(app.graph, key))['Headline'], { timeout: 15_000 })
    .toBe(headline);
  await expect.poll(() => unsent(again), { timeout: 15_000 }).toEqual({});
  const reported = async (): Promise<number> =>
    (await reportRows(app.graph, key)).filter((row) => row['Headline'] === headline).length;
  await expect.poll(reported, { timeout: 15_000 }).toBe(1);
  await second.close();
}, 120_000);
