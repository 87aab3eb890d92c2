import type { Collection, Snapshot } from '#data/sync/engine.ts';

const snapshot: Snapshot<never> = {
  rows: [],
  unreadable: [],
  from: 'nothing',
  readAt: 0,
  withoutColumns: [],
  problem: undefined,
};

/** In place of the rows of a project while there is no project to ask for. */
export const noRows: Collection<never> = { getSnapshot: () => snapshot, subscribe: () => () => undefined };
