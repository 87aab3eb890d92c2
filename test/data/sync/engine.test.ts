import { beforeEach, describe, expect, test } from 'vitest';

import type { GraphProblem } from '#data/graph/graphProblem.ts';

import { cellsOf, typeCells } from '#test/data/tenant.ts';

import { createEngineWorld, type EngineWorld, list, named, names } from './engineWorld.ts';

let world: EngineWorld;

beforeEach(async () => {
  world = await createEngineWorld();
});

test('two tabs never give two changes of one moment the same id', async () => {
  const [one, other] = [await world.open(() => 0.1), await world.open(() => 0.9)];
  for (const { engine } of [one, other]) engine.setOnline(false);
  const ids = [
    await one.engine.editRow(list, world.id, named('One')),
    await other.engine.editRow(list, world.id, named('Other')),
  ];
  expect(ids[0]).not.toBe(ids[1]);
  expect(world.device.operations).toHaveLength(2);
});

test('sums over children are those of the PMO’s day', async () => {
  let dice = 0;
  const tab = await world.open(() => (dice = (dice + 0.37) % 1));
  const milestone = {
    projectKey: 'ATL-01',
    title: 'Cut-over',
    weight: 1,
    dependsOn: [],
    forecastHistory: [],
  };
  await tab.engine.createRow('PMO Milestones', { ...milestone, actual: '2026-11-18' });
  await tab.engine.createRow(
    'PMO Milestones',
    { ...milestone, title: 'Go live', forecast: '2026-12-01' },
    'K2',
  );
  await world.clock.pass(5000);
  expect(await cellsOf(world.tenant, list, world.id)).toMatchObject({
    MilestonesOpen: 1,
    NextMilestone: 'Go live',
  });
});

describe('what could not be read', () => {
  test.each<GraphProblem>([
    { kind: 'unavailable', status: 503 },
    { kind: 'offline' },
    { kind: 'signInNeeded' },
    { kind: 'throttled', retryAfterSeconds: 1 },
  ])('passes: after $kind it is tried again within seconds', async (error) => {
    const tab = await world.open();
    await typeCells(world.tenant, list, world.id, { Title: 'Atlas 2' });
    tab.answerNext({ ok: false, error });
    await world.clock.pass(75_000);
    expect(names(tab)).toEqual(['Atlas 2']);
    expect(tab.sent.length).toBeLessThanOrEqual(4);
  });

  test('does not pass by itself: what is refused is asked for again with the next minute, not before', async () => {
    const tab = await world.open();
    const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
    await world.tenant.graphFor('Tomas').call({ method: 'PATCH', path, body: { displayName: 'Old' } });
    await world.clock.pass(60_000);
    const before = tab.sent.length;
    await world.clock.pass(50_000);
    expect(tab.sent.length).toBe(before);
  });
});

describe('somebody who looks', () => {
  test.each(['refresh', 'setVisible'] as const)('(%s) has what waits sent at once', async (how) => {
    const tab = await world.open();
    world.tenant.fault('PATCH', '/items/', '503', 3);
    await tab.engine.editRow(list, world.id, named('Atlas 2'));
    await world.clock.pass(3200); // three tries; the next would come in four seconds
    expect(await world.title()).toBe('Atlas');
    if (how === 'refresh') void tab.engine.refresh();
    else {
      tab.engine.setVisible(false);
      tab.engine.setVisible(true);
    }
    await world.clock.pass(100);
    expect(await world.title()).toBe('Atlas 2');
  });

  test('away sends nothing earlier', async () => {
    const tab = await world.open();
    world.tenant.fault('PATCH', '/items/', '503', 3);
    await tab.engine.editRow(list, world.id, named('Atlas 2'));
    await world.clock.pass(3200);
    tab.engine.setVisible(false);
    await world.clock.pass(100);
    expect(await world.title()).toBe('Atlas');
  });
});
