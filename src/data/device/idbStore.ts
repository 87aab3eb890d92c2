import type { DeviceNews, DeviceStore } from '#data/sync/ports.ts';

import { createConnection } from './connection.ts';
import { type Loss, openDatabase } from './database.ts';
import { createKeptLists } from './keptLists.ts';
import { openNews } from './news.ts';
import { createOutbox } from './outbox.ts';
import type { DeviceOwner } from './owner.ts';
import { createSecondCopy, recordsOfSecondCopy } from './secondCopy.ts';

export interface OwnedStore extends DeviceStore {
  /** Lets go of the device, and of what is in memory; nothing is deleted. */
  close(): void;
}

/** What one person keeps on this device: IndexedDB as far as it lasts, this tab's memory beyond. */
export function openDeviceStore(owner: DeviceOwner): OwnedStore {
  const listeners = new Set<(news: DeviceNews) => void>();
  const hear = (news: DeviceNews): void => {
    if (news.kind === 'wiped') letGo();
    for (const listener of listeners) listener(news);
  };
  const open = (onLost: (why: Loss) => void) => openDatabase(owner, onLost, () => recordsOfSecondCopy(owner));
  const connection = createConnection(open, {
    // The edits of an earlier visit come to light only now.
    onLate: () => hear({ kind: 'outbox' }),
    onDeleted: () => hear({ kind: 'wiped' }),
    onClosed: () => outbox.offerAgain(),
  });
  const lists = createKeptLists(connection);
  const second = createSecondCopy(owner);
  const outbox = createOutbox(connection, second, lists.makeRoom);
  const news = openNews(owner);
  news.on(hear);

  function letGo(): void {
    connection.shut();
    second.close();
    lists.forget();
    outbox.forget();
  }

  return {
    readList: lists.read,
    writeList: lists.write,
    removeList: lists.remove,
    readOutbox: outbox.read,
    putOperation: outbox.put,
    replaceOperation: outbox.replace,
    removeOperation: outbox.remove,
    isDurable: outbox.isDurable,
    tellOtherTabs: news.tell,
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      letGo();
      listeners.clear();
      news.close();
    },
  };
}
