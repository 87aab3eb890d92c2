import type { Page } from 'playwright-core';

/** CPU ×4 and Fast 4G, for everything this page and its frames do. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 165,
    downloadThroughput: 1_012_500,
    uploadThroughput: 168_750,
  });
}

/** Runs in the page: notes when the first of these rows is on the glass. */
export function markRows(rows: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector(rows) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
  }).observe(document, { childList: true, subtree: true });
}

const longestMs = 120_000;

/** Since the page of this origin began to load, be it the whole page or a frame in it. */
export async function rowsAfterMs(page: Page, origin: string): Promise<number> {
  for (const started = Date.now(); Date.now() - started < longestMs;) {
    const ours = page.frames().find((frame) => frame.url().startsWith(origin));
    const [mark] =
      (await ours
        ?.evaluate(() => performance.getEntriesByName('rows').map((entry) => entry.startTime))
        .catch(() => [])) ?? [];
    if (mark !== undefined) return mark;
    await page.waitForTimeout(100);
  }
  throw new Error(`no rows on ${origin} within ${longestMs / 1000} s`);
}
