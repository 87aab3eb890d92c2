import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import { movableSet } from '#domain/scenario/movableSet.ts';
import { movedRow, movedRows } from '#domain/scenario/movedRows.ts';
import { planOf, todaysPlan } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { scenarioOf, type ScenarioWish } from '#domain/scenario/scenarioOf.ts';
import { projectWith } from '#test/domain/projects.ts';

const today = day('2026-11-25'); // a Wednesday
const calendar = { workingDays: [0, 1, 2, 3, 4], holidays: new Set([day('2026-12-08')]) };
const grid = weekGrid(today, calendar, 12);

const row = (
  projectKey: string | undefined,
  skill: string,
  from: string,
  to: string,
  percent: number,
): SkillDemand => ({
  projectKey,
  skill,
  fromOn: day(from),
  toOn: day(to),
  percent,
});
const demand: readonly SkillDemand[] = [
  row(undefined, 'QA', '2026-11-23', '2027-02-14', 100),
  row('ATL', 'QA', '2026-11-23', '2026-12-04', 60),
  row('BEA', 'qa ', '2026-11-16', '2026-12-04', 50),
  row('FIX', 'QA', '2026-11-30', '2026-12-11', 20),
  row('OLD', 'QA', '2026-11-23', '2026-12-04', 100),
  row('FIX', 'UX', '2026-11-23', '2026-12-04', 40),
];
const running = (key: string, more: Partial<Project> = {}): Project =>
  projectWith({ key, stage: 'Running', value: 100_000, costOfDelayPerWeek: 5_000, dependsOn: [], ...more });
const projects = [
  running('ATL', { exitCost: 7_000 }),
  running('BEA'),
  running('FIX'),
  running('OLD', { stage: 'Done' }),
];

const made = (wish: Partial<ScenarioWish> = {}, of: readonly Project[] = projects): Scenario =>
  scenarioOf({ projects: of, demand, grid, today }, { movable: ['ATL', 'BEA'], ...wish });

const optionsOf = ({ projects: all }: Scenario, key: string) =>
  all.find((project) => project.key === key)?.options ?? [];
const closed = (scenario: Scenario, key: string) =>
  optionsOf(scenario, key).flatMap(({ kind, weeks, closedBecause }) =>
    closedBecause === undefined ? [] : [`${kind} ${weeks}: ${Object.values(closedBecause).join(' ')}`],
  );

describe('[SC3] a scenario made of a portfolio', () => {
  test('has the skills that somebody in it wants, and takes off what all others want; what is over wants nothing', () => {
    const { skills, capacity } = made();
    expect(skills).toEqual(['QA']);
    // Four of five days are worked in the week of the holiday.
    expect(capacity[0]?.slice(0, 4)).toEqual([1, 0.8, 0.6, 1]);
  });

  test('where nobody said how much there is, there is enough', () => {
    expect(made({ movable: ['FIX'] }).capacity[1]?.[0]).toBe(Number.POSITIVE_INFINITY);
  });

  test('offers now, two, four and eight weeks later, and to stop', () => {
    expect(optionsOf(made(), 'ATL').map(({ kind, weeks, value }) => [kind, weeks, value])).toEqual([
      ['now', 0, 100_000],
      ['delay', 2, 90_000],
      ['delay', 4, 80_000],
      ['delay', 8, 60_000],
      ['stop', 0, -7_000],
    ]);
    expect(optionsOf(made({ delayWeeks: [3] }), 'BEA').map(({ weeks }) => weeks)).toEqual([0, 3, 0]);
    expect(
      optionsOf(made({}, [running('ATL', { exitCost: 7_000, stage: 'Idea' })]), 'ATL').at(-1)?.value,
    ).toBe(0);
  });

  test('a delay moves what is still to come, and nothing that was worked', () => {
    const [now, later, , , stop] = optionsOf(made(), 'BEA');
    expect(now?.use).toEqual([
      { skill: 0, week: 0, personWeeks: 0.5 },
      { skill: 0, week: 1, personWeeks: 0.5 },
    ]);
    expect(later?.use.map(({ week }) => week)).toEqual([2, 3]);
    expect(stop?.use).toEqual([]);
  });

  test('says what today’s plan means', () => {
    const scenario = made();
    expect(todaysPlan(scenario).overloadPersonWeeks).toBeCloseTo(0.4, 9);
    expect(planOf(scenario, [0, 1])).toMatchObject({
      value: 190_000,
      changes: 1,
      fits: true,
      overloadPersonWeeks: 0,
    });
  });

  test('closes what the person forbids, what is mandatory and what nobody knows the worth of', () => {
    const forbidden = [{ key: 'ATL', kind: 'delay', weeks: 4 }] as const;
    expect(closed(made({ forbidden }), 'ATL')).toEqual(['delay 4: forbidden']);
    const pinned = [{ key: 'ATL', kind: 'delay', weeks: 2 }] as const;
    expect(closed(made({ pinned }), 'ATL')).toEqual([
      'now 0: forbidden',
      'delay 4: forbidden',
      'delay 8: forbidden',
      'stop 0: forbidden',
    ]);
    expect(closed(made({}, [running('ATL', { isMandatory: true })]), 'ATL')).toEqual(['stop 0: mandatory']);
    expect(closed(made({}, [running('ATL', { value: undefined })]), 'ATL')).toEqual(['stop 0: worthUnknown']);
  });

  test('[SC1] who waits for a project in it waits in it too; who waits outside keeps it from moving too far', () => {
    const awaited = running('ATL', { forecastFinish: day('2026-12-04') });
    const waiting = running('BEA', { startOn: day('2026-12-21'), dependsOn: ['ATL', 'OLD'] });
    expect(made({}, [awaited, waiting]).projects[1]?.dependsOn).toEqual([{ key: 'ATL', slackWeeks: 2 }]);
    const outside = made({ movable: ['ATL'] }, [awaited, waiting]);
    expect(closed(outside, 'ATL')).toEqual([
      'delay 4: neededBy BEA',
      'delay 8: neededBy BEA',
      'stop 0: neededBy BEA',
    ]);
    expect(closed(made({ movable: ['ATL'] }, [awaited, { ...waiting, stage: 'Done' }]), 'ATL')).toEqual([]);
    const nobodyKnows = [running('ATL'), { ...waiting, startOn: undefined }];
    expect(made({}, nobodyKnows).projects[1]?.dependsOn[0]?.slackWeeks).toBe(0);
  });

  test('[SC1] spreads what is left of a budget over the quarters it is spent in', () => {
    const atlas = running('ATL', {
      budget: 130_000,
      spentToDate: 30_000,
      exitCost: 9_000,
      startOn: day('2026-12-22'),
      forecastFinish: day('2027-01-10'),
    });
    const options = optionsOf(made({ budgetByQuarter: [1, 1] }, [atlas]), 'ATL');
    expect(options.map(({ costByQuarter }) => costByQuarter?.map(Math.round))).toEqual([
      [50_000, 50_000],
      [0, 100_000],
      [0, 100_000],
      [0, 100_000],
      [9_000, 0],
    ]);
    expect(optionsOf(made(), 'ATL')[0]?.costByQuarter).toBeUndefined();
  });
});

describe('[SC5] rows of a project that is moved', () => {
  const monday = day('2026-11-23');
  const begun = row('ATL', 'QA', '2026-11-16', '2026-12-04', 50);

  test('that have begun are cut at the Monday', () => {
    expect(movedRow(begun, { kind: 'delay', weeks: 2 }, monday)).toEqual([
      { ...begun, toOn: '2026-11-22' },
      { ...begun, fromOn: '2026-12-07', toOn: '2026-12-18' },
    ]);
    expect(movedRow(begun, { kind: 'stop', weeks: 0 }, monday)).toEqual([{ ...begun, toOn: '2026-11-22' }]);
    expect(movedRow(begun, { kind: 'now', weeks: 0 }, monday)).toEqual([begun]);
  });

  test('that are to come move as a whole, that are over stay', () => {
    const coming = row('ATL', 'QA', '2026-11-23', '2026-11-27', 50);
    expect(movedRow(coming, { kind: 'delay', weeks: 1 }, monday)).toEqual([
      { ...coming, fromOn: '2026-11-30', toOn: '2026-12-04' },
    ]);
    expect(movedRow(coming, { kind: 'stop', weeks: 0 }, monday)).toEqual([]);
    const over = row('ATL', 'QA', '2026-11-02', '2026-11-20', 50);
    expect(movedRow(over, { kind: 'delay', weeks: 8 }, monday)).toEqual([over]);
  });

  test('of nobody and of others are the same objects as before', () => {
    const moved = movedRows(
      demand,
      (key) => (key === 'ATL' ? { kind: 'stop', weeks: 0 } : undefined),
      monday,
    );
    expect(moved).toHaveLength(demand.length - 1);
    expect(moved[0]).toBe(demand[0]);
    expect(moved[1]).toBe(demand[2]);
  });
});

const closedBy = (wish: Partial<ScenarioWish>) => [closed(made(wish), 'ATL'), closed(made(wish), 'BEA')];

describe('[SC3] what a person forbids and pins', () => {
  test('is one option of one project', () => {
    const forbidden = [
      { key: 'ATL', kind: 'delay', weeks: 2 },
      { key: 'BEA', kind: 'stop', weeks: 0 },
    ] as const;
    expect(closedBy({ forbidden })).toEqual([['delay 2: forbidden'], ['stop 0: forbidden']]);
    expect(closedBy({ forbidden: [{ key: 'ATL', kind: 'now', weeks: 0 }] })).toEqual([
      ['now 0: forbidden'],
      [],
    ]);
  });

  test('may be several options that are left', () => {
    const pinned = [
      { key: 'ATL', kind: 'now', weeks: 0 },
      { key: 'ATL', kind: 'delay', weeks: 8 },
    ] as const;
    expect(closedBy({ pinned })).toEqual([
      ['delay 2: forbidden', 'delay 4: forbidden', 'stop 0: forbidden'],
      [],
    ]);
  });
});

const leaving = (stage: Project['stage']) =>
  optionsOf(made({}, [running('ATL', { exitCost: 7_000, stage })]), 'ATL').at(-1)?.value;

describe('[SC1] a project in a scenario', () => {
  test('that is paused costs to leave too, and one that is not begun does not', () => {
    expect([leaving('Paused'), leaving('Starting')]).toEqual([-7_000, 0]);
    expect(Object.is(leaving('Starting'), 0)).toBe(true);
  });

  test('that is stopped is not in it, and wants nothing', () => {
    const withStopped = [...projects, running('END', { stage: 'Stopped' })];
    const scenario = scenarioOf(
      {
        projects: withStopped,
        demand: [...demand, row('END', 'QA', '2026-11-23', '2026-12-04', 90)],
        grid,
        today,
      },
      { movable: ['ATL', 'BEA', 'END', 'OLD'] },
    );
    expect(scenario.projects.map(({ key }) => key)).toEqual(['ATL', 'BEA']);
    expect(scenario.capacity).toEqual(made().capacity);
  });

  test('wants each skill by itself, half a week half as much', () => {
    const wanting = [
      row('ATL', 'QA', '2026-11-23', '2026-11-27', 60),
      row('ATL', 'UX', '2026-11-23', '2026-12-01', 50),
      row('ATL', 'QA', '2026-11-26', '2026-11-27', 50),
      row('ATL', 'nobody’s', '2024-01-01', '2024-01-05', 50),
    ];
    const scenario = scenarioOf({ projects, demand: wanting, grid, today }, { movable: ['ATL', 'BEA'] });
    expect(scenario.skills).toEqual(['QA', 'UX']);
    expect(optionsOf(scenario, 'ATL')[0]?.use).toEqual([
      { skill: 0, week: 0, personWeeks: 0.8 },
      { skill: 1, week: 0, personWeeks: 0.5 },
      { skill: 1, week: 1, personWeeks: 0.2 },
    ]);
  });
});

test('[SC3] a spot of projects that are over asks nobody to move', () => {
  const ended = [running('OLD', { stage: 'Done' }), running('END', { stage: 'Stopped' }), running('ATL')];
  expect(movableSet([{ projectKeys: ['OLD', 'END', 'GONE', 'ATL'] }], ended)).toEqual(['ATL']);
});

test('[SC5] a row that ends on the day before the Monday stays, one that ends on it moves', () => {
  const monday = day('2026-11-23');
  const delay = { kind: 'delay', weeks: 1 } as const;
  const sunday = row('ATL', 'QA', '2026-11-16', '2026-11-22', 50);
  expect(movedRow(sunday, delay, monday)).toEqual([sunday]);
  const ends = row('ATL', 'QA', '2026-11-16', '2026-11-23', 50);
  expect(movedRow(ends, delay, monday)).toEqual([
    { ...ends, toOn: '2026-11-22' },
    { ...ends, fromOn: '2026-11-30', toOn: '2026-11-30' },
  ]);
  const nobodys = row(undefined, 'QA', '2026-11-23', '2026-11-27', 50);
  const [kept] = movedRows([nobodys], () => ({ kind: 'stop', weeks: 0 }), monday);
  expect(kept).toBe(nobodys);
});

test('[SC3] the movable set: who touches a hot spot, the worst spot first, at most fourteen, nobody who is over', () => {
  const spots = [{ projectKeys: ['BEA', 'OLD'] }, { projectKeys: ['ATL', 'BEA'] }];
  expect(movableSet(spots, projects)).toEqual(['BEA', 'ATL']);
  const many = Array.from({ length: 20 }, (_, index) => running(`P${index}`));
  expect(movableSet([{ projectKeys: many.map(({ key }) => key) }], many)).toHaveLength(14);
});
