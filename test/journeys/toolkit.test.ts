import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs, type Watched } from './browser.ts';
import { projectRow, readRows, reportRows } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { allSent, projectPlace } from './syncHand.ts';
import { appPage, cardsOf, ida, openChannel, petra, windowUrl } from './teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';
const key = 'COR-01';
let app: RunningApp;
let browser: Browser;
let opened: Watched[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(28_470), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  for (const { context } of opened) await context.close();
  opened = [];
});

interface Shown {
  readonly page: Page;
  readonly tab: FrameLocator;
  readonly problems: readonly string[];
}

async function open(
  as: string,
  place: Readonly<Record<string, string>>,
  size = { width: 1366, height: 900 },
): Promise<Shown> {
  const watched = await openAs(browser, windowUrl(app.teams, as, place), size);
  opened.push(watched);
  return { page: watched.page, tab: appPage(watched.page), problems: watched.problems };
}

async function openToolkit(
  as: string,
  place: Readonly<Record<string, string>> = {},
  size?: { width: number; height: number },
): Promise<Shown> {
  const shown = await open(as, { view: 'app', ...place }, size);
  await shown.tab.getByTestId('views').getByRole('link', { name: 'Toolkit' }).click({ timeout: 30_000 });
  await shown.tab.getByTestId('tool-answer').waitFor();
  return shown;
}

async function openProject(as: string, projectKey = key): Promise<Shown> {
  const shown = await open(as, projectPlace(projectKey));
  await shown.tab.getByTestId('ways-of-working').waitFor({ timeout: 30_000 });
  return shown;
}

async function tellTeam(
  tab: FrameLocator,
  team: { people: number; way: string; regulated: 'yes' | 'no'; now: string; owns?: string },
): Promise<void> {
  await tab.getByTestId('change-facts').click();
  await tab.getByTestId('fact-people').fill(String(team.people));
  await tab.getByTestId('fact-way').selectOption(team.way);
  await tab.getByTestId('fact-regulated').selectOption(team.regulated);
  await tab.getByTestId('fact-now').selectOption(team.now);
  if (team.owns !== undefined) await tab.getByRole('checkbox', { name: team.owns }).click();
  await tab.getByTestId('change-facts').click();
}

const answerIn = async (tab: FrameLocator): Promise<string> =>
  (await tab.getByTestId('tool-answer').locator('p').first().textContent()) ?? '';

const weightKept = async () =>
  (await readRows(app.graph, 'PMO Toolkit', `fields/ClientKey eq 'SHIPPED-TOOL-WEIGHT-TEAMS'`))[0]?.[
    'Weight'
  ];
const textKept = async (headline: string) =>
  (await reportRows(app.graph, key)).find((row) => row['Headline'] === headline)?.['BusinessText'];
const termsKept = async () =>
  (await readRows(app.graph, 'PMO Toolkit', `fields/Kind eq 'Glossary'`)).map((row) => row['Title']);
const postStates = async () =>
  (await readRows(app.graph, 'PMO Posts', `fields/ProjectKey eq '${key}'`)).map((row) => row['State']);

describe('the tool advice', () => {
  test('[TK1] 12 developers, Scrum, regulated, with Jira licences: Jira; what would change it does, by a click', async () => {
    const { tab, problems } = await openToolkit(tove);
    await tellTeam(tab, { people: 12, way: 'scrum', regulated: 'yes', now: 'planner', owns: 'Jira' });
    await expect
      .poll(() => answerIn(tab))
      .toMatch(/^Jira, \d\d of 100\. Moving from Planner takes about 9 days/u);
    await expect
      .poll(() => tab.getByTestId('tool-reasons').getByRole('listitem').count())
      .toBeGreaterThanOrEqual(3);
    const ranking = tab.getByTestId('tool-ranking');
    await expect
      .poll(() => ranking.locator('tr[data-tool=trello]').textContent())
      .toContain('needs an audit trail');
    await expect.poll(() => ranking.getByText('Stay with Planner').count()).toBe(1);
    await expect.poll(() => tab.getByTestId('tried').textContent()).toContain('Platform, 4 weeks: keep it');
    await tab.getByTestId('would-planner').click();
    await expect.poll(() => answerIn(tab)).toMatch(/^Stay with Planner/u);
    await tab.getByTestId('team-as-it-is').click();
    await expect.poll(() => answerIn(tab)).toMatch(/^Jira/u);
    expect(problems).toEqual([]);
  });

  test('[TK1] 4 people with a board only: Planner or Trello; a weight the PMO changes is kept, and undone', async () => {
    const { tab } = await openToolkit(tove);
    await tellTeam(tab, { people: 4, way: 'board', regulated: 'no', now: 'none' });
    await expect.poll(() => answerIn(tab)).toMatch(/^(?:Planner|Trello), \d\d of 100/u);
    await tab.getByTestId('weights').click();
    const weight = tab.getByTestId('weight-teams');
    await weight.fill('33');
    await weight.press('Enter');
    await expect.poll(weightKept).toBe(33);
    await tab.getByTestId('weights-note').getByText('by Tove H').waitFor();
    await tab.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(weightKept).toBe(10);
  });

  test('[TK2] five answers say which way of working; the other answer is one click away', async () => {
    const { tab } = await openToolkit(tove);
    await tab.getByTestId('method-clear').selectOption('clear');
    await tab.getByTestId('method-late').selectOption('dear');
    await tab.getByTestId('method-answer').getByText('Waterfall.').waitFor();
    const first = tab.getByTestId('first-practices').locator('li').first();
    await expect.poll(() => first.getAttribute('data-practice')).toBe('Stage-gate review');
    await tab.getByTestId('method-would-Hybrid').click();
    await tab.getByTestId('method-answer').getByText('Hybrid.').waitFor();
    await tab.getByTestId('method-would-Agile').click();
    await tab.getByTestId('method-answer').getByText('Agile.').waitFor();
    await expect.poll(() => first.getAttribute('data-practice')).toBe('Sprint planning');
  });
});

describe('words both sides understand', () => {
  test('[WO1] [WO2] jargon is underlined and stops nobody; a term the PMO adds explains itself from then on', async () => {
    const lead = await openProject(ida);
    const { tab } = lead;
    await tab.getByTestId('update').click();
    await tab.getByRole('radio', { name: /^Green/u }).click();
    await tab.getByTestId('headline').fill('The BGP change is rehearsed.');
    await tab.getByTestId('lens-fields').click();
    await tab.getByTestId('business-text').fill('BGP failover blocked by CAB');
    const marks = tab.getByTestId('business-text-marks').locator('[data-marked]');
    await expect.poll(() => marks.allTextContents()).toEqual(['BGP']);
    await tab.getByTestId('jargon').getByText('is not in the glossary').waitFor();
    await tab.getByTestId('save-update').click();
    await allSent(lead.page);
    await expect.poll(() => textKept('The BGP change is rehearsed.')).toBe('BGP failover blocked by CAB');

    const pmo = await openToolkit(tove);
    await pmo.tab.getByRole('tab', { name: 'Glossary' }).click();
    await pmo.tab.getByTestId('add-term').click();
    await pmo.tab.getByTestId('term').fill('BGP');
    await pmo.tab.getByTestId('meaning').fill('How networks tell each other the way.');
    await pmo.tab.getByTestId('save-term').click();
    await expect.poll(termsKept).toContain('BGP');

    const sponsor = await openProject(petra);
    const term = sponsor.tab.getByTestId('this-week').locator('button[data-term=BGP]').first();
    await term.hover();
    await sponsor.tab.getByRole('tooltip').getByText('How networks tell each other the way.').waitFor();
    await sponsor.tab.getByRole('tab', { name: 'Business' }).click();
    await sponsor.tab.getByTestId('means').getByText('€').waitFor();
    await sponsor.tab.getByTestId('business-words').getByText('BGP failover blocked by CAB').waitFor();
    expect([lead.problems, pmo.problems]).toEqual([[], []]);
  });

  test('a wish of the business becomes the questions somebody technical would ask', async () => {
    const { tab } = await openToolkit(petra);
    await tab.getByRole('tab', { name: 'From wish to questions' }).click();
    await tab.getByTestId('wish').fill('Customers see their invoices online by March');
    await tab.getByTestId('questions').getByText('Does money move').waitFor();
    await tab.getByTestId('questions').getByText('always asked').first().waitFor();
    await expect.poll(() => tab.getByText('looks after the toolkit').count()).toBe(1);
    await tab.getByRole('tab', { name: 'Glossary' }).click();
    await tab.getByTestId('glossary').getByText('Change advisory board').waitFor();
    expect(await tab.getByTestId('add-term').count()).toBe(0);
  });
});

describe('on a project', () => {
  test('[TK2] "Run it" puts an agenda with times and a checklist into its channel', async () => {
    const { page, tab, problems } = await openProject(ida);
    await tab.getByRole('button', { name: 'Run it: Stage-gate review' }).click();
    const time = tab.getByTestId('run-time');
    await time.fill('13:30');
    await tab.getByTestId('run-dialog').getByText('until 14:30').waitFor();
    await tab.getByTestId('run-post').click({ timeout: 15_000 });
    await allSent(page);
    await expect.poll(postStates, { timeout: 20_000 }).toContain('Sent');
    await page.goto(windowUrl(app.teams, ida));
    await openChannel(page, 'Core switch refresh');
    const card = cardsOf(page, 'Stage-gate review').last();
    await card.getByText('13:50').waitFor();
    await card.getByText('☐ The decision is in the log, with its why').waitFor();
    expect(problems).toEqual([]);
  });

  test('[FO4] the method changes what leads, and toggled back every cell is as it was, to the byte', async () => {
    const { page, tab } = await openProject(ida, 'ATL-01');
    const before = await cellsOf('ATL-01');
    const order = () =>
      tab
        .locator('[data-testid=burn-up], [data-testid=timeline]')
        .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-testid')));
    await expect.poll(() => order()).toEqual(['burn-up', 'timeline']);
    await tab.getByTestId('change-method').click();
    for (const method of ['Waterfall', 'Agile', 'Waterfall', 'Agile']) {
      await tab.getByRole('radio', { name: method }).click();
      await allSent(page);
      await expect
        .poll(async () => (await projectRow(app.graph, 'ATL-01'))['Method'], { timeout: 10_000 })
        .toBe(method);
      await expect.poll(order).toEqual(method === 'Agile' ? ['burn-up', 'timeline'] : ['timeline']);
    }
    await expect.poll(() => cellsOf('ATL-01')).toBe(before);
  });

  test('a lesson of another project is found when a risk like it is written', async () => {
    const { tab, problems } = await openProject(ida, 'DAT-01');
    await tab.getByTestId('raid').getByRole('button', { name: 'Add' }).click();
    await tab
      .getByTestId('raid-form')
      .getByRole('textbox')
      .first()
      .fill('Nobody has walked the network cut-over yet');
    await tab
      .getByTestId('raid-form')
      .getByTestId('lessons')
      .getByText('Rehearse a cut-over twice')
      .waitFor();
    expect(problems).toEqual([]);
  });
});

/** Everything a person could have written about a project, as SharePoint keeps it. */
async function cellsOf(projectKey: string): Promise<string> {
  const own = await projectRow(app.graph, projectKey);
  const lists = ['PMO Milestones', 'PMO RAID', 'PMO Status Reports'];
  const children = await Promise.all(
    lists.map((list) => readRows(app.graph, list, `fields/ProjectKey eq '${projectKey}'`)),
  );
  return JSON.stringify([written(own), children]);
}

/** Without what SharePoint and the app note about writing itself. */
const written = (cells: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(cells)
    .filter(([name]) => !/^(?:OpLog|@|Modified|Editor|_UIVersion|ContentType|Edit|SchemaV)/u.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

describe('accessible', { timeout: 60_000 }, () => {
  test.each(['light', 'dark', 'contrast'])(
    'axe finds nothing in the advice, the glossary and a dialog: %s',
    async (theme) => {
      const { page, tab } = await openToolkit(tove, { theme });
      await tab.getByTestId('change-facts').click();
      await tab.getByTestId('weights').click();
      const advice = await axeFindings(page);
      expect(advice.findings).toEqual([]);
      expect(advice.nodesChecked).toBeGreaterThan(150);
      await tab.getByRole('tab', { name: 'Glossary' }).click();
      await tab.getByTestId('add-term').click();
      expect((await axeFindings(page)).findings).toEqual([]);
      await tab.getByRole('tab', { name: 'Practices' }).click();
      await tab.getByRole('button', { name: 'Run it: Sprint planning' }).click();
      await tab.getByTestId('run-dialog').waitFor();
      expect((await axeFindings(page)).findings).toEqual([]);
    },
  );

  test('from the templates somebody starts something new', async () => {
    const { tab } = await openToolkit(tove, { toolbar: 'off' });
    await tab.getByRole('tab', { name: 'Templates' }).click();
    await tab.getByTestId('templates-start').click();
    await tab.getByTestId('start-name').waitFor();
    expect(await tab.getByTestId('templates').count()).toBe(0);
  });

  test.each([
    ['720', { width: 720, height: 900 }, {}],
    ['390', { width: 390, height: 844 }, { width: 'phone' }],
  ])('at %s px nothing is wider than the page', async (_, size, place) => {
    const { tab } = await openToolkit(tove, { toolbar: 'off', ...place }, size);
    const overflow = () =>
      tab.locator('main').evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await tab.getByTestId('change-facts').click();
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const part of ['Practices', 'Templates', 'From wish to questions', 'Glossary', 'Trials']) {
      await tab.getByRole('tab', { name: part }).click();
      await tab.locator('h1').waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
  });
});
