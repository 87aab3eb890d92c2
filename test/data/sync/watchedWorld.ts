import type { Collection } from '#data/sync/engine.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { typeRow } from '#test/data/tenant.ts';

import { createSyncWorld, openTab, type SyncWorld, type TestTab } from './syncWorld.ts';

export const list = 'PMO Milestones';

export interface Watching {
  readonly rows: Collection<Milestone>;
  readonly leave: () => void;
}

/** Somebody's tab, open on the lists. */
export interface WatchedWorld extends SyncWorld {
  readonly tab: TestTab;
  addMilestone(projectKey: string, title: string): Promise<string>;
  watch(projectKey: string, of?: TestTab): Promise<Watching>;
}

export async function createWatchedWorld(): Promise<WatchedWorld> {
  const world = await createSyncWorld();
  const { tenant, clock } = world;
  const tab = openTab(tenant, world);
  await clock.pass(2000);
  return {
    ...world,
    tab,
    addMilestone: (projectKey, title) => typeRow(tenant, list, { Title: title, ProjectKey: projectKey }),
    watch: async (projectKey, of = tab) => {
      const rows = of.engine.rowsOf<Milestone>(list, projectKey);
      const leave = rows.subscribe(() => undefined);
      await clock.pass(2000);
      return { rows, leave };
    },
  };
}

export const titles = (rows: Collection<Milestone>): string[] =>
  rows.getSnapshot().rows.map(({ value }) => value.title);
