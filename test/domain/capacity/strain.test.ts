import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { strainOf } from '#domain/capacity/strain.ts';
import { gridOf, personWith } from '#test/domain/capacity/weeks.ts';

const { weeks } = gridOf(16);
const repeated = (load: readonly number[], times: number) => Array.from({ length: times }, () => load);
const quietThen = (quiet: number, load: readonly number[], times: number) =>
  personWith([...repeated([], quiet), ...repeated(load, times), []]);

test('[CA3] 60 + 50 + 20 % in weeks 3 to 6 shows in week 5', () => {
  expect(strainOf(quietThen(3, [60, 50, 20], 4))).toEqual([{ kind: 'threeWeeksOver', week: weeks[5] }]);
});

test('[CA3] 109 % in weeks 3 to 6 never shows, nor does 110, nor a week between', () => {
  expect(strainOf(quietThen(3, [60, 49], 4))).toEqual([]);
  expect(strainOf(quietThen(3, [60, 50], 4))).toEqual([]);
  expect(strainOf(quietThen(3, [60, 50.1], 4))).toHaveLength(1);
  expect(strainOf(personWith([[130], [130], [100], [130], [130]]))).toEqual([]);
});

test('[CA3] sums of shares are rounded before they are judged', () => {
  expect(strainOf(quietThen(0, [36.7, 36.7, 36.600000000000001], 4))).toEqual([]);
});

test('[CA3] four projects at once show however small, three never', () => {
  expect(
    strainOf(
      personWith([
        [10, 10, 10],
        [10, 10, 10, 10],
      ]),
    ),
  ).toEqual([{ kind: 'fourProjects', week: weeks[1] }]);
  expect(strainOf(personWith([[10, 10, 10, 0]]))).toEqual([]);
});

test('[CA3] eight weeks of 100 % without a quieter one show in the eighth; 99 % is quiet', () => {
  expect(strainOf(quietThen(2, [100], 8))).toEqual([{ kind: 'noQuietWeek', week: weeks[9] }]);
  expect(strainOf(quietThen(2, [100], 7))).toEqual([]);
  expect(strainOf(personWith([...repeated([100], 7), [99], ...repeated([100], 7)]))).toEqual([]);
});

test('[CA3] part-time is measured by its own week, and a week away carries nothing', () => {
  expect(strainOf(personWith(repeated([60], 3), 50))).toHaveLength(1);
  expect(strainOf(personWith(repeated([60], 3), 0))).toEqual([]);
  const over = personWith(repeated([130], 4));
  const away = over.weeks.map((week, index) => (index === 1 ? { ...week, capacityPercent: 0 } : week));
  expect(strainOf(over)).toHaveLength(1);
  expect(strainOf({ ...over, weeks: away })).toEqual([]);
});

const kinds = (of: readonly (readonly number[])[]) => strainOf(personWith(of)).map(({ kind }) => kind);

test('[CA3] less to do never shows more', () => {
  const load = fc.array(fc.array(fc.nat(150), { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(load, (percents) => {
      const less = percents.map((week) => week.map((percent) => Math.floor(percent / 2)));
      expect(kinds(percents)).toEqual(expect.arrayContaining(kinds(less)));
    }),
  );
});
