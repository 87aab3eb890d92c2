import { gzipSync } from 'node:zlib';

import type { Page, Response } from 'playwright-core';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { appPage, windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

import { columnar, gzipped, rowsIn } from './graphBytes.ts';
import type { Metric } from './metric.ts';

const peerKilobytes = 951;

const gridRows = '[data-testid=projects] tbody tr';

/** A person's first look at the portfolio in a real browser: what is fetched until its rows stand there. */
export async function measureOpening(
  tenant: ChatTenant,
  signInFiles: ReadonlySet<string>,
): Promise<Metric[]> {
  const browser = await launchBrowser();
  try {
    const { page } = await openAs(browser, 'about:blank');
    const seen: Response[] = [];
    page.on('response', (response) => seen.push(response));
    await page.addInitScript(markFirstRows, gridRows);
    await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
    await appPage(page).locator(gridRows).nth(10).waitFor({ timeout: 30_000 });
    const graph = await graphMetrics(page, seen);
    return [await scriptMetric(page, seen, tenant, signInFiles), ...graph];
  } finally {
    await browser.close();
  }
}

/** Runs in the page: notes when the eleventh row has come. */
function markFirstRows(row: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll(row).length <= 10) return;
    performance.mark('first-rows');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the scripts that were asked for before its rows stood, whether they had come by then or not. */
function scriptsBeforeRows(): string[] {
  const [mark] = performance.getEntriesByName('first-rows');
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= (mark?.startTime ?? Infinity))
    .map(({ name }) => name);
}

async function scriptMetric(
  page: Page,
  seen: readonly Response[],
  { config }: ChatTenant,
  signInFiles: ReadonlySet<string>,
): Promise<Metric> {
  const ours = page.frames().find((frame) => frame.url().startsWith(config.publicUrl));
  const before = new Set(await ours?.evaluate(scriptsBeforeRows));
  const sizes = { rows: 0, signIn: 0, later: 0 };
  const scripts = seen.filter(
    (response) => response.url().startsWith(config.publicUrl) && response.url().endsWith('.js'),
  );
  for (const script of scripts) {
    const isSignIn = signInFiles.has(script.url().split('/').at(-1) ?? '');
    const part = isSignIn ? 'signIn' : before.has(script.url()) ? 'rows' : 'later';
    sizes[part] += gzipSync(await script.body(), { level: 9 }).length / 1000;
  }
  if (sizes.rows === 0) throw new Error('no script of ours was seen: the measurement is broken');
  return {
    metric: 'initial-js-kB',
    value: sizes.rows,
    unit: 'kB gzip',
    against: `the closest peer's portfolio bundle, ${peerKilobytes} kB`,
    ratio: sizes.rows / peerKilobytes,
    note: `scripts asked for before the rows stood, without Microsoft's sign-in library (${sizes.signIn.toFixed(1)} kB, beside them); asked for after the rows: ${sizes.later.toFixed(1)} kB`,
  };
}

async function graphMetrics(page: Page, seen: readonly Response[]): Promise<Metric[]> {
  await page.waitForTimeout(1_500); // what the page asks right after its rows counts as well
  const calls = seen.filter(
    (response) => response.url().includes('/v1.0/') && response.request().method() !== 'OPTIONS',
  );
  const bodies = await Promise.all(calls.map((call) => call.text()));
  const moved = bodies.reduce((sum, body) => sum + gzipped(body), 0);
  const floor = gzipped(columnar(bodies.flatMap(rowsIn)));
  return [
    {
      metric: 'graph-requests-cold',
      value: calls.length,
      unit: 'requests',
      against: 'a client that reads list by list, page by page: 39',
      ratio: calls.length / 39,
      note: 'browser preflights not counted, on either side',
    },
    {
      metric: 'bytes-cold-kB',
      value: moved,
      unit: 'kB gzip, 500 projects',
      against: 'the same columns as gzipped columnar JSON',
      ratio: moved / floor,
    },
  ];
}
