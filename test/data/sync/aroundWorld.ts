import type { Around } from '#data/sync/engine.ts';
import { createProvisionedTenant, type TestTenant, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

/** One project, a decision that waits for somebody and one that does not. */
export interface AroundWorld {
  readonly tenant: TestTenant;
  readonly clock: TestClock;
  readonly device: TestDevice;
  switchOn(...features: string[]): Promise<string>;
  /** As the portfolio does: it wants them before there is a screen. */
  open(): Promise<TestTab>;
}

export async function createAroundWorld(): Promise<AroundWorld> {
  const tenant = await createProvisionedTenant();
  const [clock, device] = [createTestClock(), createTestDevice()];
  await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Which supplier', ProjectKey: 'ATL-01', State: 'Asked' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Long ago', ProjectKey: 'ATL-01', State: 'Decided' });
  return {
    tenant,
    clock,
    device,
    switchOn: (...features) =>
      typeRow(tenant, 'PMO Settings', { ClientKey: 'features', Value: JSON.stringify(features) }),
    open: async () => {
      const tab = openTab(tenant, { clock, device });
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
