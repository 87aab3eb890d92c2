import { beforeEach, describe, expect, test } from 'vitest';

import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, openTab, type TestClock, type TestDevice } from './syncWorld.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
});

describe('settings', () => {
  test('are one value, the same until one of them changes; who listens is told then', async () => {
    const id = await typeRow(tenant, 'PMO Settings', { ClientKey: 'features', Value: '["help"]' });
    const { engine } = openTab(tenant, { clock, device });
    await clock.pass(2000);
    const before = engine.settings.getSnapshot();
    expect(before.features).toEqual(['help']);
    let told = 0;
    const leave = engine.settings.subscribe(() => (told += 1));
    await clock.pass(10_000);
    await engine.refresh();
    expect(engine.settings.getSnapshot()).toBe(before);
    await typeCells(tenant, 'PMO Settings', id, { Value: '["help","decisions"]' });
    told = 0;
    await clock.pass(10_000);
    await engine.refresh();
    expect(engine.settings.getSnapshot().features).toEqual(['decisions', 'help']);
    expect(told).toBeGreaterThan(0);
    leave();
    told = 0;
    await engine.refresh();
    expect(told).toBe(0);
  });
});

describe('cells that the device does not keep', () => {
  test('and that cannot be read now are said to be unknown; the rows are there, and the cells come with the next look', async () => {
    await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', Budget: 5 });
    const first = openTab(tenant, { clock, device });
    await clock.pass(2000);
    first.close();
    tenant.fault('GET', '$select=id&$expand=fields($select=', '403');
    const { engine } = openTab(tenant, { clock, device });
    await clock.pass(2000);
    const seen = engine.projects.getSnapshot();
    expect(seen).toMatchObject({
      from: 'sharePoint',
      problem: undefined,
      rows: [{ value: { name: 'Atlas' } }],
    });
    expect(seen.withoutColumns).toContain('Budget');
    await clock.pass(10_000);
    await engine.refresh();
    expect(engine.projects.getSnapshot().rows[0]?.value.budget).toBe(5);
    expect(engine.projects.getSnapshot().withoutColumns).not.toContain('Budget');
  });
});
