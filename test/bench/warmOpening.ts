import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '#test/journeys/browser.ts';
import { windowUrl } from '#test/journeys/teamsWindow.ts';
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

import { type Metric, percentileOf } from './metric.ts';

const visits = 3;

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
  await page.addInitScript(markRows);
  await slowDown(page);
  await page.goto(windowUrl(tenant.teamsUrl, people.tove, { view: 'app' }));
  cold.push(await rowsAfterMs(page, tenant));
  await page.waitForTimeout(4_000); // what stands on the screen is kept a second after it came
  for (let again = 0; again < 2; again += 1) {
    await page.reload();
    warm.push(await rowsAfterMs(page, tenant));
    await page.waitForTimeout(2_000);
  }
  await context.close();
}

/** Runs in the page: notes when rows, painted or real, are on the glass. */
function markRows(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('#first-rows div, [data-testid=projects] tr[data-key]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
  }).observe(document, { childList: true, subtree: true });
}

async function rowsAfterMs(page: Page, { config }: ChatTenant): Promise<number> {
  for (;;) {
    const ours = page.frames().find((frame) => frame.url().startsWith(config.publicUrl));
    const [mark] =
      (await ours
        ?.evaluate(() => performance.getEntriesByName('rows').map((entry) => entry.startTime))
        .catch(() => [])) ?? [];
    if (mark !== undefined) return mark;
    await page.waitForTimeout(100);
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 165,
    downloadThroughput: 1_012_500,
    uploadThroughput: 168_750,
  });
}
