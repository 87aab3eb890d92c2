import { readlinkSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchPerson } from '#test/journeys/browser.ts';
import { type DeviceSite, openDevicePage, startDeviceSite } from '#test/journeys/deviceSite.ts';

const ida = { tenantId: 'nordvik', id: 'ida' };
const kills = Number(process.env['TS_PMO_KILLS'] ?? 5);

const profile = mkdtempSync(join(tmpdir(), 'ts-pmo-profile-'));
let site: DeviceSite;

beforeAll(async () => {
  site = await startDeviceSite(27_430);
});
afterAll(async () => {
  await site.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function openAsIda(context: BrowserContext): Promise<Page> {
  const page = await openDevicePage(context, site);
  await page.evaluate((owner) => globalThis.device.open(owner), ida);
  return page;
}

/** Chromium writes who holds a profile into a link: `host-pid`. */
const holderOf = (folder: string): number =>
  Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));

/** Asked once: a store that has not opened yet says so, and when it has. */
async function lostOf(taken: readonly string[], page: Page): Promise<string[]> {
  const kept = new Set(await page.evaluate(() => globalThis.device.keptOutbox()));
  return taken.filter((opId) => !kept.has(opId));
}

test(
  `killed ${kills} times in the middle of writing, the browser still has every edit it had taken`,
  async () => {
    const taken: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const context = await launchPerson(profile);
      const page = await openAsIda(context);
      expect(await lostOf(taken, page)).toEqual([]);
      await page.exposeFunction('taken', (opId: string) => void taken.push(opId));
      void page
        .evaluate(async (of) => {
          for (let index = 0; ; index += 1) {
            const opId = `kill${of}-${index}`;
            if (await globalThis.device.put(opId))
              (Reflect.get(globalThis, 'taken') as (id: string) => void)(opId);
          }
        }, round)
        .catch(() => undefined); // it ends with the browser
      await expect
        .poll(() => taken.filter((opId) => opId.startsWith(`kill${round}-`)).length)
        .toBeGreaterThan(20);
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(holderOf(profile), 'SIGKILL');
      await closed;
    }
    const context = await launchPerson(profile);
    const page = await openAsIda(context);
    expect(await lostOf(taken, page)).toEqual([]);
    await context.close();
    expect(taken.length).toBeGreaterThan(kills * 20);
  },
  30_000 + kills * 15_000,
);
