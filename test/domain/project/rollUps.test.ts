import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';
import { milestoneWith, riskWith, today } from '#test/domain/projects.ts';

const on = (days: number) => addDays(today, days);
const done = milestoneWith({ title: 'Design', weight: 1, forecast: on(-20), actual: on(-20) });
const doneToday = milestoneWith({ title: 'Lab', weight: 1, forecast: on(9), actual: today });
const next = milestoneWith({ title: 'Pilot', weight: 2, forecast: on(5), baseline: on(-5) });
const planned = milestoneWith({ title: 'Go live', weight: 4, baseline: on(6) });

test('[RU1] a project carries its next milestone, how many are open, and the share of weight that is done', () => {
  expect(rollUpsOf({ milestones: [planned, next, doneToday, done], raid: [], today })).toEqual({
    nextMilestone: 'Pilot',
    nextMilestoneOn: on(5),
    milestonesOpen: 2,
    weightDone: 25,
    openRisks: undefined,
    worstRisk: undefined,
  });
});

test('[RU1] its open risks and the worst of them', () => {
  const raid = [
    riskWith(),
    riskWith({ state: 'Closed' }),
    riskWith({ kind: 'Issue' }),
    riskWith({ impact: 1 }),
  ];
  expect(rollUpsOf({ milestones: [], raid, today })).toMatchObject({
    openRisks: 2,
    worstRisk: { score: 20, isOwned: true, isAnswered: true, dueOn: on(10) },
  });
  expect(rollUpsOf({ milestones: [], raid: [riskWith({ state: 'Closed' })], today })).toMatchObject({
    openRisks: 0,
    worstRisk: undefined,
  });
});

test('[HE9] where no milestone and no RAID row is kept there is nothing, not 0', () => {
  expect(Object.values(rollUpsOf({ milestones: [], raid: [], today }))).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});

test('[RU1] an actual day that is still to come is a plan, a milestone without a day is open and never next', () => {
  const early = milestoneWith({ title: 'Early', forecast: on(1), actual: on(1) });
  const undated = milestoneWith({ title: 'Some day' });
  expect(rollUpsOf({ milestones: [undated, early], raid: [], today })).toMatchObject({
    nextMilestone: 'Early',
    milestonesOpen: 2,
    weightDone: 0,
  });
  expect(rollUpsOf({ milestones: [undated], raid: [], today })).toMatchObject({
    nextMilestone: undefined,
    nextMilestoneOn: undefined,
    milestonesOpen: 1,
  });
});

/** The first of these is done. */
const weightDone = (...weights: number[]) =>
  rollUpsOf({
    milestones: weights.map((weight, index) =>
      milestoneWith({ weight, actual: index === 0 ? on(-1) : undefined }),
    ),
    raid: [],
    today,
  }).weightDone;

test('[RU1] weights have any scale; without any weight no share is known', () => {
  expect(weightDone(1, 1, 1)).toBe(33.3);
  expect(weightDone(0, 0)).toBeUndefined();
  expect(weightDone(5, -5)).toBe(100);
});

test('[RU1] the share done is between 0 and 100, and never falls as days pass', () => {
  const anyMilestone = fc
    .record({ weight: fc.integer({ min: 0, max: 50 }), doneInDays: fc.integer({ min: -3, max: 3 }) })
    .map(({ weight, doneInDays }) => milestoneWith({ weight, actual: on(doneInDays) }));
  fc.assert(
    fc.property(fc.array(anyMilestone, { maxLength: 8 }), (milestones) => {
      const shares = [-4, -2, 0, 2, 4].map(
        (days) => rollUpsOf({ milestones, raid: [], today: on(days) }).weightDone ?? 0,
      );
      expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
      expect(shares[0]).toBe(0);
      expect([0, 100]).toContain(shares.at(-1));
    }),
  );
});
