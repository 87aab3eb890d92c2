import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { projectEarnedValue } from '#domain/earnedValue/projectEarnedValue.ts';
import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import { threeAnswers } from '#domain/forecast/threeAnswers.ts';
import { costSignal } from '#domain/health/cost.ts';
import { milestoneWith, planned, projectWith, today } from '#test/domain/projects.ts';

const agile = planned(20, {
  method: 'Agile',
  budget: 100,
  spentToDate: 58,
  earnedPercent: 45,
  doneTotal: 30,
  backlogItems: 20,
  weightDone: 35,
  doneHistory: [3, 5, 4, 6, 2, 5].map((done, index) => ({
    week: isoWeekOf(addDays(today, 7 * (index - 6))),
    done,
  })),
});

test('[FO4] Agile and Waterfall answer the same three questions', () => {
  expect(threeAnswers(agile, today)).toMatchObject({
    finish: { from: 'throughput', p50: addDays(today, 35), p85: addDays(today, 42) },
    scopeDonePercent: 60,
  });
  expect(threeAnswers(agile, today).costAtCompletion).toBeCloseTo(128.89, 2);
  expect(threeAnswers({ ...agile, method: 'Waterfall' }, today)).toMatchObject({
    finish: { from: 'lead', p50: addDays(today, 120) },
    scopeDonePercent: 45,
  });
});

const scopeOf = (known: Parameters<typeof projectWith>[0]) => scopeDonePercent(projectWith(known));

test('[FO4] where one way of measuring is not kept the other answers', () => {
  expect(scopeOf({ method: 'Agile', earnedPercent: 45 })).toBe(45);
  expect(scopeOf({ method: 'Waterfall', weightDone: 35 })).toBe(35);
  expect(scopeOf({ method: 'Waterfall', doneTotal: 1, backlogItems: 3 })).toBe(25);
  expect(scopeOf({ method: 'Agile', doneTotal: 0, backlogItems: 0 })).toBeUndefined();
  expect(scopeOf({ method: undefined, doneTotal: 4, backlogItems: 0 })).toBe(100);
  expect(scopeOf({ doneTotal: 4 })).toBeUndefined();
});

test('[FO3] planned by milestone weights: 100, 60, 45, 58', () => {
  const milestones = [
    milestoneWith({ weight: 3, baseline: today }),
    milestoneWith({ weight: 2, baseline: addDays(today, 1) }),
  ];
  const value = projectEarnedValue(agile, milestones, today);
  expect(value).toMatchObject({ plannedValue: 60, earned: 45, spent: 58, schedulePerformance: 0.75 });
  expect(value?.costPerformance).toBeCloseTo(0.7759, 4);
  expect(value?.varianceAtCompletion).toBeCloseTo(-28.89, 2);
  expect(projectEarnedValue({ ...agile, budget: 0 }, milestones, today)).toBeUndefined();
  expect(projectEarnedValue({ ...agile, spentToDate: undefined }, milestones, today)).toBeUndefined();
});

test('[FO4] where nobody says what is earned, the scope that is done is', () => {
  const { earnedPercent: _, ...unsaid } = agile;
  const project = projectWith({ ...unsaid, spentToDate: 60 });
  expect(projectEarnedValue(project, [], today)).toMatchObject({ earned: 60, costPerformance: 1 });
  expect(costSignal(project)).toMatchObject({ level: 'green', estimateAtCompletion: 100 });
  const said = costSignal(agile);
  expect(said?.name === 'cost' ? said.estimateAtCompletion : undefined).toBeCloseTo(128.89, 2);
});

test('[FO4] a switch of the method there and back changes no answer', () => {
  const counts = fc.record({
    doneTotal: fc.nat(50),
    backlogItems: fc.nat(50),
    earnedPercent: fc.nat(100),
    weightDone: fc.nat(100),
  });
  fc.assert(
    fc.property(counts, (known) => {
      const project = projectWith({ ...agile, ...known });
      const waterfall = projectWith({ ...project, method: 'Waterfall' });
      const back = projectWith({ ...waterfall, method: 'Agile' });
      expect(threeAnswers(back, today)).toEqual(threeAnswers(project, today));
      const scope = scopeDonePercent(project) ?? 0;
      expect(scope >= 0 && scope <= 100).toBe(true);
    }),
  );
});
