import type { Browser } from 'playwright-core';

import { launchBrowser } from '#test/journeys/browser.ts';
import { windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

import { type Metric, percentileOf } from './metric.ts';
import { markRows, rowsAfterMs, slowDown } from './slowLaptop.ts';

const visits = 3;
/** Painted before the module runs, or real. */
const anyRows = '#first-rows div, [data-testid=projects] tr[data-key]';

/** First rows of somebody who was here before, beside those of somebody new: a slow laptop on Fast 4G. */
export async function measureFirstRows(tenant: ChatTenant): Promise<Metric> {
  const browser = await launchBrowser();
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) await measureVisits(browser, tenant, cold, warm);
    const [value, against] = [percentileOf(warm, 50), percentileOf(cold, 50)];
    return {
      metric: 'warm-first-rows',
      value,
      unit: 'ms',
      against: `the first visit of the same browser: ${against.toFixed(0)} ms`,
      ratio: value / against,
      note: `from the page's own start, CPU ×4, Fast 4G, 500 projects; medians of ${cold.length} and ${warm.length}`,
    };
  } finally {
    await browser.close();
  }
}

async function measureVisits(
  browser: Browser,
  tenant: ChatTenant,
  cold: number[],
  warm: number[],
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(markRows, anyRows);
  await slowDown(page);
  await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
  cold.push(await rowsAfterMs(page, tenant.config.publicUrl));
  await page.waitForTimeout(4_000); // what stands on the screen is kept a second after it came
  for (let again = 0; again < 2; again += 1) {
    await page.reload();
    warm.push(await rowsAfterMs(page, tenant.config.publicUrl));
    await page.waitForTimeout(2_000);
  }
  await context.close();
}
