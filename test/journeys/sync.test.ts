import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { axeFindings } from './axe.ts';
import { launchBrowser, openAs, type Watched } from './browser.ts';
import { projectRow } from './listRows.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { allSent, fact, projectPlace, report, scriptsRest, setFaults, shows } from './syncHand.ts';
import { appPage, ida, jonas, windowUrl } from './teamsWindow.ts';

const key = 'COR-01';

let app: RunningApp;
let browser: Browser;
let opened: Watched[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(27_520), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
afterEach(async () => {
  await setFaults(app);
  for (const { context } of opened) await context.close();
  opened = [];
});

async function openProject(as: string, place: Readonly<Record<string, string>> = {}): Promise<Watched> {
  const watched = await openAs(browser, windowUrl(app.teams, as, { ...projectPlace(key), ...place }));
  opened.push(watched);
  await appPage(watched.page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await scriptsRest(watched.page);
  return watched;
}

const inList = async (): Promise<Record<string, unknown>> => {
  const row = await projectRow(app.graph, key);
  return { ...row, ...(JSON.parse(String(row['Latest'])) as object) };
};

describe('two people change one project at once', () => {
  let idas: Watched;
  let jonass: Watched;
  beforeEach(async () => {
    [idas, jonass] = [await openProject(ida), await openProject(jonas)];
  });

  test('different fields, in the first reports of the week: both survive, and both see both', async () => {
    await idas.context.setOffline(true);
    await report(idas.page, { headline: 'Ida: floor seven runs' });
    await report(jonass.page, { next: 'Jonas: floor eight on Friday' });
    await allSent(jonass.page);
    await idas.context.setOffline(false);
    await allSent(idas.page);
    await expect
      .poll(inList)
      .toMatchObject({ Headline: 'Ida: floor seven runs', next: 'Jonas: floor eight on Friday' });
    await shows(idas.page, 'Jonas: floor eight on Friday');
  });

  test.each(['mine', 'theirs'] as const)(
    'the same field: the second is asked, nothing is silent, and “%s” is what counts',
    async (side) => {
      const [mine, theirs] = [`Ida, for ${side}`, `Jonas, for ${side}`];
      await idas.context.setOffline(true);
      await report(idas.page, { headline: mine });
      await shows(idas.page, mine);
      await report(jonass.page, { headline: theirs });
      await allSent(jonass.page);
      await idas.context.setOffline(false);
      await fact(idas.page, 'needsYou').waitFor();
      await expect.poll(() => inList()).toMatchObject({ Headline: theirs });

      const tab = appPage(idas.page);
      await tab.getByTestId('needs-you-look').click();
      const item = tab.getByTestId('conflict-item');
      await item.getByText(mine).waitFor();
      await item.getByText(theirs).waitFor();
      await expect.poll(() => item.innerText()).toContain('Jonas B.');
      await expect.poll(() => item.getByTestId('use-chosen').isDisabled()).toBe(true);
      expect((await axeFindings(idas.page)).findings).toEqual([]);
      await item.getByTestId(`conflict-${side}`).click();
      await item.getByTestId('use-chosen').click();
      await item.waitFor({ state: 'detached' });
      await tab.getByTestId('tray-close').click();
      await expect.poll(inList).toMatchObject({ Headline: side === 'mine' ? mine : theirs });
      await allSent(idas.page);
      await shows(idas.page, side === 'mine' ? mine : theirs);
    },
  );

  test('both were offline: afterwards everybody sees the same', async () => {
    for (const { context } of [idas, jonass]) await context.setOffline(true);
    await report(idas.page, { headline: 'Ida, from the train' });
    await report(jonass.page, { next: 'Jonas, from the cellar' });
    await fact(idas.page, 'offline').getByText('1 change of yours is kept').waitFor();
    for (const { context } of [idas, jonass]) await context.setOffline(false);
    await expect
      .poll(inList)
      .toMatchObject({ Headline: 'Ida, from the train', next: 'Jonas, from the cellar' });
    for (const { page } of [idas, jonass]) {
      await allSent(page);
      await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
    }
    await jonass.context.setOffline(true);
    await jonass.context.setOffline(false); // somebody comes back: the page looks again
    for (const { page } of [idas, jonass]) {
      await shows(page, 'Ida, from the train');
      await shows(page, 'Jonas, from the cellar');
    }
  });
});

test('SharePoint is too busy: the change is on the page, says what it waits for, and is saved', async () => {
  const { page, problems } = await openProject(ida);
  await setFaults(app, { fault: '429:5', method: 'PATCH', path: '/items/' });
  await report(page, { headline: 'Patience' });
  await shows(page, 'Patience');
  await fact(page, 'waiting').getByText('Leaving the page is safe').waitFor();
  await setFaults(app);
  await allSent(page);
  await expect.poll(() => inList()).toMatchObject({ Headline: 'Patience' });
  expect(problems.filter((problem) => !problem.includes('429'))).toEqual([]);
});

/** The network carries the page and not SharePoint: a page cannot be loaded at all without a network. */
async function cutOff(page: Page): Promise<void> {
  await page.context().route(`${app.graph}/v1.0/**`, (route) => route.abort());
}
/** Sent for the first time, in vain: only what the device has kept is sent. */
const tried = async (page: Page): Promise<void> => {
  await page.waitForEvent('requestfailed', (request) => /\/items\/\d/u.test(request.url()));
};
const joinAgain = (page: Page): Promise<void> => page.context().unroute(`${app.graph}/v1.0/**`);

test('what is unsent is still there after the page is loaded anew, and goes out later', async () => {
  const { page } = await openProject(ida);
  await cutOff(page);
  const kept = tried(page);
  await report(page, { headline: 'Written before the reload' });
  await shows(page, 'Written before the reload');
  await kept;
  await page.reload();
  await shows(page, 'Written before the reload');
  await appPage(page).locator('[data-testid=edits][data-edits=saving]').waitFor();
  expect(await inList()).not.toMatchObject({ Headline: 'Written before the reload' });
  await joinAgain(page);
  await expect.poll(inList, { timeout: 20_000 }).toMatchObject({ Headline: 'Written before the reload' });
});

test('a shared computer: the next person sees nothing of it and sends nothing of it', async () => {
  const { page } = await openProject(ida);
  await cutOff(page);
  const kept = tried(page);
  await report(page, { headline: 'Only Ida knows this' });
  await shows(page, 'Only Ida knows this');
  await kept;
  await page.goto('about:blank'); // the page goes before it can send
  await joinAgain(page);
  expect(await inList()).not.toMatchObject({ Headline: 'Only Ida knows this' });
  await page.goto(windowUrl(app.teams, jonas, projectPlace(key)));
  await appPage(page).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await allSent(page);
  expect(await appPage(page).getByText('Only Ida knows this').count()).toBe(0);
  expect(await inList()).not.toMatchObject({ Headline: 'Only Ida knows this' });
  await page.goto(windowUrl(app.teams, ida, projectPlace(key)));
  await shows(page, 'Only Ida knows this');
  await expect.poll(inList).toMatchObject({ Headline: 'Only Ida knows this', author: { upn: ida } });
});

/** The device takes so much longer to commit what is kept. */
const keepsSlowly = (page: Page, milliseconds: number): Promise<void> =>
  appPage(page)
    .locator('html')
    .evaluate((_, longer) => {
      const store = IDBObjectStore.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
      const put = store.put;
      store.put = function putSlowly(this: IDBObjectStore, ...asked: Parameters<typeof put>) {
        const until = Date.now() + longer;
        const holdOpen = (): void => {
          if (Date.now() < until) this.count().addEventListener('success', holdOpen);
        };
        holdOpen();
        return put.apply(this, asked);
      };
    }, milliseconds);

describe('what was done can be undone', () => {
  test('with the toast: it goes back in SharePoint', async () => {
    const before = await inList();
    const { page } = await openProject(ida);
    await report(page, { headline: 'A slip of the hand' });
    await appPage(page).getByTestId('undo').click();
    await appPage(page).getByText('Undone.', { exact: false }).first().waitFor();
    await expect.poll(inList).toMatchObject({ Headline: before['Headline'], Rag: before['Rag'] });
  });

  test('with Ctrl+Z, unsent and on a device slow to keep it: SharePoint never had it', async () => {
    const before = await inList();
    const { page, context } = await openProject(ida);
    await keepsSlowly(page, 1_000);
    await context.setOffline(true);
    await report(page, { headline: 'Never sent' });
    await shows(page, 'Never sent');
    await appPage(page).getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await appPage(page).getByText('SharePoint never had it').first().waitFor();
    await appPage(page).getByText('Never sent', { exact: true }).first().waitFor({ state: 'detached' });
    await context.setOffline(false);
    await allSent(page);
    await expect.poll(inList).toMatchObject({ Headline: before['Headline'] });
  });
});

test('a project that was open here before says, without SharePoint, what the device knows, and nothing of what it does not keep', async () => {
  const { page, context } = await openProject(ida);
  await page.waitForTimeout(2_500); // the device keeps what was read half a second later
  await page.close();
  await context.route('**/v1.0/**', (route) => route.abort());
  const again = await context.newPage();
  await again.goto(windowUrl(app.teams, ida, projectPlace(key)));
  await shows(again, 'Not on this device');
  const verdict = appPage(again).getByTestId('verdict');
  expect(await verdict.innerText()).toMatch(/Lead says/u);
  expect(await verdict.innerText()).not.toMatch(/Set in SharePoint|no report/u);
  await context.unroute('**/v1.0/**');
  await expect.poll(() => verdict.innerText(), { timeout: 30_000 }).toMatch(/Ida says/u);
});

test('a portfolio that the device alone tells says what it lacks, claims no costs and hands none over; what only SharePoint has comes by itself', async () => {
  const { page, context } = await openAs(browser, windowUrl(app.teams, ida, { view: 'app' }));
  await appPage(page).getByText('a week of delay').waitFor();
  await scriptsRest(page);
  await page.close();
  await context.route('**/v1.0/**', (route) => route.abort());
  const again = await context.newPage();
  await again.goto(windowUrl(app.teams, ida, { view: 'app' }));
  const tab = appPage(again);
  await shows(again, 'This device keeps neither costs nor people');
  await shows(again, 'both want QA');
  expect(await tab.getByText('a week of delay').count()).toBe(0);

  await tab.getByRole('link', { name: 'Report', exact: true }).click();
  await expect.poll(() => tab.getByTestId('to-excel').getAttribute('aria-disabled')).toBe('true');

  await tab.getByRole('link', { name: 'Capacity', exact: true }).click();
  await shows(again, 'This comes from SharePoint alone, as soon as it answers.');
  await context.unroute('**/v1.0/**');
  await tab.getByTestId('skeleton').getByRole('button', { name: 'Try again' }).click();
  await tab.getByTestId('capacity').waitFor();
  await tab.getByText('This device keeps neither').waitFor({ state: 'detached' });
  await context.close();
});

test('who was here before sees the portfolio with one question to SharePoint', async () => {
  const { page, context } = await openAs(browser, windowUrl(app.teams, ida, { view: 'app' }));
  await appPage(page).getByTestId('projects').waitFor();
  await page.waitForTimeout(2_500); // the device keeps what was read half a second later
  await page.close();
  const again = await context.newPage();
  const asked: string[] = [];
  again.on('request', (request) => {
    if (request.url().includes('/v1.0/') && request.method() !== 'OPTIONS') asked.push(request.url());
  });
  await again.goto(windowUrl(app.teams, ida, { view: 'app' }));
  await appPage(again).getByTestId('projects').waitFor();
  await again.waitForTimeout(2_500);
  await context.close();
  expect(asked).toHaveLength(1);
});

test('refused: what happened, what is safe, what to do', async () => {
  const { page } = await openProject(ida);
  await setFaults(app, { fault: '403', method: 'PATCH', path: '/items/' });
  await report(page, { headline: 'Not for you' });
  await fact(page, 'needsYou').waitFor();
  const tab = appPage(page);
  await tab.getByTestId('needs-you-look').click();
  const item = tab.getByTestId('refused-item');
  await item.getByText(/Not saved yet.*Your words stay here/su).waitFor();
  await item.getByText('Not for you', { exact: false }).waitFor();
  expect((await axeFindings(page)).findings).toEqual([]);
  await setFaults(app);
  await item.getByTestId('try-again').click();
  await item.waitFor({ state: 'detached' });
  await expect.poll(inList).toMatchObject({ Headline: 'Not for you' });
});
