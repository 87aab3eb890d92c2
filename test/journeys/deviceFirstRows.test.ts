import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { launchBrowser, openAs, type Watched } from './browser.ts';
import { type RunningApp, startApp } from './startApp.ts';
import { appPage, jonas, windowUrl } from './teamsWindow.ts';

const tove = 'tove.haugen@nordvik.example';

let browser: Browser;
let app: RunningApp;
let watched: Watched;

beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), startApp(27_480)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** All of our scripts but the small one that paints. */
const isProgram = ({ origin, pathname }: URL): boolean =>
  origin === app.app && pathname.endsWith('.js') && !pathname.includes('firstRows');

const ours = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().startsWith(app.app));
  if (frame === undefined) throw new Error('our page is not open');
  return frame;
};
const keysKept = (page: Page): Promise<string[]> =>
  ours(page).evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tspmo:first:')));

/** Where each row stands and what it says, on the real screen and on the painted one. */
interface RowSeen {
  readonly top: number;
  readonly words: string;
}
const realRows = (page: Page): Promise<RowSeen[]> =>
  ours(page).evaluate(() =>
    [...document.querySelectorAll('[data-testid=projects] tr[data-key]')].map((row) => {
      const name = row.querySelector('a')?.textContent;
      const status = row.querySelector('[data-status]')?.textContent;
      const age = row.children[2]?.lastChild?.textContent;
      return { top: row.getBoundingClientRect().top, words: `${name} ${status} ${age}` };
    }),
  );
const paintedRows = (page: Page): Promise<RowSeen[]> =>
  ours(page).evaluate(() =>
    [...document.querySelectorAll('#first-rows > div')].slice(2).map((row) => {
      const cells = [...row.children].map(({ textContent }) => textContent);
      return { top: row.getBoundingClientRect().top, words: cells.join(' ') };
    }),
  );

/** The same rows in the same places: closer than the pixel that an eye could see move. */
function expectSameRows(seen: readonly RowSeen[], expected: readonly RowSeen[]): void {
  expect(seen.map(({ words }) => words)).toEqual(expected.map(({ words }) => words));
  const moved = seen.filter(({ top }, index) => Math.abs(top - (expected[index]?.top ?? Infinity)) >= 1);
  expect(moved).toEqual([]);
}

beforeEach(async () => {
  watched = await openAs(browser, windowUrl(app.teams, tove, { view: 'app' }));
  await appPage(watched.page).locator('[data-testid=projects] tr[data-key]').nth(10).waitFor();
  // The clash is told by another list. Where that answers late, what stands on the screen is measured once more.
  await appPage(watched.page).getByTestId('needs-you').getByText('both want').first().waitFor();
  await ours(watched.page).waitForFunction(() => {
    const kept = Object.entries(localStorage).find(([key]) => key.startsWith('tspmo:first:'))?.[1];
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=projects] tr[data-key]')];
    const first = kept === undefined ? undefined : (JSON.parse(kept) as { top: number; rows: string[][] });
    const isHere = first?.rows.every(([name = ''], index) => rows[index]?.textContent.includes(name));
    return isHere === true && first?.top === rows[0]?.getBoundingClientRect().top;
  });
  return async () => {
    await watched.context.close();
    if (watched.problems.length > 0) throw new Error(watched.problems.join('\n'));
  };
});

test('the next visit shows them before the program is there, where the screen will show them', async () => {
  const { page } = watched;
  const real = await realRows(page);
  const release = Promise.withResolvers<void>();
  await page.route(isProgram, async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await appPage(page).locator('#first-rows').waitFor();
  const painted = await paintedRows(page);
  expect(painted.length).toBeGreaterThan(10);
  expectSameRows(painted, real.slice(0, painted.length));
  release.resolve();
  await appPage(page).locator('[data-testid=projects] tr[data-key]').nth(10).waitFor();
  await appPage(page).locator('#first-rows').waitFor({ state: 'detached' });
  expectSameRows(await realRows(page), real);
});

test('at most two kilobytes are kept, and no person, money or key of a project', async () => {
  const kept = await ours(watched.page).evaluate(
    () => Object.entries(localStorage).find(([key]) => key.startsWith('tspmo:first:'))?.[1] ?? '',
  );
  expect(kept.length).toBeLessThanOrEqual(2_000);
  expect(kept).not.toMatch(/€|COR-01|Ida N/u);
});

test('an address with the name of somebody else shows nothing once it is known who is signed in', async () => {
  const { page } = watched;
  const ofTove = ours(page).url();
  await page.route(/\/tab\/portfolio\?/u, async (route) => {
    const isToves = route.request().url() === ofTove;
    await (isToves ? route.continue() : route.fulfill({ status: 302, headers: { location: ofTove } }));
  });
  await page.goto(windowUrl(app.teams, jonas, { view: 'app' }));
  await appPage(page).locator('#first-rows').waitFor();
  expect(ours(page).url()).toBe(ofTove);
  await appPage(page).locator('#first-rows').waitFor({ state: 'detached' });
  await appPage(page).locator('[data-testid=projects] tr[data-key]').nth(10).waitFor();
  await expect
    .poll(() => keysKept(page), { timeout: 5_000 })
    .toEqual([expect.not.stringContaining(idIn(ofTove))]);
  const databases = await ours(page).evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  );
  expect(databases.filter((name) => name.includes(idIn(ofTove)))).toEqual([]);
});

const idIn = (address: string): string => new URL(address).searchParams.get('user') ?? '';

test('outside of Teams, and on the page that pins a tab, nothing is painted', async () => {
  const { page, context } = watched;
  const address = new URL(ours(page).url());
  const alone = await context.newPage();
  await alone.route(isProgram, () => undefined);
  await alone.goto(address.href, { waitUntil: 'commit' });
  await alone.locator('script[src*=firstRows]').waitFor({ state: 'attached' });
  expect(await alone.locator('#first-rows').count()).toBe(0);
  await page.route(isProgram, () => undefined);
  await page.evaluate((to) => {
    const frame = document.querySelector('iframe');
    if (frame !== null) frame.src = to;
  }, `${address.origin}/config${address.search}`);
  await expect.poll(() => ours(page).url()).toContain('/config');
  await expect.poll(() => ours(page).evaluate(() => document.scripts.length)).toBeGreaterThan(1);
  expect(await appPage(page).locator('#first-rows').count()).toBe(0);
});
