import { appendFileSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { launchBrowser, launchPerson } from './browser.ts';
import { type DeviceSite, openDevicePage, startDeviceSite } from './deviceSite.ts';

const ida = { tenantId: 'nordvik', id: 'ida' };

let browser: Browser;
let site: DeviceSite;
let context: BrowserContext;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startDeviceSite(27_450)]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function openAsIda(of = context): Promise<Page> {
  const page = await openDevicePage(of, site);
  await page.evaluate((owner) => globalThis.device.open(owner), ida);
  return page;
}
const put = (page: Page, opId: string): Promise<boolean> =>
  page.evaluate((id) => globalThis.device.put(id), opId);
const keptOutbox = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.device.keptOutbox());

describe('a device in trouble', () => {
  test('takes a change and then does not commit it: nobody is told that it is kept', async () => {
    await context.addInitScript(() => {
      const store = IDBObjectStore.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
      const take = store.put;
      store.put = function takeAndGiveUp(this: IDBObjectStore, ...asked: Parameters<typeof take>) {
        const request = take.apply(this, asked);
        if (this.name === 'outbox') request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
    });
    const page = await openAsIda();
    expect(await put(page, 'one')).toBe(false);
    expect(await page.evaluate(() => globalThis.device.outbox())).toEqual(['one']);
  });

  test('is asked to survive a power cut with every change', async () => {
    await context.addInitScript(() => {
      const asked = new Set<string>();
      Object.assign(globalThis, { asked });
      const store = IDBObjectStore.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
      const take = store.put;
      store.put = function takeAndTell(this: IDBObjectStore, ...values: Parameters<typeof take>) {
        asked.add(`${this.name} ${this.transaction.durability}`);
        return take.apply(this, values);
      };
    });
    const page = await openAsIda();
    expect(await put(page, 'one')).toBe(true);
    expect(await page.evaluate(() => [...(Reflect.get(globalThis, 'asked') as Set<string>)])).toEqual([
      'outbox strict',
    ]);
  });

  test.each([
    { what: 'does not open at first', prototype: 'IDBFactory', method: 'open', times: 2 },
    { what: 'does not give what it holds at first', prototype: 'IDBObjectStore', method: 'getAll', times: 1 },
  ])('$what: what it holds is not taken for nothing, and told when it comes', async (trouble) => {
    const before = await openAsIda();
    await put(before, 'of yesterday');
    await before.close();
    await context.addInitScript(({ prototype, method, times }) => {
      const refusing = (Reflect.get(globalThis, prototype) as { prototype: object }).prototype;
      const real = Reflect.get(refusing, method) as (...asked: unknown[]) => unknown;
      let left = times;
      Object.defineProperty(refusing, method, {
        value(this: unknown, ...asked: unknown[]): unknown {
          left -= 1;
          if (left >= 0) throw new DOMException('busy', 'UnknownError');
          return Reflect.apply(real, this, asked);
        },
      });
    }, trouble);
    const page = await openAsIda();
    expect(await page.evaluate(() => globalThis.device.outbox())).toEqual([]);
    expect(await page.evaluate(() => globalThis.device.isDurable())).toBe(false);
    expect(await put(page, 'of today')).toBe(false);
    await page.waitForFunction(() => globalThis.device.news.some(({ kind }) => kind === 'outbox'));
    expect(await keptOutbox(page)).toEqual(['of yesterday', 'of today']);
    await page.close();
    expect(await keptOutbox(await openAsIda())).toEqual(['of yesterday', 'of today']);
  });
});

describe('a browser that has lost its database', () => {
  test('has the changes of a person once more, until they sign out', async () => {
    const page = await openAsIda();
    for (const opId of ['c', 'a', 'b']) await put(page, opId);
    await page.evaluate(() => globalThis.device.remove('a'));
    await page.evaluate(() => globalThis.device.close());
    const lose = (): Promise<void> =>
      page.evaluate(async () => {
        const deleting = indexedDB.deleteDatabase('tspmo:nordvik:ida');
        await new Promise((resolve) => (deleting.onsuccess = resolve));
      });
    await lose();
    expect(await keptOutbox(await openAsIda())).toEqual(['c', 'b']);
    await page.evaluate((owner) => globalThis.device.wipe(owner), ida);
    await lose();
    expect(await keptOutbox(await openAsIda())).toEqual([]);
  });

  // Seen with Chromium 156 after 4 of 155 kills on a busy computer; here the torn record is made by hand.
  test('because a kill tore the last record of its log: nothing is lost two starts later', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'ts-pmo-profile-'));
    const database = join(profile, `Default/IndexedDB/http_localhost_27450.indexeddb.leveldb`);
    const taken: string[] = [];
    for (const session of ['first', 'second']) {
      const person = await launchPerson(profile);
      const page = await openAsIda(person);
      expect(await keptOutbox(page)).toEqual(taken);
      for (const opId of [`${session} 1`, `${session} 2`]) {
        expect(await put(page, opId)).toBe(true);
        taken.push(opId);
      }
      const closed = new Promise((resolve) => person.once('close', resolve));
      process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
      await closed;
      if (session === 'first') tear(database);
    }
    const person = await launchPerson(profile);
    const page = await openAsIda(person);
    expect(await page.evaluate(() => globalThis.device.listLength('PMO Projects'))).toBeUndefined();
    expect(await keptOutbox(page)).toEqual(taken);
    await person.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }, 60_000);
});

/** A record's head without its body: checksum, length 323, "whole record". */
function tear(folder: string): void {
  const log = readdirSync(folder).findLast((name) => name.endsWith('.log'));
  if (log === undefined) throw new Error('no log to tear');
  appendFileSync(join(folder, log), Uint8Array.of(1, 2, 3, 4, 0x43, 0x01, 1));
}
