import { openDeviceStore, type OwnedStore } from '#data/device/idbStore.ts';
import type { DeviceOwner } from '#data/device/owner.ts';
import { createSenderLock } from '#data/device/senderLock.ts';
import { forgetOthers, wipePerson } from '#data/device/wipe.ts';
import type { Operation } from '#data/sync/operation.ts';
import type { DeviceNews } from '#data/sync/ports.ts';
import type { StoredList, StoredRow } from '#data/sync/storedList.ts';

/** The device's ports in a page of their own, as a test works them from outside. */
function deviceHand() {
  let store: OwnedStore | undefined;
  const news: DeviceNews[] = [];
  const opened = (): OwnedStore => {
    if (store === undefined) throw new Error('open first');
    return store;
  };
  return {
    news,
    open: (owner: DeviceOwner): void => {
      store = openDeviceStore(owner);
      store.onNews((heard) => news.push(heard));
    },
    close: (): void => opened().close(),
    put: async (opId: string, headline = '', fill = 0): Promise<boolean> => {
      await opened().putOperation(edit(opId, headline + randomText(fill)));
      opened().tellOtherTabs({ kind: 'outbox' });
      return opened().isDurable();
    },
    replace: (opId: string, headline: string): Promise<boolean> =>
      opened().replaceOperation(edit(opId, headline)),
    remove: (opId: string): Promise<void> => opened().removeOperation(opId),
    outbox: async (): Promise<string[]> =>
      (await opened().readOutbox()).map((operation) => {
        const { opId, changed } = operation as { opId: string; changed: Record<string, string> };
        return `${opId} ${changed['Headline'] ?? ''}`.trim();
      }),
    /** At once, or when the store says that it can tell by now: nothing else is waited for. */
    keptOutbox: async (): Promise<string[]> => {
      const late = Promise.withResolvers<void>();
      opened().onNews(({ kind }) => kind === 'outbox' && late.resolve());
      const first = await opIdsOf(opened());
      if (opened().isDurable()) return first;
      await late.promise;
      return opIdsOf(opened());
    },
    isDurable: (): boolean => opened().isDurable(),
    writeList: (name: string, bytes: number): Promise<void> =>
      opened().writeList(name, list(randomText(bytes))),
    writeWords: (name: string, words: string): Promise<void> => opened().writeList(name, list(words)),
    writeRows: (name: string, rows: readonly StoredRow[]): Promise<void> =>
      opened().writeList(name, { ...list(''), rows }),
    rows: async (name: string): Promise<readonly StoredRow[]> => (await opened().readList(name))?.rows ?? [],
    keepFirst: (owner: DeviceOwner, words: string): void => {
      localStorage.setItem(`tspmo:first:${owner.tenantId}:${owner.id}`, words);
    },
    listLength: async (name: string): Promise<number | undefined> =>
      (await opened().readList(name))?.deltaLink?.length,
    removeList: (name: string): Promise<void> => opened().removeList(name),
    wipe: wipePerson,
    forgetOthers,
    /** A sender in miniature: what is in the outbox goes out, and only what was answered is taken off. */
    send: (owner: DeviceOwner, to: string, as: string): (() => void) =>
      createSenderLock(owner).acquire(() => void sendAll(opened(), to, as)),
  };
}

const opIdsOf = async (store: OwnedStore): Promise<string[]> =>
  (await store.readOutbox()).map((operation) => (operation as Operation).opId);

async function sendAll(store: OwnedStore, to: string, as: string): Promise<void> {
  for (;;) {
    for (const operation of await store.readOutbox()) {
      const { opId } = operation as Operation;
      const answer = await fetch(`${to}/${as}/${opId}`, { method: 'POST' });
      if (answer.ok) await store.removeOperation(opId);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function edit(opId: string, headline: string): Operation {
  const words = { base: { Headline: 'before' }, changed: { Headline: headline } };
  return {
    kind: 'edit',
    opId,
    list: 'PMO Projects',
    at: 0,
    row: { id: '1' },
    baseEtag: '"1"',
    ...words,
  };
}

const list = (deltaLink: string): StoredList => ({
  version: 1,
  rows: [],
  deltaLink,
  readAt: Date.now(),
  withoutColumns: [],
  absentColumns: [],
});

/** Random, because the browser compresses what repeats itself and a quota then counts nothing. */
function randomText(length: number): string {
  const chunks: string[] = [];
  for (let left = length; left > 0; left -= 60_000) {
    const bytes = crypto.getRandomValues(new Uint8Array(Math.min(left, 60_000)));
    chunks.push(Array.from(bytes, (byte) => String.fromCharCode(33 + (byte % 90))).join(''));
  }
  return chunks.join('');
}

export type DeviceHand = ReturnType<typeof deviceHand>;

declare global {
  var device: DeviceHand;
}
globalThis.device = deviceHand();
