import { expect, test } from 'vitest';

import { createProvisionedTenant, typeRow } from '#test/data/tenant.ts';
import { createTestClock, createTestDevice, openTab } from './syncWorld.ts';

const projects = 'PMO Projects';

test('cold, one $batch reads projects, settings and teams, each delta link before the rows that depend on it', async () => {
  const tenant = await createProvisionedTenant();
  await typeRow(tenant, projects, { Title: 'Atlas', ProjectKey: 'ATL-01', Budget: 5 });
  const [clock, device] = [createTestClock(), createTestDevice()];
  const tab = openTab(tenant, { clock, device });
  await clock.pass(1000);
  const { rows, from } = tab.engine.projects.getSnapshot();
  expect(rows.map(({ value }) => value.name)).toEqual(['Atlas']);
  expect(from).toBe('sharePoint');
  expect(tab.sent.length).toBe(1);
});
