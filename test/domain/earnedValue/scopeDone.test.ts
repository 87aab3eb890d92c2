import { expect, test } from 'vitest';

import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import type { Method } from '#domain/project/project.ts';
import { projectWith } from '#test/domain/projects.ts';

const items = { doneTotal: 30, backlogItems: 10 };
const methods: readonly (Method | undefined)[] = ['Agile', 'Waterfall', 'Hybrid', undefined];

test.each<[Method | undefined, number]>([
  ['Agile', 75],
  ['Hybrid', 75],
  [undefined, 75],
  ['Waterfall', 40],
])('[FO4] %s: of items and plan both known, %d %% is done', (method, percent) => {
  expect(scopeDonePercent(projectWith({ method, ...items, earnedPercent: 40 }))).toBe(percent);
});

test('[FO4] in a plan what its lead says is earned goes before the weight of milestones done', () => {
  const plan = projectWith({ method: 'Waterfall', earnedPercent: 0, weightDone: 60 });
  expect(scopeDonePercent(plan)).toBe(0);
  expect(scopeDonePercent({ ...plan, earnedPercent: undefined })).toBe(60);
});

test.each(methods)(
  '[FO4] %s: the one that is known answers, so that another method loses nothing',
  (method) => {
    expect(scopeDonePercent(projectWith({ method, ...items }))).toBe(75);
    expect(scopeDonePercent(projectWith({ method, weightDone: 60 }))).toBe(60);
    expect(scopeDonePercent(projectWith({ method }))).toBeUndefined();
  },
);

test.each([
  { doneTotal: 0, backlogItems: 8, percent: 0 },
  { doneTotal: 8, backlogItems: 0, percent: 100 },
  { doneTotal: 0, backlogItems: 0, percent: undefined },
  { doneTotal: undefined, backlogItems: 8, percent: undefined },
  { doneTotal: 8, backlogItems: undefined, percent: undefined },
])('[FO4] $doneTotal items done and $backlogItems to do: $percent', ({ percent, ...counted }) => {
  expect(scopeDonePercent(projectWith({ method: 'Agile', ...counted }))).toBe(percent);
});
