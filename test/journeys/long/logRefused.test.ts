import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { demoCompany } from '#demo/company.ts';
import { demoSettings } from '#demo/settings.ts';

import { launchBrowser, openAs, type Watched } from '#test/journeys/browser.ts';
import { readRows, tokenOf } from '#test/journeys/listRows.ts';
import { type RunningApp, startApp } from '#test/journeys/startApp.ts';
import { appPage, ida, petra, unknownHostCalls, windowUrl } from '#test/journeys/teamsWindow.ts';

const project = 'Core switch refresh';
const words = 'Lab rehearsal passed';
const desk = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

let app: RunningApp;
let browser: Browser;
const opened: Watched[] = [];
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_730), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** "Log in TS PMO" on a message of the project's channel. */
async function openLog(upn: string, size: typeof desk): Promise<{ page: Page; dialog: FrameLocator }> {
  const channels = demoCompany.teams.flatMap((team) => team.channels);
  const channel = channels.find(({ displayName }) => displayName === project)?.id ?? '';
  const width = size === phone ? 'phone' : 'desktop';
  const watched = await openAs(browser, windowUrl(app.teams, upn, { channel, width }), size);
  opened.push(watched);
  const { page } = watched;
  const message = page.locator('[data-message]').filter({ hasText: words }).first();
  await message.waitFor();
  await message.hover();
  await message.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitem', { name: 'Log in TS PMO' }).click();
  const dialog = appPage(page);
  await dialog.getByTestId('log-dialog').waitFor();
  return { page, dialog };
}

const problem = async (dialog: FrameLocator): Promise<string> =>
  dialog.getByTestId('log-problem').innerText();
const typed = async (dialog: FrameLocator): Promise<string> => dialog.getByTestId('log-text').inputValue();
const titles = async (list: string): Promise<string[]> =>
  (await readRows(app.graph, list, "fields/ProjectKey eq 'COR-01'")).map(({ Title }) => String(Title));

test('who may not write decisions hears who can, loses no word, and asks the PMO instead', async () => {
  const { page, dialog } = await openLog(ida, phone);
  await dialog.getByTestId('log-decision').click();
  await dialog.getByTestId('log-text').fill('Shall we buy the optics twice?');
  await dialog.getByTestId('log-save').click();
  await expect.poll(() => problem(dialog)).toMatch(/does not let your account add to this list. .* PMO can/u);
  await expect.poll(() => problem(dialog)).toContain('choose “Help request”');
  await expect.poll(() => typed(dialog)).toBe('Shall we buy the optics twice?');
  expect(await titles('PMO Decisions')).not.toContain('Shall we buy the optics twice?');

  await dialog.getByTestId('log-help').click();
  expect(await dialog.getByTestId('log-problem').count()).toBe(0);
  await expect.poll(() => typed(dialog)).toBe('Shall we buy the optics twice?');
  await dialog.getByTestId('log-save').click();
  const signIn = page.getByRole('button', { name: /Sign in once/u });
  const told = page.getByRole('group', { name: /asked for help|help/iu }).filter({ hasText: 'optics twice' });
  await signIn.or(told).first().waitFor();
  if (await signIn.isVisible()) await signIn.click();
  await told.waitFor();
  await expect.poll(() => titles('PMO Help')).toContain('Shall we buy the optics twice?');
}, 60_000);

test('a reader who logs a risk hears the same, and no project is changed', async () => {
  const { dialog } = await openLog(petra, phone);
  const before = await titles('PMO RAID');
  await dialog.getByTestId('log-save').click();
  await expect.poll(() => problem(dialog)).toContain('does not let your account add to this list');
  await expect.poll(() => typed(dialog)).toContain(words);
  expect(await titles('PMO RAID')).toEqual(before);
}, 60_000);

test('what the PMO switched off says who can switch it on, and cannot be sent; the others can', async () => {
  await switchFeatures(['raid', 'help']);
  const { dialog } = await openLog(ida, desk);
  for (const kind of ['decision', 'painPoint']) {
    await dialog.getByTestId(`log-${kind}`).click();
    await expect
      .poll(() => dialog.getByTestId('log-off').innerText())
      .toMatch(
        /switched off here. .* PMO can switch it on in set-up; your words stay here.* choose “Help request”/u,
      );
    await expect.poll(() => dialog.getByTestId('log-save').isDisabled()).toBe(true);
  }
  for (const kind of ['risk', 'roadblock', 'help']) {
    await dialog.getByTestId(`log-${kind}`).click();
    expect(await dialog.getByTestId('log-off').count()).toBe(0);
    await expect.poll(() => dialog.getByTestId('log-save').isEnabled()).toBe(true);
    await expect.poll(() => typed(dialog)).toContain(words);
  }
  await switchFeatures(['help', 'decisions', 'listening']);
  const other = (await openLog(ida, desk)).dialog;
  await other.getByTestId('log-off').waitFor();
  await other.getByTestId('log-roadblock').click();
  await other.getByTestId('log-off').waitFor();
  await switchFeatures(demoSettings.features);
}, 60_000);

test('a list that is missing is named, with who can make it, and every word stays', async () => {
  await removeList('PMO RAID');
  const { page, dialog } = await openLog(ida, desk);
  await dialog.getByTestId('log-roadblock').click();
  await dialog.getByTestId('log-details').fill('A second supplier');
  await dialog.getByTestId('log-save').click();
  await expect
    .poll(() => problem(dialog))
    .toMatch(
      /“PMO RAID” is not there yet. An administrator makes it in set-up; .* PMO knows who. Your words stay here./u,
    );
  await expect.poll(() => typed(dialog)).toContain(words);
  await expect.poll(() => dialog.getByTestId('log-details').inputValue()).toBe('A second supplier');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
}, 60_000);

test('nothing went wrong unseen', async () => {
  for (const { page, problems } of opened) {
    expect(problems.filter((one) => !/status of 40[34]/u.test(one))).toEqual([]);
    expect(await unknownHostCalls(page)).toEqual([]);
  }
});

const site = '/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists';

async function switchFeatures(features: readonly string[]): Promise<void> {
  const headers = {
    authorization: `Bearer ${await tokenOf(app.graph, 'tove.haugen@nordvik.example')}`,
    'content-type': 'application/json',
  };
  const items = `${app.graph}${site}/PMO%20Settings/items`;
  const found = await fetch(`${items}?$filter=fields/ClientKey eq 'features'`, { headers });
  const { value } = (await found.json()) as { value: readonly { readonly id: string }[] };
  const body = JSON.stringify({ fields: { Value: JSON.stringify(features) } });
  const saved = await fetch(`${items}/${value[0]?.id ?? ''}`, { method: 'PATCH', headers, body });
  expect(saved.status).toBe(200);
}

/** As an administrator does in SharePoint. */
async function removeList(list: string): Promise<void> {
  const as = demoCompany.users.find(({ role }) => role === 'owner')?.upn;
  const token = await fetch(`${app.graph}/__control/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, claims: { scp: 'Sites.Manage.All' } }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const answer = await fetch(`${app.graph}${site}/${encodeURIComponent(list)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect(answer.status).toBe(204);
}
