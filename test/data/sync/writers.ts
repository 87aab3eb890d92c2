import { openLists } from '#data/lists/lists.ts';
import { createGate } from '#data/sync/gate.ts';
import type { Outcome } from '#data/sync/engine.ts';
import type { Operation } from '#data/sync/operation.ts';
import type { DeviceNews, DeviceStore, SyncClock, SyncUser } from '#data/sync/ports.ts';
import { readRow } from '#data/lists/readRow.ts';
import { listTitled } from '#data/sync/listTitled.ts';
import { toStoredRow } from '#data/sync/readList.ts';
import { createServerRows, type ServerRows } from '#data/sync/serverRows.ts';
import { createWriting, type Writing } from '#data/sync/writing.ts';
import { day } from '#domain/calendar/day.ts';
import { type PersonName, siteUrl, type TestTenant, valueOf } from '#test/data/tenant.ts';

/** Time that moves only when a test says so. */
export interface TestClock extends SyncClock {
  advance(milliseconds: number): void;
}

export function createTestClock(start: string): TestClock {
  let now = Date.parse(start);
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => void (timers = timers.filter((known) => known !== timer));
    },
    advance: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

/** What is on one device, for all its tabs; it outlives them. */
export interface TestDevice {
  readonly outbox: unknown[];
  /** It takes nothing more: a tab keeps what it has in its memory. */
  isFull: boolean;
  /** It takes its time with every save, until it is no longer stuck. */
  isStuck: boolean;
  store(): DeviceStore;
}

export function createTestDevice(): TestDevice {
  const outbox: unknown[] = [];
  const tabs: Set<(news: DeviceNews) => void>[] = [];
  const indexOf = (opId: string): number => outbox.findIndex((kept) => (kept as Operation).opId === opId);
  const device: TestDevice = {
    outbox,
    isFull: false,
    isStuck: false,
    store: () => {
      const inMemory: unknown[] = [];
      const listeners = new Set<(news: DeviceNews) => void>();
      tabs.push(listeners);
      return {
        readList: () => Promise.resolve(undefined),
        writeList: () => Promise.resolve(),
        removeList: () => Promise.resolve(),
        readOutbox: () => Promise.resolve(structuredClone([...outbox, ...inMemory])),
        putOperation: async (operation) => {
          do await tick();
          while (device.isStuck);
          const index = indexOf(operation.opId);
          if (index >= 0) outbox[index] = structuredClone(operation);
          else (device.isFull ? inMemory : outbox).push(structuredClone(operation));
        },
        replaceOperation: async (operation) => {
          do await tick();
          while (device.isStuck);
          const [kept, at] = inMemory.some((one) => (one as Operation).opId === operation.opId)
            ? [inMemory, inMemory.findIndex((one) => (one as Operation).opId === operation.opId)]
            : [outbox, indexOf(operation.opId)];
          if (at >= 0) kept[at] = structuredClone(operation);
          return at >= 0;
        },
        removeOperation: async (opId) => {
          await tick();
          const index = indexOf(opId);
          if (index >= 0) outbox.splice(index, 1);
        },
        isDurable: () => inMemory.length === 0,
        tellOtherTabs: (news) => {
          for (const other of tabs)
            if (other !== listeners) for (const hear of other) hear(structuredClone(news));
        },
        onNews: (listener) => {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      };
    },
  };
  return device;
}

const tick = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export interface Writer extends Writing {
  readonly clock: TestClock;
  readonly rows: ServerRows;
  readonly outcomes: Outcome[];
  /** Reads a row as the reading half would have. */
  read(listTitle: string, id: string): Promise<void>;
  /** Until nothing is on its way; what waits for the clock keeps waiting. */
  sent(): Promise<void>;
  /** Time goes by, and everything is sent that then may be. */
  later(milliseconds: number): Promise<void>;
  setOnline(isOnline: boolean): void;
}

let writers = 0;

/** One tab of one person: the writing half as it ships, on the stand-in's Graph. */
export function createWriter(
  tenant: TestTenant,
  person: PersonName,
  {
    device = createTestDevice(),
    isSender = true,
    clock = createTestClock('2026-11-18T12:00:00Z'),
    today = () => '2026-11-18',
    signedIn = () => person,
  }: Partial<{
    device: TestDevice;
    isSender: boolean;
    clock: TestClock;
    today: () => string;
    signedIn: () => PersonName;
  }> = {},
): Writer {
  const number = (writers += 1);
  let keys = 0;
  const store = device.store();
  const user: SyncUser = {
    tenantId: 't',
    id: person,
    upn: `${person.toLowerCase()}@nordvik.example`,
    name: person,
  };
  const gate = createGate({
    http: {
      call: (call, as) =>
        as === signedIn()
          ? tenant.graphFor(person, { longestWaitSeconds: 0 }).call(call)
          : Promise.resolve({ ok: false, error: { kind: 'signInNeeded' } }),
    },
    clock,
    rng: () => 0.5,
    userId: person,
    tellOtherTabs: () => undefined,
  });
  const newKey = (): string => `OP-${number}-${(keys += 1)}`;
  const lists = openLists({ graph: gate.graph, siteUrl, clock, newKey });
  const rows = createServerRows();
  const writing = createWriting({
    lists,
    gate,
    rows,
    clock,
    rng: () => 0.5,
    store,
    user,
    today: () => day(today()),
  });
  store.onNews(writing.onNews);
  const outcomes: Outcome[] = [];
  writing.onOutcome((outcome) => void outcomes.push(outcome));
  if (isSender) writing.holdSending();

  const sent = async (): Promise<void> => {
    let calls = -1;
    for (let still = 0; still < 15; still += 1) {
      await tick();
      if (tenant.calls().length !== calls) still = 0;
      calls = tenant.calls().length;
    }
  };
  return {
    ...writing,
    clock,
    rows,
    outcomes,
    read: async (listTitle, id) => {
      const list = listTitled(tenant.listsFor(person), listTitle);
      if (list === undefined) throw new Error(listTitle);
      const { item } = valueOf(await readRow(list, id));
      rows.accept(listTitle, [toStoredRow(item)]);
    },
    sent,
    later: async (milliseconds) => {
      clock.advance(milliseconds);
      await sent();
    },
    setOnline: (isOnline) => {
      gate.setOnline(isOnline);
      writing.wake();
    },
  };
}
