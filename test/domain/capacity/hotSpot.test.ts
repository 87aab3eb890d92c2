import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import { personLoads } from '#domain/capacity/load.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import {
  exampleDemand,
  exampleProjects,
  gridOf,
  inWeeks,
  loadsOf,
  wants,
} from '#test/domain/capacity/weeks.ts';
import { ida } from '#test/domain/projects.ts';

const workingDays = 5;
const spots = (demand: readonly SkillDemand[], worth = exampleProjects) =>
  hotSpotsOf(loadsOf(demand), worth, { workingDays });

test('[CA2] the worked example: Atlas and Beacon clash over six weeks and 125 person-days of the first skill', () => {
  const [worst, second, ...others] = spots(exampleDemand);
  expect(others).toEqual([]);
  expect(worst).toMatchObject({
    skill: 'first',
    person: undefined,
    firstWeek: '2026-W48',
    lastWeek: '2026-W53',
    weeks: 6,
    overloadPersonDays: 125,
    peakLoadPercent: 900,
    peakCapacityPercent: 400,
    costOfDelayPerWeek: 14.5,
    pair: ['ATLAS', 'BEACON'],
    persons: [],
  });
  expect(second).toMatchObject({ skill: 'second', weeks: 6, overloadPersonDays: 70, costOfDelayPerWeek: 18 });
});

test('[CA2] ranked by overload × cost of delay, not by overload alone; nothing is a hot spot while it fits', () => {
  const capacity = [wants(undefined, 'QA', 100, [0, 9]), wants(undefined, 'UX', 100, [0, 9])];
  const worth = [
    { key: 'CHEAP', costOfDelayPerWeek: 1 },
    { key: 'DEAR', costOfDelayPerWeek: 100 },
    { key: 'UNKNOWN', costOfDelayPerWeek: undefined },
  ];
  const demand = [
    ...capacity,
    wants('CHEAP', 'QA', 150, [0, 3]),
    wants('DEAR', 'UX', 110, [2, 2]),
    wants('UNKNOWN', 'QA', 101, [6, 6]),
  ];
  expect(hotSpotsOf(loadsOf(demand), worth, { workingDays }).map(({ projectKeys }) => projectKeys)).toEqual([
    ['DEAR'],
    ['CHEAP'],
    ['UNKNOWN'],
  ]);
  expect(
    hotSpotsOf(loadsOf([...capacity, wants('DEAR', 'QA', 100, [0, 9])]), worth, { workingDays }),
  ).toEqual([]);
});

test('[CA2] a week that fits parts two hot spots; one project alone has no pair', () => {
  const demand = [
    wants(undefined, 'QA', 100, [0, 9]),
    wants('ATLAS', 'QA', 130, [0, 1]),
    wants('ATLAS', 'QA', 90, [2, 2]),
    wants('ATLAS', 'QA', 160, [3, 3]),
  ];
  const found = spots(demand);
  expect(found.map(({ firstWeek, weeks }) => [firstWeek, weeks])).toEqual([
    ['2026-W48', 2],
    ['2026-W51', 1],
  ]);
  expect(found.map(({ pair }) => pair)).toEqual([undefined, undefined]);
});

test('[CA2] the pair is the two that want it at the same time, not the two that want it most', () => {
  const demand = [
    wants(undefined, 'QA', 100, [0, 9]),
    wants('ATLAS', 'QA', 120, [0, 3]),
    wants('BEACON', 'QA', 110, [4, 4]),
    wants('COBALT', 'QA', 20, [0, 3]),
  ];
  expect(spots(demand)[0]).toMatchObject({
    projectKeys: ['ATLAS', 'BEACON', 'COBALT'],
    pair: ['ATLAS', 'COBALT'],
  });
});

test('[CA2] of two alike in rank the larger overload, then the earlier; the peak is the first of its height', () => {
  const capacity = [wants(undefined, 'QA', 100, [0, 13]), wants(undefined, 'UX', 100, [0, 13])];
  const found = spots([
    ...capacity,
    wants('UNKNOWN', 'QA', 120, [8, 8]),
    wants('UNKNOWN', 'QA', 120, [2, 2]),
    wants('UNKNOWN', 'UX', 150, [4, 4]),
  ]);
  expect(found.map(({ skill, firstWeek }) => `${skill} ${firstWeek}`)).toEqual([
    'UX 2026-W52',
    'QA 2026-W50',
    'QA 2027-W03',
  ]);
  const peak = spots([
    wants(undefined, 'QA', 100, [0, 0]),
    wants(undefined, 'QA', 90, [1, 1]),
    wants('ATLAS', 'QA', 130, [0, 0]),
    wants('ATLAS', 'QA', 120, [1, 1]),
  ]);
  expect(peak).toMatchObject([{ peakLoadPercent: 130, peakCapacityPercent: 100, weeks: 2 }]);
});

test('[CA2] who wants nothing of it is not in it; of two that want as much the name decides', () => {
  const demand = [
    wants(undefined, 'QA', 100, [0, 0]),
    wants('COBALT', 'QA', 60, [0, 0]),
    wants('BEACON', 'QA', 60, [0, 0]),
    wants('ATLAS', 'QA', 0, [0, 0]),
  ];
  expect(spots(demand)[0]?.projectKeys).toEqual(['BEACON', 'COBALT']);
});

test('[CA2] of two pairs alike the one whose delay costs more', () => {
  const demand = [
    wants(undefined, 'QA', 100, [0, 9]),
    wants('COBALT', 'QA', 60, [0, 0]),
    wants('EMBER', 'QA', 60, [0, 0]),
    wants('FLINT', 'QA', 60, [0, 0]),
  ];
  expect(spots(demand)[0]?.pair).toEqual(['COBALT', 'FLINT']);
});

const member = (id: string, skill: string) => ({
  person: { ...ida, id, name: id },
  skill,
  teamKey: undefined,
  capacityPercent: 100,
  lead: undefined,
  away: [],
});

const allocation = (personId: string, percent: number, weeks: readonly [number, number]) =>
  ({ personId, projectKey: 'ATLAS', percent, state: 'Agreed', ...inWeeks(...weeks) }) as const;

test('[CA2] who may read PMO People is told the persons with the skill who have more than they can do', () => {
  const persons = personLoads(
    [
      member('mia', 'qa'),
      member('omar', 'QA'),
      member('elin', 'QA'),
      member('later', 'QA'),
      member('sami', 'UX'),
    ],
    [
      allocation('mia', 130, [0, 1]),
      allocation('omar', 190, [0, 0]),
      allocation('elin', 100, [0, 1]),
      allocation('later', 150, [5, 5]),
      allocation('sami', 150, [0, 1]),
    ],
    gridOf(14),
    () => false,
  );
  const demand = [wants(undefined, 'QA', 400, [0, 9]), wants('ATLAS', 'QA', 500, [0, 1])];
  const [spot] = hotSpotsOf(loadsOf(demand), exampleProjects, { workingDays, personLoads: persons });
  expect(spot?.persons.map(({ name }) => name)).toEqual(['omar', 'mia']);
  const own = hotSpotsOf(persons, exampleProjects, { workingDays });
  expect(own.map(({ person, overloadPersonDays }) => [person?.name, overloadPersonDays])).toEqual([
    ['sami', 5],
    ['omar', 4.5],
    ['mia', 3],
    ['later', 2.5],
  ]);
});

const weekByWeek = (key: string, weekly: readonly number[]) =>
  weekly.map((percent, week) => wants(key, 'QA', percent, [week, week]));

test('[CA2] every overload is in exactly one hot spot', () => {
  const percents = fc.array(fc.nat(200), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(percents, percents, (atlas, beacon) => {
      const demand = [
        wants(undefined, 'QA', 100, [0, 13]),
        ...weekByWeek('ATLAS', atlas),
        ...weekByWeek('BEACON', beacon),
      ];
      const over = Array.from({ length: 10 }, (_, week) =>
        Math.max(0, (atlas[week] ?? 0) + (beacon[week] ?? 0) - 100),
      );
      const found = spots(demand);
      const days = found.reduce((sum, spot) => sum + spot.overloadPersonDays, 0);
      expect(days).toBeCloseTo((over.reduce((sum, percent) => sum + percent, 0) * workingDays) / 100, 6);
      expect(found.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(
        over.filter((percent) => percent > 0).length,
      );
    }),
  );
});
