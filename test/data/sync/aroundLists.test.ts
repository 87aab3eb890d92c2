import { beforeEach, expect, test } from 'vitest';

import { around, type AroundWorld, asked, createAroundWorld, titles } from './aroundWorld.ts';
import { openTab } from './syncWorld.ts';

let world: AroundWorld;

beforeEach(async () => {
  world = await createAroundWorld();
});

test('what the PMO switched on is read as far as it waits for somebody; what it did not is not asked for', async () => {
  await world.switchOn('decisions');
  const tab = await world.open();
  expect(titles(tab)).toEqual(['Which supplier']);
  expect(around(tab)).toMatchObject({ isSettled: true, lists: { help: undefined, demand: undefined } });
  expect(asked(tab)).not.toMatch(/PMO (?:Help|Demand|Toolkit)/u);
});

test('a second visit asks for them in the one $batch of the projects', async () => {
  await world.switchOn('decisions', 'help', 'capacity');
  (await world.open()).close();
  const tab = await world.open();
  expect(tab.sent.map(({ call }) => call.path)).toEqual(['/$batch']);
  expect(asked(tab)).toMatch(/PMO Projects.*PMO Demand.*PMO Toolkit.*PMO Decisions.*PMO Help/u);
  expect(titles(tab)).toEqual(['Which supplier']);
});

test('until SharePoint answered they are not settled, though the device has them', async () => {
  await world.switchOn('decisions');
  (await world.open()).close();
  const tab = openTab(world.tenant, world);
  const settled: (readonly [boolean, number | undefined])[] = [];
  tab.engine.around.subscribe(() => settled.push([around(tab).isSettled, titles(tab)?.length]));
  await world.clock.pass(2000);
  expect(settled).toContainEqual([false, 1]);
  expect(settled.at(-1)).toEqual([true, 1]);
});

test('nobody who wants them: they are not asked for', async () => {
  await world.switchOn('decisions');
  const tab = openTab(world.tenant, world);
  await world.clock.pass(2000);
  expect(asked(tab)).not.toContain('PMO Decisions');
});

test('a list that is not there is left out, and the rest is settled', async () => {
  await world.switchOn('decisions', 'help');
  const path = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO Help';
  expect((await world.tenant.graphFor('Tomas').call({ method: 'DELETE', path: encodeURI(path) })).ok).toBe(
    true,
  );
  const tab = await world.open();
  expect(around(tab)).toMatchObject({ isSettled: true, lists: { help: undefined } });
  expect(titles(tab)).toEqual(['Which supplier']);
});
