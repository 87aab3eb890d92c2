import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { type DeviceSite, openDevicePage, startDeviceSite } from './deviceSite.ts';

const ida = { tenantId: 'nordvik', id: 'ida' };

let browser: Browser;
let site: DeviceSite;
let context: BrowserContext;
let problems: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startDeviceSite(27_410)]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  problems = [];
});
afterEach(async () => {
  await context.close();
  if (problems.length > 0) throw new Error(problems.join('\n'));
});

async function openAsIda(quotaBytes?: number): Promise<Page> {
  const page = await openDevicePage(context, site, problems);
  // Before the first write: Chromium remembers for half a minute how much room it found.
  if (quotaBytes !== undefined) await setQuota(page, quotaBytes);
  await page.evaluate((owner) => globalThis.device.open(owner), ida);
  return page;
}

async function reopened(page: Page): Promise<Page> {
  await page.close();
  return openAsIda();
}

const put = (page: Page, opId: string, headline = '', fill = 0): Promise<boolean> =>
  page.evaluate(([id, words, bytes]) => globalThis.device.put(id, words, bytes), [
    opId,
    headline,
    fill,
  ] as const);
const outbox = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.device.outbox());
const isDurable = (page: Page): Promise<boolean> => page.evaluate(() => globalThis.device.isDurable());
const writeList = (page: Page, name: string, bytes: number): Promise<void> =>
  page.evaluate(([title, length]) => globalThis.device.writeList(title, length), [name, bytes] as const);
const listLength = (page: Page, name: string): Promise<number | undefined> =>
  page.evaluate((title) => globalThis.device.listLength(title), name);

async function setQuota(page: Page, bytes: number | undefined): Promise<void> {
  const session = await context.newCDPSession(page);
  const quota = bytes === undefined ? {} : { quotaSize: bytes };
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, ...quota });
}

describe('a device with room', () => {
  test('keeps the edits of a closed tab, oldest first, and a changed one in its place', async () => {
    const page = await openAsIda();
    for (const opId of ['c', 'a', 'b']) expect(await put(page, opId)).toBe(true);
    expect(await put(page, 'a', 'again')).toBe(true);
    await page.evaluate(() => globalThis.device.remove('c'));
    expect(await outbox(await reopened(page))).toEqual(['a again', 'b']);
  });

  test('an edit that another tab took off stays away, whatever this one makes of it; one that is there is replaced in its place', async () => {
    const [page, beside] = [await openAsIda(), await openAsIda()];
    for (const opId of ['a', 'b', 'c']) await put(page, opId);
    expect(await outbox(beside)).toEqual(['a', 'b', 'c']);
    await page.evaluate(() => globalThis.device.remove('a'));
    expect(await beside.evaluate(() => globalThis.device.replace('a', 'mine'))).toBe(false);
    expect(await beside.evaluate(() => globalThis.device.replace('b', 'mine'))).toBe(true);
    expect(await outbox(beside)).toEqual(['b mine', 'c']);
    expect(await outbox(page)).toEqual(['b mine', 'c']);
    expect(await outbox(await reopened(beside))).toEqual(['b mine', 'c']);
  });

  test('keeps a list, until it is taken away', async () => {
    const page = await openAsIda();
    await writeList(page, 'PMO Projects', 1_000);
    const later = await reopened(page);
    expect(await listLength(later, 'PMO Projects')).toBe(1_000);
    await later.evaluate(() => globalThis.device.removeList('PMO Projects'));
    expect(await listLength(await reopened(later), 'PMO Projects')).toBeUndefined();
  });

  test('a list that another version of us wrote is read as nothing', async () => {
    const page = await openAsIda();
    await writeList(page, 'PMO Projects', 10);
    await page.evaluate(async () => {
      const opened = indexedDB.open('tspmo:nordvik:ida');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const transaction = opened.result.transaction('lists', 'readwrite');
      transaction.objectStore('lists').put({ version: 2, rows: {} }, 'PMO Projects');
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opened.result.close();
    });
    expect(await listLength(await reopened(page), 'PMO Projects')).toBeUndefined();
  });
});

describe('a device that is full', () => {
  test('of lists: they make room, and the edit is kept', async () => {
    const page = await openAsIda(1_000_000);
    await put(page, 'first');
    await writeList(page, 'PMO Projects', 200_000);
    const names = Array.from({ length: 12 }, (_, index) => `list ${index}`);
    for (const name of names) await writeList(page, name, 100_000);
    expect(await listLength(page, 'list 11')).toBe(100_000); // in memory
    expect(await put(page, 'second', '', 200_000)).toBe(true);
    const later = await reopened(page);
    expect((await outbox(later)).map((line) => line.split(' ')[0])).toEqual(['first', 'second']);
    expect(await listLength(later, 'PMO Projects')).toBeUndefined();
  });

  test('of anything: the edit is in memory and the person is told; with room again it is kept, in order', async () => {
    const page = await openAsIda(1_000_000);
    expect(await put(page, 'kept')).toBe(true);
    expect(await put(page, 'full', '', 2_000_000)).toBe(false);
    expect(await put(page, 'kept', 'changed since')).toBe(false);
    expect((await outbox(page)).map((line) => line.slice(0, 10))).toEqual([
      'kept chang',
      expect.stringMatching(/^full /u),
    ]);
    expect(await isDurable(page)).toBe(false);
    await setQuota(page, undefined);
    expect(await put(page, 'after')).toBe(true);
    const later = await reopened(page);
    expect((await outbox(later)).map((line) => line.split(' ')[0])).toEqual(['kept', 'full', 'after']);
  });

  test('of anything: what another tab took off stays away, though what this one made of it is in memory', async () => {
    const [page, beside] = [await openAsIda(1_000_000), await openAsIda()];
    for (const opId of ['a', 'b']) await put(page, opId);
    expect(await outbox(beside)).toEqual(['a', 'b']);
    expect(await put(beside, 'full', '', 2_000_000)).toBe(false);
    expect(await beside.evaluate(() => globalThis.device.replace('a', 'mine'))).toBe(true);
    expect((await outbox(beside)).map((line) => line.slice(0, 6))).toContain('a mine');
    await page.evaluate(() => globalThis.device.remove('a'));
    expect((await outbox(beside)).map((line) => line.split(' ')[0])).toEqual(['b', 'full']);
    await setQuota(beside, undefined);
    expect((await outbox(await reopened(beside))).map((line) => line.split(' ')[0])).toEqual(['b']);
  });
});

describe('a device that refuses', () => {
  test('everything: edits stay in memory, nothing breaks, the person is told', async () => {
    await context.addInitScript(() => {
      const refused = {
        get: (): never => {
          throw new DOMException('storage is shut', 'SecurityError');
        },
      };
      for (const name of ['indexedDB', 'localStorage', 'BroadcastChannel'])
        Object.defineProperty(globalThis, name, refused);
      Object.defineProperty(navigator, 'locks', refused);
    });
    const page = await openAsIda();
    expect(await put(page, 'one')).toBe(false);
    await writeList(page, 'PMO Projects', 10);
    expect(await listLength(page, 'PMO Projects')).toBe(10);
    expect(await outbox(page)).toEqual(['one']);
    await page.evaluate(() => globalThis.device.remove('one'));
    expect(await outbox(page)).toEqual([]);
    await page.evaluate(([owner, to]) => void globalThis.device.send(owner, to, 'alone'), [
      ida,
      site.outside,
    ] as const);
    await put(page, 'two');
    await expect.poll(() => site.came).toContain('alone two');
    await page.evaluate(async (owner) => {
      await globalThis.device.forgetOthers(owner);
      await globalThis.device.wipe(owner);
    }, ida);
  });

  test('to answer: nobody waits longer than two seconds, and what it holds is told when it opens', async () => {
    const before = await openAsIda();
    await put(before, 'of yesterday');
    await before.close();
    await context.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...asked) => {
        const opening = open(...asked);
        const waiting = new EventTarget();
        const release = Promise.withResolvers<void>();
        Object.assign(globalThis, { release: release.resolve });
        for (const type of ['success', 'upgradeneeded', 'error'])
          opening.addEventListener(
            type,
            () => void release.promise.then(() => waiting.dispatchEvent(new Event(type))),
          );
        return new Proxy(opening, {
          get: (target, name) =>
            name === 'addEventListener' || name === 'removeEventListener'
              ? waiting[name].bind(waiting)
              : Reflect.get(target, name, target),
        });
      };
    });
    const page = await openAsIda();
    const started = Date.now();
    expect(await outbox(page)).toEqual([]);
    expect(await put(page, 'of today')).toBe(false);
    expect(Date.now() - started).toBeLessThan(2_500);
    await page.evaluate(() => (Reflect.get(globalThis, 'release') as () => void)());
    await page.waitForFunction(() => globalThis.device.news.some(({ kind }) => kind === 'outbox'));
    expect(await outbox(page)).toEqual(['of yesterday', 'of today']);
    expect(await isDurable(page)).toBe(true);
  });

  test('all at once, because somebody cleared the data of the site: the edits are offered to it again', async () => {
    const page = await openAsIda();
    await put(page, 'one');
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
    expect(await put(page, 'two')).toBe(true);
    expect(await outbox(await reopened(page))).toEqual(['one', 'two']);
  });

  test('all at once, and an edit is changed then: it is not taken for one that another tab took off', async () => {
    const page = await openAsIda();
    await put(page, 'one');
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
    expect(await page.evaluate(() => globalThis.device.replace('one', 'mine'))).toBe(true);
    expect(await outbox(await reopened(page))).toEqual(['one mine']);
  });
});
