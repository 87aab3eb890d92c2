import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { milestoneTrend } from '#domain/forecast/milestoneTrend.ts';

const weekly = (finishDays: readonly number[]) =>
  finishDays.map((finishDay, week) => ({ reportDay: 7 * week, finishDay }));

test('[FO1] six forecasts 84, 84, 87, 92, 94, 98 end on day 145.25, not 98', () => {
  const trend = milestoneTrend(weekly([84, 84, 87, 92, 94, 98]));
  expect(trend?.slope).toBeCloseTo(0.4286, 4);
  expect(trend?.remainingDays).toBe(63);
  expect(trend?.p50).toBe(145.25);
});

test('[FO1] their range is 124.09 to 180.38', () => {
  const trend = milestoneTrend(weekly([84, 84, 87, 92, 94, 98]));
  expect(trend?.p15).toBeCloseTo(124.09, 2);
  expect(trend?.p85).toBeCloseTo(180.38, 2);
});

test('[FO1] three reports are no trend, four are', () => {
  expect(milestoneTrend(weekly([84, 87, 92]))).toBeUndefined();
  expect(milestoneTrend(weekly([84, 84, 87, 92]))).toBeDefined();
});

test('[FO1] a finish that moves a day each day is not converging', () => {
  expect(milestoneTrend(weekly([80, 87, 94, 101]))).toMatchObject({ slope: 1, p50: 'notConverging' });
  expect(milestoneTrend(weekly([80, 86, 92, 98]))?.p50).toBeCloseTo(21 + 77 / (1 - 6 / 7), 9);
});

test('[FO1] the steep end of the range may run away while its middle arrives', () => {
  const trend = milestoneTrend(weekly([80, 80, 80, 80, 110]));
  expect(trend?.p50).toBe(110);
  expect(trend?.p85).toBe('notConverging');
});

test('[FO1] a finish that has come is the finish', () => {
  expect(milestoneTrend(weekly([10, 12, 14, 16]))).toMatchObject({ remainingDays: 0, p50: 16 });
});

test('[FO1] forecasts that never change predict themselves', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 401, max: 2000 }),
      (days, finishDay) => {
        const forecasts = days
          .toSorted((one, other) => one - other)
          .map((reportDay) => ({ reportDay, finishDay }));
        expect(milestoneTrend(forecasts)).toMatchObject({
          slope: 0,
          p15: finishDay,
          p50: finishDay,
          p85: finishDay,
        });
      },
    ),
  );
});

const asNumber = (day: number | 'notConverging' | undefined) =>
  typeof day === 'number' ? day : Number.POSITIVE_INFINITY;

test('[FO1] a range is in order, and what runs away runs away at its end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 80, max: 300 }), { minLength: 4, maxLength: 12 }),
      (finishDays) => {
        const trend = milestoneTrend(weekly(finishDays));
        expect(asNumber(trend?.p15)).toBeLessThanOrEqual(asNumber(trend?.p50));
        expect(asNumber(trend?.p50)).toBeLessThanOrEqual(asNumber(trend?.p85));
      },
    ),
  );
});
