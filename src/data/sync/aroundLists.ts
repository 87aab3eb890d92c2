import { equals } from '#data/lists/listPath.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import type { Feature, PmoSettings } from '#domain/settings/pmoSettings.ts';

import { type CollectionDeps, createCollection } from './collection.ts';
import type { Around, Collection, Live } from './engine.ts';
import { filteredRead } from './filteredRead.ts';
import type { Keeping } from './keeping.ts';
import { createListeners } from './listeners.ts';
import type { SyncClock } from './ports.ts';
import type { StoredRow } from './storedList.ts';
import { createSyncedList, type SyncedList } from './syncedList.ts';

/** What a portfolio wants to know beside its projects: read with them, in the same round trip, as far as the PMO switched it on. */
export interface AroundLists extends Live<Around> {
  /** Those that a screen wants and the PMO switched on. */
  wanted(): readonly SyncedList[];
  clear(): void;
}

interface AroundListsDeps extends CollectionDeps {
  readonly lists: Lists;
  readonly clock: SyncClock;
  readonly keeping: Keeping;
  readonly settings: Live<PmoSettings>;
  /** Somebody looks who did not before. */
  readonly onWatched: () => void;
}

interface Part<T> {
  readonly feature: Feature;
  readonly list: SyncedList;
  readonly collection: Collection<T>;
}

export function createAroundLists(deps: AroundListsDeps): AroundLists {
  const { lists, settings, onWatched } = deps;
  const features = (): readonly Feature[] => settings.getSnapshot().features;
  const listeners = createListeners();
  const demand = openPart(deps, lists.demand, 'capacity');
  const toolkit = openPart(deps, lists.toolkit, 'capacity', ['Kind', 'Holiday']);
  const decisions = openPart(deps, lists.decisions, 'decisions', ['State', 'Asked']);
  const help = openPart(deps, lists.help, 'help', ['State', 'Open']);
  const parts = [demand, toolkit, decisions, help];
  let watchers = 0;
  let snapshot: Around | undefined;

  const noteChange = (): void => {
    snapshot = undefined;
    listeners.tell();
  };
  for (const { collection } of parts) collection.subscribe(noteChange);
  settings.subscribe(noteChange);

  const switchedOn = (): readonly Part<unknown>[] =>
    parts.filter(({ feature }) => features().includes(feature));

  /** A list that is switched off, or was never read, is left out: it is not empty. */
  function valuesOf<T>(part: Part<T>): readonly T[] | undefined {
    const { from, rows } = part.collection.getSnapshot();
    const isKnown = from !== 'nothing' && features().includes(part.feature);
    return isKnown ? rows.map(({ value }) => value) : undefined;
  }

  function renew(): Around {
    const known: PortfolioLists = {
      demand: valuesOf(demand),
      toolkit: valuesOf(toolkit),
      decisions: valuesOf(decisions),
      help: valuesOf(help),
    };
    const isSettled = switchedOn().every(({ list }) => {
      const { from, problem } = list.getSnapshot();
      return from === 'sharePoint' || problem !== undefined;
    });
    return { lists: known, isSettled };
  }

  return {
    getSnapshot: () => (snapshot ??= renew()),
    subscribe: (onChange) => {
      watchers += 1;
      const leave = listeners.add(onChange);
      if (watchers === 1) onWatched();
      return () => {
        watchers -= 1;
        leave();
      };
    },
    wanted: () => (watchers === 0 ? [] : switchedOn().map(({ list }) => list)),
    clear: () => {
      for (const { list } of parts) list.clear();
    },
  };
}

function openPart<T>(
  deps: AroundListsDeps,
  openList: OpenList<T>,
  feature: Feature,
  only?: readonly [column: string, value: string],
): Part<T> {
  const { title } = openList.shape;
  const isConcerned = ({ fields }: StoredRow): boolean => only === undefined || fields[only[0]] === only[1];
  const scope = only && {
    name: `${title}|${only[1]}`,
    isConcerned,
    reading: () => filteredRead(openList, equals(...only)),
  };
  const list = createSyncedList(openList, deps, scope);
  deps.keeping.keep(openList.shape, list);
  return { feature, list, collection: createCollection(openList.shape, list, deps, isConcerned) };
}
