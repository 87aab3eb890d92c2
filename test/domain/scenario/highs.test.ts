import { expect, test } from 'vitest';

import { portfolioOf } from '#test/bench/scenarioPortfolios.ts';

import { askHighs } from './highsOracle.ts';
import { launches } from './launches.ts';
import { randomScenario } from './randomScenario.ts';
import { searched } from './searching.ts';

const shape = { projects: 12, skills: 3, weeks: 16, delays: [2, 4, 8], tightness: 1.3 };

test('[SC2] HiGHS too finds 224', async () => {
  expect(await askHighs(launches)).toEqual({ value: 224, isOptimal: true });
});

test('[SC1] 24 scenarios of 12 projects are worth what HiGHS says', async () => {
  const differences: string[] = [];
  let fitting = 0;
  for (let seed = 1; seed <= 24; seed += 1) {
    const scenario = randomScenario(seed, shape);
    const { best, isProved } = searched(scenario);
    const { value } = await askHighs(scenario);
    if (value !== undefined) fitting += 1;
    const isSame =
      value === undefined ? best === undefined : Math.abs((best?.value ?? Infinity) - value) < 0.01;
    if (!isSame || !isProved) differences.push(`scenario ${seed}: ours ${best?.value}, HiGHS ${value}`);
  }
  expect(differences).toEqual([]);
  expect(fitting).toBeGreaterThan(10);
}, 60_000);

test.each([3, 5, 7])(
  '[SC3] portfolio %i of 24 projects is proved, and worth what HiGHS says',
  async (seed) => {
    const scenario = portfolioOf(24, seed);
    const { best, bound, isProved } = searched(scenario, 3_000);
    const { value } = await askHighs(scenario);
    expect(isProved).toBe(true);
    expect(bound).toBe(best?.value);
    expect(best?.value).toBeCloseTo(value ?? Infinity, 3);
  },
  60_000,
);
