import { strFromU8, unzipSync } from 'fflate';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs, type Watched } from './browser.ts';
import { projectRow, readRows, tokenOf } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, ida, newHand, openPinPage, petra, windowUrl } from './teamsWindow.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_450), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

interface Opened extends Watched {
  readonly tab: FrameLocator;
}

async function openStart(
  as: string,
  rest: Readonly<Record<string, string>> = {},
  size = { width: 1366, height: 768 },
): Promise<Opened> {
  const opened = await openAs(
    browser,
    windowUrl(app.teams, as, { view: 'app', page: 'portfolio', sub: 'start', ...rest }),
    size,
  );
  const tab = appPage(opened.page);
  await tab.getByTestId('start-new').waitFor();
  return { ...opened, tab };
}

const sentences = {
  goal: 'People who change their password can sign in again at the first try.',
  whyNow: 'The service desk gets 30 calls a week about it',
  doneWhen: 'No such call comes in for five working days.',
  whoAndWhen: 'Ida fixes it by Friday and Jonas reviews.',
  risk: 'The portal signs in with the same code, so we test that first.',
};

async function write(tab: FrameLocator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [section, text] of Object.entries(texts)) await tab.getByTestId(`text-${section}`).fill(text);
}

/** The charter as anybody who may read it downloads it, and the answers beside it. */
async function charterOf(key: string) {
  const base = `${app.graph}/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Charters/drive`;
  const place = `${base}/root:/${encodeURIComponent(`${key} charter.docx`)}:`;
  const headers = { authorization: `Bearer ${await tokenOf(app.graph, petra)}` };
  const redirect = await fetch(`${place}/content`, { headers, redirect: 'manual' });
  const at = new URL(redirect.headers.get('location') ?? '');
  const download = await fetch(`${app.graph}${at.pathname}${at.search}`);
  const files = unzipSync(new Uint8Array(await download.arrayBuffer()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const [row = {}] = await readRows(app.graph, 'PMO Charters', `fields/ProjectKey eq '${key}'`);
  return {
    xml,
    headings: xml.match(/w:val="Heading1"/gu)?.length ?? 0,
    answers: JSON.parse(String(row['Answers'])) as { asked: string; texts: Record<string, string> },
  };
}

describe('[CH2] a bug fix becomes a five-sentence e-mail', () => {
  test('one kind, five sentences, and two more clicks', async () => {
    const { tab, problems, context } = await openStart(ida);
    const hand = newHand();
    await tab.getByTestId('start-name').fill('Password bug fix');
    await tab.getByTestId('start-kind').selectOption('bugFix');
    await write(tab, sentences);
    await expect.poll(() => tab.getByTestId('tier-bar').getAttribute('data-tier')).toBe('S');

    const link = new URL((await tab.getByTestId('open-email').getAttribute('href')) ?? '');
    expect(link.searchParams.get('subject')).toBe('Password bug fix: starting today');
    expect(link.searchParams.get('body')?.split('\r\n')).toEqual([
      sentences.goal,
      `${sentences.whyNow}.`,
      sentences.doneWhen,
      sentences.whoAndWhen,
      sentences.risk,
    ]);

    await hand.click(tab.getByTestId('start-it'));
    await tab.getByText('Password bug fix has started').waitFor();
    await expect
      .poll(() => projectRow(app.graph, 'PAS-01'))
      .toMatchObject({
        Title: 'Password bug fix',
        Tier: 'S',
        Stage: 'Starting',
        LeadName: 'Ida Nyberg',
        BusinessGoal: sentences.goal,
        MilestonesOpen: 3,
      });
    const milestones = await readRows(app.graph, 'PMO Milestones', "fields/ProjectKey eq 'PAS-01'");
    expect(milestones.map(({ Title }) => Title)).toEqual([
      'Cause understood',
      'Fixed',
      'Checked where it hurt',
    ]);
    await hand.click(tab.getByTestId('start-open'));
    await tab.getByRole('heading', { name: 'Password bug fix', level: 1 }).waitFor();
    expect(hand.clicks()).toBe(2);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('it grows to one page without typing anything again', async () => {
    const place = { view: 'app', page: 'portfolio', sub: 'project/PAS-01' };
    const { page, problems, context } = await openAs(browser, windowUrl(app.teams, ida, place));
    const tab = appPage(page);
    await tab.getByTestId('charter-link').click();
    await tab.getByTestId('charter-box').waitFor();
    await tab.getByTestId('need-more').click();
    await expect.poll(() => tab.getByTestId('tier-bar').getAttribute('data-tier')).toBe('M');
    await tab.getByTestId('start-it').click();
    await tab.getByText('The charter is saved.', { exact: false }).first().waitFor();
    const { headings, xml, answers } = await charterOf('PAS-01');
    expect([headings, answers.asked, answers.texts]).toEqual([7, 'M', sentences]);
    expect(xml).toContain(sentences.risk);
    await expect.poll(async () => (await projectRow(app.graph, 'PAS-01'))['Tier']).toBe('M');
    expect(problems).toEqual([]);
    await context.close();
  });
});

const launch = {
  goal: 'Customers open, read and pay their invoices in one place.',
  whyNow: 'The old portal loses its support in March. 4,000 calls a month are about it.',
  doneWhen: '- 80 % of invoices are opened there\n- Calls about invoices are halved',
  whoAndWhen: 'Ida leads. Network and Data give two people each.',
  risk: 'The payment provider <answers> late & we notice it in week 3.',
  wayBack: 'Until launch day in an hour.',
};

async function answerLargest(tab: FrameLocator): Promise<void> {
  for (const question of ['cost', 'teams', 'undo', 'people', 'regulated'])
    await tab.getByTestId(`size-${question}`).locator('label').last().click();
}

const narrow = (role: 'read' | 'write'): Promise<Response> =>
  fetch(`${app.graph}/__control/acl`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'PMO Charters', user: ida, role }),
  });

test('[CH2] a launch becomes a document of twelve headings; an upload that does not get through is offered again', async () => {
  const { tab, problems, context } = await openStart(ida);
  await tab.getByTestId('start-name').fill('Invoice portal launch');
  await tab.getByTestId('start-kind').selectOption('softwareLaunch');
  await tab.getByTestId('start-method').selectOption('Agile');
  await answerLargest(tab);
  await expect.poll(() => tab.getByTestId('tier-bar').getByRole('status').innerText()).toContain('11 points');
  await expect.poll(() => tab.getByTestId('charter-box').getByRole('textbox').count()).toBe(12);
  await tab.getByTestId('start-it').click();
  await tab.getByTestId('start-gaps').waitFor();
  await write(tab, launch);
  await narrow('read');
  await tab.getByTestId('start-it').click();
  await tab.getByText('Invoice portal launch is there, and something is still to do').waitFor();
  await expect
    .poll(() => tab.getByTestId('step-charter').innerText())
    .toContain('does not let you write there');
  await narrow('write');
  await tab.getByTestId('start-again').click();
  await tab.getByText('Invoice portal launch has started').waitFor();
  const { headings, xml, answers } = await charterOf('INV-02');
  expect([headings, answers.asked, answers.texts]).toEqual([12, 'L', launch]);
  expect(xml).toContain('The payment provider &lt;answers&gt; late &amp; we notice it in week 3.');
  expect(xml).toContain('Launched to everybody'); // from the PMO's own template for this kind and method
  await expect.poll(() => projectRow(app.graph, 'INV-02')).toMatchObject({ Tier: 'L', Method: 'Agile' });
  expect(problems.filter((problem) => !problem.includes('403'))).toEqual([]);
  await context.close();
});

test('from a message: its words and link are kept, and a kick-off card comes into the channel', async () => {
  const facts = (await (await fetch(`${app.teams}/api/tenant`)).json()) as {
    teams: readonly { channels: readonly { id: string; displayName: string }[] }[];
  };
  const channels = facts.teams.flatMap((team) => team.channels);
  const channel = channels.find(({ displayName }) => displayName === 'Core switch refresh')?.id ?? '';
  const { page, problems, context } = await openAs(browser, windowUrl(app.teams, ida, { channel }));
  const message = page.locator('[data-message]').filter({ hasText: 'Lab rehearsal passed' }).first();
  await message.hover();
  await message.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitem', { name: 'Start something new' }).click();
  const dialog = appPage(page);
  await dialog.getByTestId('start-new').waitFor();
  await expect.poll(() => dialog.getByTestId('text-whyNow').inputValue()).toContain('Lab rehearsal passed');
  await expect.poll(() => dialog.getByTestId('start-channel').inputValue()).toBe(channel);
  await expect.poll(() => dialog.getByTestId('start-team').inputValue()).toBe('NET');
  await dialog.getByTestId('start-name').fill('Spare switch stock');
  await dialog.getByTestId('start-kind').selectOption('bugFix');
  await write(dialog, { ...sentences, whyNow: 'The rehearsal showed that we own no spare.' });
  await dialog.getByTestId('start-it').click();
  await dialog.getByText('Spare switch stock has started').waitFor();
  const key = /SPA-\d\d/u.exec(await dialog.getByTestId('step-project').innerText())?.[0] ?? '';
  await dialog.getByTestId('start-close').click();
  const card = page.getByRole('article', { name: 'Post by TS PMO' }).last();
  await card.getByText('Something new has started').waitFor({ timeout: 20_000 });
  await expect.poll(() => card.innerText()).toMatch(/Spare switch stock[\s\S]*Cause understood/u);
  await expect
    .poll(async () => (await projectRow(app.graph, key))['Links'])
    .toMatch(/^https:\/\/teams\.microsoft\.com\/l\/message\//u);
  expect(problems).toEqual([]);
  await context.close();
}, 60_000);

test('from the page that pins: started with its charter, chosen, and pinned', async () => {
  const { page, problems, context } = await openAs(browser, windowUrl(app.teams, ida));
  await openPinPage(page, 'Branch Wi-Fi');
  const tab = appPage(page);
  await tab.getByTestId('start-with-charter').click();
  await tab.getByTestId('start-new').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await expect.poll(() => tab.getByTestId('start-team').inputValue()).toBe('NET');
  await tab.getByTestId('start-name').fill('Guest network');
  await tab.getByTestId('start-kind').selectOption('bugFix');
  await write(tab, sentences);
  await tab.getByTestId('start-it').click();
  await tab.getByTestId('start-open').click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await appPage(page).getByRole('heading', { name: 'Guest network', level: 1 }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('who leaves the page half way finds what they wrote; starting afresh clears it', async () => {
  const { tab, context } = await openStart(ida);
  await tab.getByTestId('start-name').fill('Half a thought');
  await tab.getByTestId('text-goal').fill('People can');
  await tab.getByTestId('views').getByRole('link', { name: 'Projects' }).click();
  await tab.getByTestId('more').click();
  await tab.getByTestId('more-start').click();
  await tab.getByTestId('draft').waitFor();
  await expect.poll(() => tab.getByTestId('start-name').inputValue()).toBe('Half a thought');
  await expect.poll(() => tab.getByTestId('text-goal').inputValue()).toBe('People can');
  await tab.getByTestId('start-afresh').click();
  await expect.poll(() => tab.getByTestId('text-goal').inputValue()).toBe('');
  await context.close();
});

test('who may only read is told whom to ask, and may still send the e-mail', async () => {
  const { tab, context } = await openStart(petra);
  await tab.getByTestId('start-read-only').getByText('Technical Services PMO', { exact: false }).waitFor();
  expect(await tab.getByTestId('start-it').count()).toBe(0);
  await tab.getByTestId('open-email').waitFor();
  await context.close();
});

describe('accessible', { timeout: 60_000 }, () => {
  test.each(['light', 'dark', 'contrast'])('axe finds nothing: %s', async (theme) => {
    const { page, tab, context } = await openStart(ida, { theme });
    const small = await axeFindings(page);
    expect(small.findings).toEqual([]);
    await answerLargest(tab);
    await tab.getByTestId('start-it').click();
    await tab.getByTestId('start-gaps').waitFor();
    const large = await axeFindings(page);
    expect(large.findings).toEqual([]);
    expect(large.nodesChecked).toBeGreaterThan(150);
    await context.close();
  });

  test.each([
    ['720', 800],
    ['phone', 440],
  ])('nothing is wider than the page at %s', async (width, windowWidth) => {
    const { tab, context } = await openStart(ida, { width }, { width: windowWidth, height: 900 });
    await answerLargest(tab);
    await expect
      .poll(() => tab.locator('main').evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await context.close();
  });
});
