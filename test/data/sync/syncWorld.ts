import { createGraphHttp } from '#data/graph/graphHttp.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createEngine } from '#data/sync/createEngine.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { Operation } from '#data/sync/operation.ts';
import type { DeviceNews, DeviceStore, SenderLock, SyncClock, SyncUser } from '#data/sync/ports.ts';
import type { StoredList } from '#data/sync/storedList.ts';
import type { Result } from '#domain/result.ts';
import { createProvisionedTenant, siteUrl, type TestTenant } from '#test/data/tenant.ts';

/** Time that passes only when a test lets it, whatever the device's time of day says. */
export interface TestClock extends SyncClock {
  /** Lets so much time pass, and everything happen that happens in it. */
  pass(milliseconds: number): Promise<void>;
  /** The device's time of day is set to something else. */
  jump(milliseconds: number): void;
  /** How much time passed since the beginning. */
  passed(): number;
}

export function createTestClock(): TestClock {
  let passed = 0;
  let ahead = Date.parse('2026-11-18T12:00:00Z');
  let waiting: { at: number; run: () => void }[] = [];
  const runUntil = async (end: number): Promise<void> => {
    for (;;) {
      await settled();
      const next = waiting.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      waiting = waiting.filter((one) => one !== next);
      passed = next.at;
      next.run();
    }
    passed = end;
  };
  return {
    now: () => passed + ahead,
    after: (milliseconds, run) => {
      const one = { at: passed + milliseconds, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (milliseconds) => runUntil(passed + milliseconds),
    jump: (milliseconds) => {
      ahead += milliseconds;
    },
    passed: () => passed,
  };
}

/** What is on its way in this process has arrived. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** One person's device, with as many tabs as are opened on it. */
export interface TestDevice {
  readonly lists: Map<string, StoredList>;
  readonly operations: Operation[];
  openTab(): { readonly store: DeviceStore; readonly lock: SenderLock; close(): void };
}

export function createTestDevice(): TestDevice {
  const lists = new Map<string, StoredList>();
  const operations: Operation[] = [];
  const tabs = new Set<Set<(news: DeviceNews) => void>>();
  let line: { readonly isClosed: () => boolean; readonly whileHeld: () => void }[] = [];
  let holder: (typeof line)[number] | undefined;
  const handOver = (): void => {
    if (holder !== undefined) return;
    [holder, ...line] = line;
    holder?.whileHeld();
  };
  return {
    lists,
    operations,
    openTab: () => {
      const listeners = new Set<(news: DeviceNews) => void>();
      tabs.add(listeners);
      const releases = new Set<() => void>();
      return {
        close: () => {
          tabs.delete(listeners);
          for (const release of releases) release();
        },
        lock: {
          acquire: (whileHeld) => {
            const asked = { isClosed: () => !tabs.has(listeners), whileHeld };
            const release = (): void => {
              line = line.filter((other) => other !== asked);
              if (holder === asked) holder = undefined;
              handOver();
            };
            releases.add(release);
            line.push(asked);
            queueMicrotask(handOver);
            return release;
          },
        },
        store: {
          readList: (name) => Promise.resolve(structuredClone(lists.get(name))),
          writeList: async (name, list) => void lists.set(name, structuredClone(list)),
          removeList: async (name) => void lists.delete(name),
          readOutbox: () => Promise.resolve(structuredClone(operations)),
          putOperation: async (operation) => {
            const place = operations.findIndex(({ opId }) => opId === operation.opId);
            operations.splice(place < 0 ? operations.length : place, 1, structuredClone(operation));
          },
          replaceOperation: async (operation) => {
            const place = operations.findIndex(({ opId }) => opId === operation.opId);
            if (place >= 0) operations.splice(place, 1, structuredClone(operation));
            return place >= 0;
          },
          removeOperation: async (opId) => {
            const place = operations.findIndex((known) => known.opId === opId);
            if (place >= 0) operations.splice(place, 1);
          },
          isDurable: () => true,
          tellOtherTabs: (news) => {
            for (const tab of tabs)
              if (tab !== listeners)
                for (const tell of tab) queueMicrotask(() => tell(structuredClone(news)));
          },
          onNews: (listener) => {
            listeners.add(listener);
            return () => void listeners.delete(listener);
          },
        },
      };
    },
  };
}

export interface TestTab {
  readonly engine: Engine;
  /** Calls this tab sent, and when. */
  readonly sent: { readonly call: GraphCall; readonly at: number }[];
  /** The next call is not sent: this is its answer. */
  answerNext(answer: Result<unknown, GraphProblem>): void;
  close(): void;
}

export const ida: SyncUser = {
  tenantId: '7a1b2c3d-0000-4000-8000-00000000000a',
  id: '00000000-0000-4000-8000-000000000002',
  upn: 'ida@nordvik.example',
  name: 'Ida',
};

/** Empty lists, and a device that nobody has used. */
export interface SyncWorld {
  readonly tenant: TestTenant;
  readonly clock: TestClock;
  readonly device: TestDevice;
}

export const createSyncWorld = async (): Promise<SyncWorld> => ({
  tenant: await createProvisionedTenant(),
  clock: createTestClock(),
  device: createTestDevice(),
});

/** The shipped engine, in a tab of a device, speaking to the stand-in's Graph over its wire. */
export function openTab(
  tenant: TestTenant,
  { clock, device, rng = () => 0.5 }: { clock: TestClock; device: TestDevice; rng?: () => number },
): TestTab {
  const tab = device.openTab();
  const sent: TestTab['sent'] = [];
  const http = createGraphHttp({
    getToken: () => Promise.resolve({ token: 'Ida', userId: ida.id }),
    target: 'http://localhost:5302',
    fetch: tenant.fetch,
  });
  const madeUp: Result<unknown, GraphProblem>[] = [];
  const engine = createEngine({
    http: {
      call: (call, as) => {
        sent.push({ call, at: clock.passed() });
        const answer = madeUp.shift();
        if (answer !== undefined) return Promise.resolve(answer);
        return http.call(call, as);
      },
    },
    clock,
    rng,
    store: tab.store,
    lock: tab.lock,
    user: ida,
    siteUrl,
  });
  const stop = engine.start();
  return {
    engine,
    sent,
    answerNext: (answer) => void madeUp.push(answer),
    close: () => {
      stop();
      tab.close();
    },
  };
}
