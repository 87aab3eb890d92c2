import { gzipSync } from 'node:zlib';

import type { Page, Response } from 'playwright-core';

import { launchBrowser, openAs } from '#test/journeys/browser.ts';
import { appPage, windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

import type { Metric } from './metric.ts';

const peerKilobytes = 951;

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
    await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
    await appPage(page).locator('[data-testid=projects] tbody tr').nth(10).waitFor({ timeout: 30_000 });
    const untilRows = [...seen];
    return [...(await scriptMetrics(untilRows, tenant, signInFiles)), ...(await graphMetrics(page, seen))];
  } finally {
    await browser.close();
  }
}

async function scriptMetrics(
  responses: readonly Response[],
  { config }: ChatTenant,
  signInFiles: ReadonlySet<string>,
): Promise<Metric[]> {
  const scripts = responses.filter(
    (response) => response.url().startsWith(config.publicUrl) && response.url().endsWith('.js'),
  );
  let kilobytes = 0;
  let signInKilobytes = 0;
  for (const script of scripts) {
    const size = gzipSync(await script.body(), { level: 9 }).length / 1000;
    const isSignIn = signInFiles.has(script.url().split('/').at(-1) ?? '');
    if (isSignIn) signInKilobytes += size;
    else kilobytes += size;
  }
  const all = kilobytes + signInKilobytes;
  return [
    {
      metric: 'initial-js-kB',
      value: kilobytes,
      unit: 'kB gzip',
      against: `the closest peer's portfolio bundle, ${peerKilobytes} kB`,
      ratio: kilobytes / peerKilobytes,
      note: `without Microsoft's sign-in library, which is loaded while the page paints; with it ${all.toFixed(1)} kB, in ${scripts.length} files`,
    },
  ];
}

async function graphMetrics(page: Page, seen: readonly Response[]): Promise<Metric[]> {
  await page.waitForTimeout(1_500); // what the page asks right after its rows counts as well
  const calls = seen.filter(
    (response) => response.url().includes('/v1.0/') && response.request().method() !== 'OPTIONS',
  );
  const bodies = await Promise.all(calls.map((call) => call.text()));
  const moved = bodies.reduce((sum, body) => sum + gzipped(body), 0);
  const floor = gzipped(columnar(bodies.join('\n')));
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

const gzipped = (text: string): number => gzipSync(text, { level: 6 }).length / 1000;

interface BatchBody {
  readonly responses: readonly {
    readonly body: { readonly value?: readonly { readonly fields?: Readonly<Record<string, unknown>> }[] };
  }[];
}

/** Every cell of every row in the answer, column after column: what the data alone weighs. */
function columnar(body: string): string {
  const { responses } = JSON.parse(body) as BatchBody;
  return JSON.stringify(
    responses.map(({ body: { value = [] } }) => {
      const rows = value.map(({ fields = {} }) => fields);
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
        (name) => !name.startsWith('@'),
      );
      return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
    }),
  );
}
