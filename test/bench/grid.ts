import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '#test/journeys/browser.ts';

import type { Metric } from './metric.ts';
import { servePage } from './servedPage.ts';

interface GridPage {
  prepare(count: number): void;
  mount(kind: 'ours' | 'fluent'): number;
  unmount(): void;
}

interface Drawn {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** The same rows in our grid and in Fluent's DataGrid, in one browser; each drawn on a page of its own. */
export async function measureGrid(): Promise<Metric> {
  const page = await servePage(import.meta.resolve('./gridPage.tsx'));
  const browser = await launchBrowser();
  try {
    const fluent = await draw(browser, page.origin, 'fluent', 5_000, 1);
    const ours = await draw(browser, page.origin, 'ours', 5_000, 5);
    const few = await draw(browser, page.origin, 'ours', 500, 5);
    const many = await draw(browser, page.origin, 'ours', 50_000, 5);
    const exponent = Math.log(many.milliseconds / few.milliseconds) / Math.log(100);
    const heap = fluent.heapMegabytes / Math.max(0.01, ours.heapMegabytes);
    return {
      metric: 'grid-5000',
      value: ours.milliseconds,
      unit: 'ms',
      against: `Fluent DataGrid, ${fluent.milliseconds.toFixed(0)} ms`,
      ratio: ours.milliseconds / fluent.milliseconds,
      note: `${(fluent.milliseconds / ours.milliseconds).toFixed(0)} times faster; heap ${ours.heapMegabytes.toFixed(1)} against ${fluent.heapMegabytes.toFixed(1)} MB, ${heap.toFixed(0)} times less; growth exponent 500 to 50,000 rows ${exponent.toFixed(2)}`,
    };
  } finally {
    await browser.close();
    page.stop();
  }
}

async function draw(
  browser: Browser,
  url: string,
  kind: 'ours' | 'fluent',
  count: number,
  times: number,
): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(url);
  // The first drawing of a page also compiles: a few rows go before.
  await page.evaluate(
    ([of, rows]) => {
      const grid = globalThis as unknown as GridPage;
      grid.prepare(50);
      grid.mount(of);
      grid.unmount();
      grid.prepare(rows);
    },
    [kind, count] as const,
  );
  const before = await heapOf(page);
  const took: number[] = [];
  let heapMegabytes = 0;
  for (let time = 0; time < times; time += 1) {
    took.push(await page.evaluate((of) => (globalThis as unknown as GridPage).mount(of), kind));
    if (time === 0) heapMegabytes = (await heapOf(page)) - before;
    await page.evaluate(() => (globalThis as unknown as GridPage).unmount());
  }
  await context.close();
  return {
    milliseconds: took.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0,
    heapMegabytes,
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
