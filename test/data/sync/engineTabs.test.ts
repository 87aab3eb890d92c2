import { beforeEach, describe, expect, test } from 'vitest';

import type { Team } from '#domain/team/team.ts';
import { typeCells, typeRow } from '#test/data/tenant.ts';

import { createEngineWorld, type EngineWorld, list, named, names } from './engineWorld.ts';
import { openTab } from './syncWorld.ts';

let world: EngineWorld;

beforeEach(async () => {
  world = await createEngineWorld();
});

describe('several tabs', () => {
  test('while one reads a change each minute, the other asks nothing', async () => {
    const [, other] = [await world.open(), await world.open()];
    const before = other.sent.length;
    for (let minute = 1; minute < 6; minute += 1) {
      await typeCells(world.tenant, list, world.id, { Title: `Atlas ${minute}` });
      await world.clock.pass(61_000);
    }
    expect(names(other)).toEqual(['Atlas 5']);
    expect(other.sent.length).toBe(before);
  });

  test('what one reads of teams, the other shows without asking', async () => {
    const team = await typeRow(world.tenant, 'PMO Teams', { Title: 'Red', TeamKey: 'RED' });
    const [one, other] = [await world.open(), await world.open()];
    await typeCells(world.tenant, 'PMO Teams', team, { Title: 'Scarlet' });
    const before = other.sent.length;
    await world.clock.pass(6000);
    await one.engine.refresh();
    await world.clock.pass(2000);
    const shown: readonly Team[] = other.engine.teams.getSnapshot().rows.map(({ value }) => value);
    expect(shown.map(({ name }) => name)).toEqual(['Scarlet']);
    expect(other.sent.length).toBe(before);
  });
});

describe('a tab that was closed', () => {
  test('before it had begun never asks', async () => {
    const tab = openTab(world.tenant, world);
    tab.close();
    await world.clock.pass(200_000);
    expect(tab.sent).toEqual([]);
  });

  test('asks nothing more, sends nothing more and hears nothing more', async () => {
    const [tab, other] = [await world.open(), await world.open()];
    world.tenant.fault('PATCH', '/items/', '503');
    await tab.engine.editRow(list, world.id, named('Atlas 2'));
    await world.clock.pass(100);
    const before = tab.sent.length;
    tab.close();
    await other.engine.editRow(list, world.id, named('Atlas 3'));
    await world.clock.pass(200_000);
    expect(tab.sent.length).toBe(before);
    expect(await world.title()).toBe('Atlas 3');
  });
});
