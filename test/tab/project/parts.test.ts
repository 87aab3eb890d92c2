import { expect, test } from 'vitest';

import type { StaffingRead } from '#data/portfolio/readStaffing.ts';
import { day } from '#domain/calendar/day.ts';
import { burnUp } from '#domain/forecast/burnUp.ts';
import { trendChart } from '#domain/forecast/trendSeries.ts';
import { drawnBurnUp } from '#tab/project/parts/burnUpModel.ts';
import { drawnTrend } from '#tab/project/parts/milestoneTrendModel.ts';
import { peopleOn } from '#tab/project/parts/peopleModel.ts';
import { draftOf, emptyRaidDraft, newRaidItem, withDraft } from '#tab/project/parts/raidDraft.ts';
import { demo, demoProject, today } from '#test/tab/facts.ts';

const { people: members, allocations, demand, toolkit, projects, settings, raid } = demo;
const read = (people: StaffingRead['people']): StaffingRead => ({ demand, holidays: toolkit, people });
const atlas = demoProject('Atlas customer portal').key;

test('who works on a project is told to members of the second site, with what else they have', () => {
  const people = peopleOn(atlas, read({ kind: 'read', members, allocations }), projects, { settings, today });
  expect(people.map(({ name }) => name).toSorted()).toEqual([
    'Elin Storm',
    'Freya Lind',
    'Mia Kask',
    'Omar Saleh',
  ]);
  expect(people.find(({ name }) => name === 'Mia Kask')).toMatchObject({ others: ['Beacon mobile'] });
});

test.each(['none', 'fenced'] as const)('nobody is named where the second site is %s', (kind) => {
  expect(peopleOn(atlas, read({ kind }), projects, { settings, today })).toEqual([]);
});

test('the burn-up stays on its page and ends where the counts lead', () => {
  const counted = burnUp(demoProject('Atlas customer portal'), today, []);
  if (counted === undefined) throw new Error('Atlas counts');
  const { done, p50, p85, todayAt, up } = drawnBurnUp(counted, today);
  for (const { x, y } of [...done, ...(p50 ? [p50] : []), ...(p85 ? [p85] : [])]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeLessThanOrEqual(1);
  }
  expect(done.map(({ y }) => y)).toEqual(done.map(({ y }) => y).toSorted((one, other) => one - other));
  expect(p50?.x).toBeGreaterThan(todayAt);
  expect(up.length).toBeLessThanOrEqual(7);
});

test('a milestone that was forecast twice is a line, in the order it was said', () => {
  const project = demoProject('Core switch refresh');
  const milestones = demo.milestones.filter(({ projectKey }) => projectKey === project.key);
  const moved = milestones.map((milestone) =>
    Object.assign(
      { ...milestone },
      { forecastHistory: [{ on: day('2026-10-05'), finish: day('2026-12-01') }] },
    ),
  );
  const chart = trendChart(project, moved, today);
  const drawn = chart && drawnTrend(chart, today);
  expect(drawn?.lines.length).toBeGreaterThan(0);
  for (const { spots } of drawn?.lines ?? [])
    expect(spots.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  const none = chart && drawnTrend({ ...chart, milestones: [] }, today);
  expect(none).toBeUndefined();
});

const [item] = raid;
test('an edit touches only what was changed, on the row as it is by then', () => {
  if (item === undefined) throw new Error('the demo keeps a RAID log');
  const before = draftOf(item);
  const meanwhile = { ...item, response: 'somebody wrote this meanwhile' };
  const saved = withDraft(meanwhile, before, { ...before, title: 'Optics' });
  expect(saved).toEqual({ ...meanwhile, title: 'Optics' });
});

test('a new line is open, and an empty response is none', () => {
  expect(newRaidItem('COR-01', { ...emptyRaidDraft, title: ' Optics ', response: ' ' })).toMatchObject({
    projectKey: 'COR-01',
    title: 'Optics',
    state: 'Open',
    response: undefined,
  });
});
