import type { Collection } from '#data/sync/engine.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { createProvisionedTenant, type TestTenant, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

export const list = 'PMO Milestones';

export interface Watching {
  readonly rows: Collection<Milestone>;
  readonly leave: () => void;
}

/** Somebody's tab, open on the lists. */
export interface WatchedWorld {
  readonly tenant: TestTenant;
  readonly clock: TestClock;
  readonly device: TestDevice;
  readonly tab: TestTab;
  addMilestone(projectKey: string, title: string): Promise<string>;
  watch(projectKey: string, of?: TestTab): Promise<Watching>;
}

export async function createWatchedWorld(): Promise<WatchedWorld> {
  const tenant = await createProvisionedTenant();
  const [clock, device] = [createTestClock(), createTestDevice()];
  const tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
  return {
    tenant,
    clock,
    device,
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
