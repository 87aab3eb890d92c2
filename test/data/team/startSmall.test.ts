import { beforeEach, expect, test } from 'vitest';

import { readSettings } from '#data/portfolio/readSettings.ts';
import { checkLists } from '#data/provision/checkLists.ts';
import { startSmall } from '#data/team/startSmall.ts';
import { switchOff, switchOn } from '#data/team/switchOn.ts';
import { day } from '#domain/calendar/day.ts';
import { createTenant, peopleSiteUrl, rowsOf, type TestTenant, valueOf } from '#test/data/tenant.ts';

const today = day('2026-11-23');
const asked = { teams: [{ name: 'Network', groupId: 'g-1' }], focus: 'Timeline', today } as const;

let tenant: TestTenant;
beforeEach(() => {
  tenant = createTenant();
});
const tomas = () => tenant.listsFor('Tomas');

test('[LI2] starting small makes two lists, the two the PMO keeps for itself, and one team that is listened to', async () => {
  const teams = valueOf(await startSmall(tomas(), asked));
  expect(teams).toMatchObject([
    { key: 'NET', name: 'Network', groupId: 'g-1', step: 'Listening', focus: 'Timeline', focusSince: today },
  ]);
  const checks = valueOf(await checkLists(tomas()));
  expect(checks.filter(({ state }) => state === 'ok').map(({ list }) => list)).toEqual([
    'PMO Projects',
    'PMO Status Reports',
    'PMO Settings',
    'PMO Teams',
  ]);
  expect(checks.filter(({ state }) => state !== 'ok').every(({ state }) => state === 'missing')).toBe(true);
});

test('pressed again it goes on from what is there, and a second team of the same letters gets a key of its own', async () => {
  valueOf(await startSmall(tomas(), asked));
  const more = { ...asked, teams: [...asked.teams, { name: 'Networks abroad', groupId: undefined }] };
  const teams = valueOf(await startSmall(tomas(), more));
  expect(teams.map(({ key, name }) => [key, name])).toEqual([
    ['NET', 'Network'],
    ['NET2', 'Networks abroad'],
  ]);
  expect(await rowsOf(tenant, 'PMO Teams')).toHaveLength(2);
});

test('who may not make lists is told so, and nothing is written', async () => {
  const started = await startSmall(tenant.listsFor('Ida'), asked);
  expect(started).toMatchObject({ ok: false, error: { kind: 'noAccess' } });
  expect(valueOf(await checkLists(tomas())).every(({ state }) => state === 'missing')).toBe(true);
});

test('one feature at a time: its list is made and it is switched on; switched off, the list stays', async () => {
  valueOf(await startSmall(tomas(), asked));
  expect(valueOf(await switchOn(tomas(), 'help', []))).toEqual(['help']);
  expect(valueOf(await switchOn(tomas(), 'raid', ['help']))).toEqual(['raid', 'help']);
  expect(valueOf(await readSettings(tomas())).features).toEqual(['raid', 'help']);
  const made = async () =>
    valueOf(await checkLists(tomas()))
      .filter(({ state }) => state === 'ok')
      .map(({ list }) => list);
  expect(await made()).toEqual(expect.arrayContaining(['PMO RAID', 'PMO Help']));
  expect(await made()).toHaveLength(6);
  expect(valueOf(await switchOff(tomas(), 'raid', ['raid', 'help']))).toEqual(['help']);
  expect(await made()).toHaveLength(6);
  expect(valueOf(await readSettings(tomas())).features).toEqual(['help']);
});

test('people are switched on with the lists of the second site, for members of it alone', async () => {
  valueOf(await startSmall(tomas(), asked));
  const lists = { ...tomas(), peopleSiteUrl };
  expect(valueOf(await switchOn(lists, 'people', []))).toEqual(['people']);
  const checks = valueOf(await checkLists(lists));
  expect(checks.find(({ list }) => list === 'PMO People')?.state).toBe('ok');
  expect(await switchOn(tenant.listsFor('Ida'), 'decisions', [])).toMatchObject({
    error: { kind: 'noAccess' },
  });
});
