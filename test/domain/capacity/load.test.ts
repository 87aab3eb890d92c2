import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import { overloadPercent, personLoads, skillLoads, type WeekLoad } from '#domain/capacity/load.ts';
import { publishedCapacity } from '#domain/capacity/publishedCapacity.ts';
import type { TeamMember } from '#domain/people/teamMember.ts';
import { exampleDemand, gridOf, inWeeks, loadsOf, monday, wants } from '#test/domain/capacity/weeks.ts';
import { ida } from '#test/domain/projects.ts';

const loads = (weeks: readonly WeekLoad[] | undefined) => weeks?.map(({ loadPercent }) => loadPercent);
const capacities = (weeks: readonly WeekLoad[] | undefined) =>
  weeks?.map(({ capacityPercent }) => capacityPercent);
const personWeeksOver = (weeks: readonly WeekLoad[] = []) =>
  weeks.reduce((sum, week) => sum + overloadPercent(week), 0) / 100;
const mia: TeamMember = {
  person: { id: 'id-mia', upn: 'mia@nordvik.example', name: 'Mia Kask' },
  skill: 'QA',
  teamKey: 'PLA',
  capacityPercent: 100,
  lead: ida,
  away: [],
};
const never = () => false;

test('[CA1] the worked example wants 8, 8, 8, 9, 8, 8, 2, 2, 1 and 4, 4, 6, 8, 6, 4, 2, 2, 2 persons', () => {
  const [first, second] = loadsOf(exampleDemand);
  expect(loads(first?.weeks)?.slice(0, 10)).toEqual([800, 800, 800, 900, 800, 800, 200, 200, 100, 0]);
  expect(loads(second?.weeks)?.slice(0, 10)).toEqual([400, 400, 600, 800, 600, 400, 200, 200, 200, 0]);
  expect([personWeeksOver(first?.weeks), personWeeksOver(second?.weeks)]).toEqual([25, 14]);
});

test('[CA1] a row that begins or ends within a week counts its working days', () => {
  const wednesday = addDays(monday, 2);
  const [qa] = loadsOf(
    [{ ...wants('A', 'QA', 100, [0, 1]), fromOn: wednesday, toOn: addDays(monday, 8) }],
    3,
  );
  expect(loads(qa?.weeks)).toEqual([60, 40, 0]);
  const saturday = { ...wants('A', 'QA', 100, [0, 0]), fromOn: addDays(monday, 5), toOn: addDays(monday, 6) };
  expect(loads(loadsOf([saturday], 2)[0]?.weeks)).toEqual([0, 0]);
  const longAgo = { ...wants('A', 'QA', 100, [0, 0]), fromOn: day('2020-01-01'), toOn: day('2040-01-01') };
  expect(loads(loadsOf([longAgo], 2)[0]?.weeks)).toEqual([100, 100]);
});

test('[CA1] a holiday takes from capacity and not from what is wanted', () => {
  const rows = [wants(undefined, 'QA', 200, [0, 1]), wants('A', 'QA', 100, [0, 1])];
  const grid = gridOf(2, [addDays(monday, 7), addDays(monday, 8), addDays(monday, 13)]);
  const [qa] = skillLoads(rows, grid, never);
  expect(loads(qa?.weeks)).toEqual([100, 100]);
  expect(capacities(qa?.weeks)).toEqual([200, 120]);
});

test('[CA1] one skill however it is written; projects that are over want nothing; unknown capacity stays unknown', () => {
  const rows = [
    wants('A', 'QA', 50, [0, 2]),
    wants('B', ' qa ', 30, [0, 2]),
    wants('OVER', 'QA', 500, [0, 2]),
    wants(undefined, 'Qa', 100, [0, 1]),
  ];
  const [qa, ...others] = skillLoads(rows, gridOf(3), (key) => key === 'OVER');
  expect(others).toEqual([]);
  expect(loads(qa?.weeks)).toEqual([80, 80, 80]);
  expect(capacities(qa?.weeks)).toEqual([100, 100, undefined]);
  expect(qa?.weeks.map(overloadPercent)).toEqual([0, 0, 0]);
  expect(qa?.weeks[0]?.percentByProject).toEqual(new Map(Object.entries({ A: 50, B: 30 })));
});

test('[CA1] a person has less in weeks of absence and holiday, and never less than nothing', () => {
  const away = [inWeeks(1, 1), { fromOn: addDays(monday, 14), toOn: addDays(monday, 15) }];
  const grid = gridOf(4, [addDays(monday, 14), addDays(monday, 8)]);
  const allocation = { personId: 'id-mia', state: 'Asked', ...inWeeks(0, 3) } as const;
  const [load] = personLoads(
    [{ ...mia, capacityPercent: 80, away: [...away, inWeeks(1, 1)] }],
    [
      { ...allocation, projectKey: 'A', percent: 60 },
      { ...allocation, projectKey: 'B', percent: 50, state: 'Agreed' },
      { ...allocation, projectKey: 'OVER', percent: 90 },
      { ...allocation, projectKey: 'A', percent: 90, personId: 'somebody else' },
    ],
    grid,
    (key) => key === 'OVER',
  );
  expect(loads(load?.weeks)).toEqual([110, 110, 110, 110]);
  expect(capacities(load?.weeks)?.map((percent) => Math.round(percent ?? -1))).toEqual([80, 0, 48, 80]);
});

test('[CA1] capacity is published by skill, without a name, and read again as it was', () => {
  const grid = gridOf(5, [addDays(monday, 9)]);
  const omar: TeamMember = { ...mia, person: { ...mia.person, id: 'id-omar' }, away: [inWeeks(2, 2)] };
  const partTime: TeamMember = {
    ...omar,
    person: { ...mia.person, id: 'id-elin' },
    capacityPercent: 50,
    skill: 'qa',
    away: [{ fromOn: addDays(monday, 7), toOn: addDays(monday, 8) }],
  };
  const people = [mia, omar, partTime, { ...mia, skill: undefined }];
  const rows = publishedCapacity(people, grid);
  expect(rows.map(({ percent }) => percent)).toEqual([250, 225, 150, 250]);
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(['fromOn', 'percent', 'projectKey', 'skill', 'toOn']);
  const own = personLoads(people.slice(0, 3), [], grid, never);
  const summed = grid.weeks.map((_, index) =>
    own.reduce((sum, { weeks }) => sum + (weeks[index]?.capacityPercent ?? 0), 0),
  );
  const read = capacities(skillLoads(rows, grid, never)[0]?.weeks) ?? [];
  for (const [index, percent] of read.entries()) expect(percent).toBeCloseTo(summed[index] ?? -1, 6);
});

test('[CA1] skills come by name; a week of holidays has nothing to publish, and a skill nobody has is none', () => {
  const rows = [wants('A', ' UX ', 10, [0, 0]), wants('A', 'Backend', 10, [0, 0])];
  expect(loadsOf(rows).map(({ skill }) => skill)).toEqual(['Backend', 'UX']);
  const free = gridOf(
    2,
    [0, 1, 2, 3, 4].map((weekday) => addDays(monday, 7 + weekday)),
  );
  expect(publishedCapacity([{ ...mia, skill: ' QA ' }], free)).toEqual([
    wants(undefined, 'QA', 100, [0, 0]),
    wants(undefined, 'QA', 0, [1, 1]),
  ]);
  expect(publishedCapacity([{ ...mia, skill: undefined }], free)).toEqual([]);
});

test('[CA1] what all projects together want is the load, whatever the rows are cut into', () => {
  const row = fc.record({ from: fc.nat(60), days: fc.nat(60), percent: fc.nat(200), cut: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const whole = rows.map(({ from, days, percent }, index) => ({
        projectKey: `P-${index}`,
        skill: 'QA',
        percent,
        fromOn: addDays(monday, from),
        toOn: addDays(monday, from + days),
      }));
      const cut = whole.flatMap((one, index) => {
        const until = addDays(one.fromOn, Math.min(rows[index]?.cut ?? 0, rows[index]?.days ?? 0));
        return [
          { ...one, toOn: until },
          { ...one, fromOn: addDays(until, 1) },
        ];
      });
      const [together, apart] = [loadsOf(whole, 10)[0], loadsOf(cut, 10)[0]];
      for (const [index, week] of (together?.weeks ?? []).entries()) {
        expect(apart?.weeks[index]?.loadPercent).toBeCloseTo(week.loadPercent, 6);
        const sum = Array.from(week.percentByProject.values()).reduce((total, percent) => total + percent, 0);
        expect(week.loadPercent).toBeCloseTo(sum, 6);
      }
    }),
  );
});
