import { beforeEach, expect, test } from 'vitest';

import type { Milestone } from '#domain/milestones/milestone.ts';
import { typeRow } from '#test/data/tenant.ts';

import { createWatchedWorld, list, titles, type WatchedWorld } from './watchedWorld.ts';

let world: WatchedWorld;

beforeEach(async () => {
  world = await createWatchedWorld();
});

test('who looks away hears of nothing more; a project’s key is found as it was typed, with blanks or in lower case', async () => {
  const { rows, leave } = await world.watch('ATL-01');
  await world.addMilestone(' atl-01 ', 'Go live');
  await typeRow(world.tenant, list, { Title: 'Of nobody' });
  const all = world.tab.engine.allRowsOf<Milestone>(list);
  const leaveAll = all.subscribe(() => undefined);
  await world.clock.pass(2000);
  expect(titles(rows)).toEqual(['Go live']);
  leave();
  let told = 0;
  const leaveAgain = rows.subscribe(() => (told += 1));
  await world.clock.pass(2000);
  leaveAgain();
  const before = told;
  await world.addMilestone('ATL-01', 'Second');
  await world.clock.pass(6000);
  await world.tab.engine.refresh();
  expect(titles(all)).toContain('Second');
  expect(told).toBe(before);
  leaveAll();
});

test('a list that is none of ours is a mistake of ours', () => {
  expect(() => world.tab.engine.allRowsOf('PMO Tomorrow')).toThrow('no list of ours: PMO Tomorrow');
});

test('a list that is looked at as a whole is no project that was opened', async () => {
  const leave = world.tab.engine.allRowsOf('PMO Help').subscribe(() => undefined);
  await world.clock.pass(2000);
  leave();
  expect([...world.device.lists.keys()]).toContain('PMO Help');
  expect(world.device.lists.get('recent projects')).toBeUndefined();
});
