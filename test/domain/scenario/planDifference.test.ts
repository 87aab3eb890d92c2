import { expect, test } from 'vitest';

import { planDifference, worthUnlimited } from '#domain/scenario/planDifference.ts';
import { planOf } from '#domain/scenario/planOf.ts';

import { atlas, beacon, option, project, scenario } from './twoProjects.ts';

test('[SC3] two plans differ by what their projects gain and lose, the most first', () => {
  const small = project('COB', [option('now', 0, 10, 0), option('stop', 0, 9, 0)]);
  const three = { ...scenario, projects: [small, beacon, atlas] };
  const [one, other] = [planOf(three, [0, 2, 0]), planOf(three, [1, 0, 1])];
  expect(planDifference(three, one, other)).toEqual([
    { key: 'BEA', one: beacon.options[2], other: beacon.options[0], gain: -50 },
    { key: 'ATL', one: atlas.options[0], other: atlas.options[1], gain: 20 },
    { key: 'COB', one: small.options[0], other: small.options[1], gain: 1 },
  ]);
  expect(planDifference(three, one, planOf(three, [0, 1, 0])).map(({ key, gain }) => [key, gain])).toEqual([
    ['BEA', -45],
  ]);
  expect(() => planDifference(three, { ...one, choices: [0] }, other)).toThrow('BEA has no option -1');
  expect(() => planDifference(three, one, { ...other, choices: [0] })).toThrow('BEA has no option -1');
});

test('[SC1] no plan is worth more than the best option of every project', () => {
  expect(worthUnlimited(scenario)).toBe(150);
  const costly = project('COB', [option('now', 0, -9, 0), option('stop', 0, -2, 0)]);
  expect(worthUnlimited({ ...scenario, projects: [atlas, costly] })).toBe(98);
});
