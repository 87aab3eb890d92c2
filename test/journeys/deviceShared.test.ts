import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { DeviceOwner } from '#data/device/owner.ts';

import { launchBrowser } from './browser.ts';
import { type DeviceSite, openDevicePage, startDeviceSite } from './deviceSite.ts';

const ida = { tenantId: 'nordvik', id: 'ida' };
const jonas = { tenantId: 'nordvik', id: 'jonas' };
const canary = 'Atlas-canary-7719';

let browser: Browser;
let site: DeviceSite;
let context: BrowserContext;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startDeviceSite(27_440)]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function openAs(owner: DeviceOwner): Promise<Page> {
  const page = await openDevicePage(context, site);
  await page.evaluate((who) => globalThis.device.open(who), owner);
  return page;
}

/** Ida reads, and edits without a network; the edit waits. */
async function idaWorks(): Promise<Page> {
  const page = await openAs(ida);
  await page.evaluate(async (words) => {
    await globalThis.device.writeWords('PMO Projects', words);
    await globalThis.device.put('of-ida', words);
    globalThis.device.keepFirst({ tenantId: 'nordvik', id: 'ida' }, words);
  }, canary);
  expect(await everythingKept(page)).toContain(canary);
  return page;
}

/** Every byte of text that any script of this address could read. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    const factories = [indexedDB];
    const { storageBuckets } = navigator as Navigator & {
      storageBuckets: { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> };
    };
    for (const bucket of await storageBuckets.keys())
      factories.push((await storageBuckets.open(bucket)).indexedDB);
    for (const factory of factories)
      for (const { name = '' } of await factory.databases()) {
        const opening = factory.open(name);
        await new Promise((resolve) => (opening.onsuccess = resolve));
        for (const title of opening.result.objectStoreNames) {
          const asked = opening.result.transaction(title).objectStore(title).getAll();
          await new Promise((resolve) => (asked.onsuccess = resolve));
          found.push(name, asked.result);
        }
        opening.result.close();
      }
    return JSON.stringify(found);
  });

const outbox = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.device.outbox());

describe('Ida signs out', () => {
  test('and nothing of hers is left, in no tab; nothing goes out in the name of Jonas', async () => {
    const page = await idaWorks();
    const beside = await openAs(ida);
    expect(await outbox(beside)).toHaveLength(1);
    expect(await page.evaluate((owner) => globalThis.device.wipe(owner), ida)).toBe(true);
    await beside.waitForFunction(() => globalThis.device.news.some(({ kind }) => kind === 'wiped'));
    expect(await outbox(beside)).toEqual([]);
    expect(await everythingKept(beside)).not.toContain(canary);

    const ofJonas = await openAs(jonas);
    await ofJonas.evaluate(([owner, to]) => void globalThis.device.send(owner, to, 'jonas'), [
      jonas,
      site.outside,
    ] as const);
    await ofJonas.evaluate(() => globalThis.device.put('of-jonas'));
    await expect.poll(() => site.came).toContain('jonas of-jonas');
    expect(site.came.filter((line) => line.includes('of-ida'))).toEqual([]);
  });

  test('by the server too, where no script of ours runs any more', async () => {
    const page = await idaWorks();
    expect(await page.evaluate(async () => (await fetch('/signout', { method: 'POST' })).status)).toBe(204);
    await page.close();
    expect(await everythingKept(await openAs(jonas))).not.toContain(canary);
  });
});

describe('Jonas comes to the computer and Ida did not sign out', () => {
  test('what she read is gone, what she did not send waits for her alone', async () => {
    await (await idaWorks()).close();
    const ofJonas = await openAs(jonas);
    await ofJonas.evaluate((owner) => globalThis.device.forgetOthers(owner), jonas);
    expect(await outbox(ofJonas)).toEqual([]);
    expect(await ofJonas.evaluate(() => localStorage.length)).toBe(0);
    await ofJonas.close();
    const again = await openAs(ida);
    expect(await again.evaluate(() => globalThis.device.listLength('PMO Projects'))).toBeUndefined();
    expect(await outbox(again)).toEqual([`of-ida ${canary}`]);
  });

  test('with nothing unsent, not even her name is left', async () => {
    const page = await idaWorks();
    await page.evaluate(() => globalThis.device.remove('of-ida'));
    await page.close();
    const ofJonas = await openAs(jonas);
    await ofJonas.evaluate((owner) => globalThis.device.forgetOthers(owner), jonas);
    expect(await everythingKept(ofJonas)).not.toContain(canary);
    const names = await ofJonas.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names.filter((name) => name?.includes('ida'))).toEqual([]);
  });

  test('two accounts side by side leave each other alone', async () => {
    const ofIda = await idaWorks();
    await ofIda.evaluate(([owner, to]) => void globalThis.device.send(owner, to, 'ida'), [
      ida,
      site.outside,
    ] as const);
    const ofJonas = await openAs(jonas);
    await ofJonas.evaluate((owner) => globalThis.device.forgetOthers(owner), jonas);
    expect(await ofIda.evaluate(() => globalThis.device.listLength('PMO Projects'))).toBe(canary.length);
  });
});
