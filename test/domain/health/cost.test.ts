import { expect, test } from 'vitest';

import { costSignal } from '#domain/health/cost.ts';
import { projectWith, today } from '#test/domain/projects.ts';

const costing = (spentToDate: number) =>
  projectWith({ budget: 200_000, earnedPercent: 50, spentToDate, reportedOn: today });

test.each([
  { spentToDate: 90_000, level: 'green' },
  { spentToDate: 105_000, level: 'green' },
  { spentToDate: 105_001, level: 'amber' },
  { spentToDate: 110_000, level: 'amber' },
  { spentToDate: 110_001, level: 'red' },
])('[HE2] $spentToDate spent for 100,000 earned is $level', ({ spentToDate, level }) => {
  expect(costSignal(costing(spentToDate))).toMatchObject({ name: 'cost', level, asOf: today });
});

test('[HE2] 5 % is exactly green in every currency and size', () => {
  for (let budget = 100; budget < 100_000; budget += 100) {
    const project = projectWith({ budget, earnedPercent: 10, spentToDate: (budget * 10.5) / 100 });
    expect(costSignal(project)?.level).toBe('green');
  }
});

test('[HE2] 232k spent for 45 % of 400k ends at 516k', () => {
  const signal = costSignal(projectWith({ budget: 400_000, spentToDate: 232_000, earnedPercent: 45 }));
  expect(signal?.level).toBe('red');
  expect(signal?.name === 'cost' ? signal.estimateAtCompletion : undefined).toBeCloseTo(515_556, 0);
});

test('[HE2] spent and nothing earned is unknown', () => {
  expect(costSignal(projectWith({ budget: 100, spentToDate: 9, earnedPercent: 0 }))?.level).toBe('unknown');
  expect(costSignal(projectWith({ budget: 100, spentToDate: 9 }))?.level).toBe('unknown');
});

test('[HE9] without a budget, or without spend, cost is not asked', () => {
  expect(costSignal(projectWith({ spentToDate: 9, earnedPercent: 5 }))).toBeUndefined();
  expect(costSignal(projectWith({ budget: 0, spentToDate: 9 }))).toBeUndefined();
  expect(costSignal(projectWith({ budget: 100, earnedPercent: 5 }))).toBeUndefined();
});
