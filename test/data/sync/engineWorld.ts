import type { Project } from '#domain/project/project.ts';
import { cellsOf, typeRow } from '#test/data/tenant.ts';

import { createSyncWorld, openTab, type SyncWorld, type TestTab } from './syncWorld.ts';

export const list = 'PMO Projects';

/** A site with the one project Atlas, and one device. */
export interface EngineWorld extends SyncWorld {
  /** Of Atlas. */
  readonly id: string;
  open(rng?: () => number): Promise<TestTab>;
  /** As SharePoint has it. */
  title(): Promise<unknown>;
}

export async function createEngineWorld(): Promise<EngineWorld> {
  const world = await createSyncWorld();
  const { tenant, clock } = world;
  const id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
  return {
    ...world,
    id,
    open: async (rng) => {
      const tab = openTab(tenant, { ...world, ...(rng && { rng }) });
      await clock.pass(2000);
      return tab;
    },
    title: async () => (await cellsOf(tenant, list, id))['Title'],
  };
}

export const named = (name: string) => (now: Project) => ({ ...now, name });
export const names = (tab: TestTab): readonly string[] =>
  tab.engine.projects.getSnapshot().rows.map(({ value }) => value.name);
