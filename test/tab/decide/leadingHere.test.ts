import { expect, test } from 'vitest';

import { aroundOf } from '#tab/portfolio/around.ts';
import { demo, kept, today } from '#test/tab/facts.ts';

const overviewWith = (features: typeof demo.settings.features) => ({
  settings: { ...demo.settings, features },
  teams: demo.teams,
  projects: demo.projects.map(kept),
  unreadable: [],
});
const clashNeed = (features: typeof demo.settings.features) =>
  aroundOf({ demand: demo.demand, toolkit: demo.toolkit }, overviewWith(features), today)
    .needsOf([], today)
    .find(({ mark }) => mark === 'people');

test('the strip leads from the hot spot to its options, where the PMO decides here', () => {
  const need = clashNeed(['capacity', 'decisions']);
  expect(need?.action).toBe('See the options');
  expect(need?.path).toBe('/tab/decide?week=2026-W52&skill=QA');
});

test('else to the weeks', () => {
  const need = clashNeed(['capacity']);
  expect(need?.action).toBe('Show the weeks');
  expect(need?.path).toBe('/tab/portfolio?view=capacity');
});
