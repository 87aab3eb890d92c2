import type { Around } from '#data/sync/engine.ts';
import { typeRow } from '#test/data/tenant.ts';

import { createSyncWorld, openTab, type SyncWorld, type TestTab } from './syncWorld.ts';

/** One project, a decision that waits for somebody and one that does not. */
export interface AroundWorld extends SyncWorld {
  switchOn(...features: string[]): Promise<string>;
  /** As the portfolio does: it wants them before there is a screen. */
  open(): Promise<TestTab>;
}

export async function createAroundWorld(): Promise<AroundWorld> {
  const world = await createSyncWorld();
  const { tenant, clock } = world;
  await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Which supplier', ProjectKey: 'ATL-01', State: 'Asked' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Long ago', ProjectKey: 'ATL-01', State: 'Decided' });
  return {
    ...world,
    switchOn: (...features) =>
      typeRow(tenant, 'PMO Settings', { ClientKey: 'features', Value: JSON.stringify(features) }),
    open: async () => {
      const tab = openTab(tenant, world);
      tab.engine.around.subscribe(() => undefined);
      await clock.pass(2000);
      return tab;
    },
  };
}

export const around = (tab: TestTab): Around => tab.engine.around.getSnapshot();
export const asked = (tab: TestTab): string =>
  decodeURIComponent(JSON.stringify(tab.sent.map(({ call }) => call)));
export const titles = (tab: TestTab) => around(tab).lists.decisions?.map(({ title }) => title);
