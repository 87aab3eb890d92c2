import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';

import { launchBrowser } from '#test/journeys/browser.ts';
import { button, channelOf, chatWindows, rowCalled, today, type Width } from '#test/journeys/chatWindows.ts';
import { readRows, tokenOf, typeRow } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { ida, jonas } from '#test/journeys/teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';
const pavel = 'pavel.dvorak@nordvik.example';

let app: RunningApp;
let browser: Browser;
const windows = chatWindows(() => ({ browser, teams: app.teams }));
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_750), launchBrowser()]);
}, 120_000);
afterEach(() => windows.close());
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const rowOf = (project: string) => rowCalled(app.graph, project);

describe.each<{ width: Width; idas: string; pavels: string; jonass: string }>([
  { width: 'desktop', idas: 'Branch Wi-Fi', pavels: 'Laptop cycle', jonass: 'Login bug fix' },
  { width: 'phone', idas: 'Core switch refresh', pavels: 'Meeting rooms', jonass: 'Depot printers' },
])('the week’s question in one’s own chat, on a $width', ({ width, idas, pavels, jonass }) => {
  async function asked(upn: string, project: string): Promise<Locator> {
    await ask(upn, project);
    const page = await windows.open(upn, width, { view: 'app', page: 'conversations' });
    await page.getByText(`How is ${project} doing this week?`).waitFor();
    return page.locator('[data-message]').last();
  }

  test('[WO4] All as planned is one press', async () => {
    const card = await asked(ida, idas);
    await button(card, 'All as planned').click();
    await card.getByText('Saved: Ida N. updated').waitFor();
    expect((await rowOf(idas))['ReportedOn']).toBe(today);
  });

  test('[WO4] Need help asks what, and the PMO has it', async () => {
    const card = await asked(pavel, pavels);
    await button(card, 'Need help').click();
    await card.getByRole('textbox', { name: /What would help/u }).fill('Somebody who knows the vendor');
    await button(card, 'Ask for help').click();
    await card.getByText('asked Technical Services PMO for help').waitFor();
    const { ProjectKey: key } = await rowOf(pavels);
    const rows = await readRows(app.graph, 'PMO Help', `fields/ProjectKey eq '${String(key)}'`);
    expect(rows.map(({ Title }) => Title)).toContain('Somebody who knows the vendor');
  });

  test('[WO4] Not now takes it away and writes nothing', async () => {
    const card = await asked(jonas, jonass);
    const before = await rowOf(jonass);
    await button(card, 'Not now').click();
    await card.getByText('All quiet until next week').waitFor();
    expect(await rowOf(jonass)).toEqual(before);
  });
});

test('the gallery shows every card in the three themes and with the buttons of an older phone', async () => {
  const page = await windows.open(ida, 'desktop', { view: 'gallery' });
  const cards = page.getByRole('main', { name: 'Card gallery' }).getByRole('region');
  await cards.first().waitFor();
  const samples = (await (await fetch(`${app.teams}/api/cardGallery`)).json()) as readonly unknown[];
  const drawn = await cards.evaluateAll((all) =>
    all.map((one) => one.querySelectorAll('.ac-adaptiveCard').length),
  );
  expect(drawn).toEqual(samples.map(() => 4));
});

test('nothing went wrong unseen', () => {
  expect(windows.wrong).toEqual([]);
});

/** As if its lead had been silent for a month: the week's question is asked for, and the job is told. */
async function ask(upn: string, project: string): Promise<void> {
  const { ProjectKey, id } = await rowOf(project);
  const items = `${app.graph}/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items`;
  const silenced = await fetch(`${items}/${String(id)}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${await tokenOf(app.graph, tove)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ fields: { ReportedOn: addDays(today, -30), Latest: null } }),
  });
  expect(silenced.status).toBe(200);
  const ClientKey = `NUDGE|${String(ProjectKey)}|${isoWeekOf(today)}`;
  const ConversationId = await channelOf(app.graph, 'Core switch refresh'); // it goes to the lead's own chat first
  await typeRow(
    app.graph,
    'PMO Posts',
    { Kind: 'Nudge', State: 'Asked', ProjectKey, ConversationId, ClientKey },
    upn,
  );
  await expect
    .poll(
      async () => {
        await fetch(`${app.app}/api/wake`, { method: 'POST' });
        return (await readRows(app.graph, 'PMO Posts', `fields/ClientKey eq '${ClientKey}'`))[0]?.['State'];
      },
      { timeout: 30_000, interval: 1_100 },
    )
    .toBe('Sent');
}
