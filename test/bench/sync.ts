import type { Browser, BrowserContext, Page, Response } from 'playwright-core';

import { readRows } from '#data/lists/readRows.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { ok } from '#domain/result.ts';
import { defaultSettings, type KeepOnDevice } from '#domain/settings/pmoSettings.ts';
import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { appPage, windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people, present } from '#test/server/chatTenant.ts';

import { columnar, gzipped, type Row, rowsIn } from './graphBytes.ts';
import { type Metric, percentileOf } from './metric.ts';

const gridRows = '[data-testid=projects] tbody tr';

/** A second visit after one project in a hundred changed, and how soon an edit stands on the page. */
export async function measureSync(tenant: ChatTenant): Promise<Metric[]> {
  const browser = await launchBrowser();
  try {
    const samples: SecondVisit[] = [];
    for (const sample of sampleNumbers) samples.push(await visitTwice(browser, tenant, 'Word', sample));
    const everything = present(samples.toSorted((one, other) => one.kilobytes - other.kilobytes)[2]);
    const worst = Math.max(...samples.map(({ kilobytes }) => kilobytes));
    const edit = await editMetric(everything.context, tenant);
    await keepOnDevices(tenant, defaultSettings.keepOnDevice);
    const asUsual = await visitTwice(browser, tenant, 'Line', 0);
    return [
      {
        metric: 'graph-requests-warm',
        value: everything.calls,
        unit: 'requests',
        against: 'a client that keeps nothing: 39',
        ratio: everything.calls / 39,
        note: `${asUsual.calls} where the PMO set nothing`,
      },
      {
        metric: 'bytes-warm-kB',
        value: everything.kilobytes,
        unit: `kB gzip, ${everything.changed} of 500 projects changed`,
        against: 'goal: 2 kB',
        ratio: everything.kilobytes / 2,
        note: `median of ${samples.length} samples of projects, the worst ${worst.toFixed(2)}; the changed rows alone, as gzipped columnar JSON, are ${everything.floor.toFixed(2)} kB; ${asUsual.kilobytes.toFixed(1)} kB where the PMO set nothing: then the device keeps neither money nor people, and those cells of all projects come with each visit`,
      },
      edit,
    ];
  } finally {
    await browser.close();
  }
}

async function keepOnDevices(tenant: ChatTenant, keep: KeepOnDevice): Promise<void> {
  const { settings, newKey } = tenant.listsFor(people.tove);
  const read = await readRows(settings);
  const row = read.ok ? read.value.rows.find(({ value }) => value.name === 'keepOnDevice') : undefined;
  if (row === undefined) throw new Error('the setting is not there');
  const saved = await updateItem(settings, row.id, (now) => ok({ ...now, value: keep }), newKey());
  if (!saved.ok) throw new Error(`the setting could not be changed: ${saved.error.kind}`);
}

interface SecondVisit {
  readonly context: BrowserContext;
  readonly changed: number;
  readonly calls: number;
  readonly kilobytes: number;
  readonly floor: number;
}

/** Somebody new, and again after one project in a hundred changed. */
async function visitTwice(
  browser: Browser,
  tenant: ChatTenant,
  word: string,
  sample: number,
): Promise<SecondVisit> {
  const { page, context } = await openAs(browser, windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
  await rowsStand(page);
  await page.waitForTimeout(3_000); // the device keeps what was read half a second later
  await page.close();
  const changed = await changeOneInAHundred(tenant, word, sample);
  const bodies = await secondVisit(context, tenant);
  const kilobytes = bodies.reduce((sum, body) => sum + gzipped(body), 0);
  const rows = bodies.flatMap(rowsIn).map((list) => list.filter(isChanged));
  const floor = gzipped(columnar(rows));
  return { context, changed, calls: bodies.length, kilobytes, floor };
}

const rowsStand = (page: Page): Promise<void> =>
  appPage(page).locator(gridRows).nth(10).waitFor({ timeout: 30_000 });

const isChanged = ({ Headline: headline }: Row): boolean => String(headline).endsWith('of the day');

/** Which projects changed says how much comes: one with a backlog has a history more. */
const sampleNumbers = [0, 17, 34, 51, 68];

async function changeOneInAHundred(tenant: ChatTenant, word: string, sample: number): Promise<number> {
  const lists = tenant.listsFor(people.tove);
  const read = await readPortfolio(lists);
  if (!read.ok) throw new Error(`the portfolio does not read: ${read.error.kind}`);
  const chosen = read.value.projects
    .toSorted((one, other) => one.value.key.localeCompare(other.value.key))
    .filter((_, index) => index % 100 === sample);
  for (const [index, { id }] of chosen.entries()) {
    const headline = `${word} ${index} of the day`;
    const saved = await updateItem(lists.projects, id, (now) => ok({ ...now, headline }), lists.newKey());
    if (!saved.ok) throw new Error(`a project could not be changed: ${saved.error.kind}`);
  }
  return chosen.length;
}

const isGraph = (response: Response): boolean =>
  response.url().includes('/v1.0/') && response.request().method() !== 'OPTIONS';

async function secondVisit(context: BrowserContext, tenant: ChatTenant): Promise<readonly string[]> {
  const page = await context.newPage();
  const calls: Response[] = [];
  page.on('response', (response) => isGraph(response) && calls.push(response));
  const first = page.waitForResponse(isGraph);
  await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
  await rowsStand(page);
  await first;
  await page.waitForTimeout(3_000); // what else it asks counts too
  const bodies = await Promise.all(calls.map((call) => call.text()));
  if (bodies.every((body) => !body.includes('of the day')))
    throw new Error('the second visit read nothing new');
  await page.close();
  return bodies;
}

const edits = 7;

/** From the press of Save to the frame that shows the new words; SharePoint is asked meanwhile. */
async function editMetric(context: BrowserContext, tenant: ChatTenant): Promise<Metric> {
  const page = await context.newPage();
  await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
  await rowsStand(page);
  await appPage(page).locator(`${gridRows} a, ${gridRows} button`).first().click();
  const tab = appPage(page);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const headline = `Measured edit ${edit}`;
    await tab.getByRole('button', { name: 'Update', exact: true }).click();
    await tab.getByRole('radio', { name: /^Amber/u }).click();
    await tab.getByRole('textbox', { name: /^Headline/u }).fill(headline);
    const frame = page.frames().find((one) => one.url().startsWith(tenant.config.publicUrl));
    if (frame === undefined) throw new Error('the tab has no frame');
    const shown = frame.evaluate(msUntilShown, headline);
    await tab.getByTestId('save-update').click();
    times.push(await shown);
    await tab.locator('[data-testid=edits][data-edits=sent]').waitFor({ state: 'attached' });
  }
  return {
    metric: 'edit-on-screen-ms',
    value: percentileOf(times, 50),
    unit: `ms, median of ${edits}`,
    against: 'goal: 50 ms',
    ratio: percentileOf(times, 50) / 50,
    note: `worst ${Math.max(...times).toFixed(0)} ms`,
  };
}

/** Runs in the page. */
function msUntilShown(words: string): Promise<number> {
  const isShown = (): boolean =>
    [...document.querySelectorAll('[data-testid=project] *')].some(
      (element) => element.childElementCount === 0 && element.textContent === words,
    );
  return new Promise((resolve) => {
    let pressedAt = 0;
    addEventListener('click', () => (pressedAt = performance.now()), { capture: true, once: true });
    const look = (): void => {
      if (pressedAt > 0 && isShown()) resolve(performance.now() - pressedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
