import { equals } from '#data/lists/listPath.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';

import { type CollectionDeps, createCollection } from './collection.ts';
import type { Collection } from './engine.ts';
import { filteredRead } from './filteredRead.ts';
import type { Keeping } from './keeping.ts';
import { listTitled } from './listTitled.ts';
import type { SyncClock } from './ports.ts';
import type { Reading } from './readList.ts';
import type { ListReader } from './reader.ts';
import type { StoredRow } from './storedList.ts';
import { createSyncedList, type SyncedList } from './syncedList.ts';

/** The rows of one project in a child list, or all rows of a list, read while a screen shows them. */
export interface WatchedRows {
  rowsOf<T>(listTitle: string, projectKey: string | undefined): Collection<T>;
  /** Lists that somebody looks at now. */
  watched(): readonly SyncedList[];
  /** The project row says that children of it changed. */
  watchedOf(projectKey: string): readonly SyncedList[];
  /** A screen here showed this row by itself, and may do so again. */
  isOpened(listTitle: string, row: StoredRow): boolean;
  clear(): void;
}

interface WatchedRowsDeps extends CollectionDeps {
  readonly lists: Lists;
  readonly clock: SyncClock;
  readonly reader: ListReader;
  readonly keeping: Keeping;
  readonly noteOpened: (projectKey: string, name: string) => void;
}

interface Watched {
  readonly projectKey: string | undefined;
  readonly list: SyncedList;
  readonly isConcerned: (row: StoredRow) => boolean;
  readonly collection: Collection<unknown>;
  watchers: number;
}

export function createWatchedRows(deps: WatchedRowsDeps): WatchedRows {
  const opened = new Map<string, Watched>();

  function open(listTitle: string, projectKey: string | undefined): Watched {
    const openList = listTitled(deps.lists, listTitle);
    if (openList === undefined) throw new Error(`no list of ours: ${listTitle}`);
    const scope = projectKey === undefined ? undefined : scopeOf(openList, projectKey);
    const list = createSyncedList(openList, deps, scope);
    const inner = createCollection(openList.shape, list, deps, scope?.isConcerned);
    const watched: Watched = {
      projectKey,
      list,
      isConcerned: scope?.isConcerned ?? (() => false),
      watchers: 0,
      collection: { ...inner, subscribe: (onChange) => watch(watched, inner.subscribe(onChange)) },
    };
    deps.keeping.keep(openList.shape, list);
    opened.set(list.name, watched);
    return watched;
  }

  function watch(watched: Watched, leave: () => void): () => void {
    watched.watchers += 1;
    if (watched.watchers === 1) void look(watched);
    return () => {
      watched.watchers -= 1;
      leave();
    };
  }

  async function look({ list, projectKey }: Watched): Promise<void> {
    if (list.getSnapshot().from === 'nothing') await deps.keeping.load(list);
    if (projectKey !== undefined) deps.noteOpened(projectKey, list.name);
    await deps.reader.read([list], true);
  }

  const watchedNow = (): readonly Watched[] => [...opened.values()].filter(({ watchers }) => watchers > 0);

  return {
    rowsOf: <T>(listTitle: string, projectKey: string | undefined) => {
      const key = projectKey?.toUpperCase();
      const watched = opened.get(nameOf(listTitle, key)) ?? open(listTitle, key);
      return watched.collection as Collection<T>; // whoever names a list knows what its rows are
    },
    watched: () => watchedNow().map(({ list }) => list),
    watchedOf: (projectKey) =>
      watchedNow()
        .filter((watched) => watched.projectKey === projectKey.toUpperCase())
        .map(({ list }) => list),
    isOpened: (listTitle, row) =>
      [...opened.values()].some(({ list, isConcerned }) => list.title === listTitle && isConcerned(row)),
    clear: () => {
      for (const { list } of opened.values()) list.clear();
    },
  };
}

const nameOf = (listTitle: string, projectKey: string | undefined): string =>
  projectKey === undefined ? listTitle : `${listTitle}|${projectKey}`;

function scopeOf<T>(list: OpenList<T>, projectKey: string) {
  return {
    name: nameOf(list.shape.title, projectKey),
    isConcerned: (row: StoredRow): boolean => isOfProject(row, projectKey),
    reading: (): Reading => filteredRead(list, equals('ProjectKey', projectKey)),
  };
}

function isOfProject({ fields }: StoredRow, projectKey: string): boolean {
  const key = fields['ProjectKey'];
  return typeof key === 'string' && key.trim().toUpperCase() === projectKey;
}
