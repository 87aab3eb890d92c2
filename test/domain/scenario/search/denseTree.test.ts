import { expect, test } from 'vitest';

import { priceLimits } from '#domain/scenario/search/multipliers.ts';
import { tighten } from '#domain/scenario/search/tighten.ts';
import { treeSearch } from '#domain/scenario/search/treeSearch.ts';

import { dense } from './dense.ts';
import { ended } from './models.ts';

/** Of each scenario with twelve projects: the best plan and the runner-up, and how many branches were looked at for them. */
const looked = () =>
  dense.map(({ model, best }) => {
    const { prices } = priceLimits(model, { rounds: 600, reached: best / model.worthUnit });
    const first = ended((pulse) => treeSearch(model, { prices, known: undefined, pulse }));
    const betterSomewhereThan = first.answer.found?.picks;
    const second = ended((pulse) =>
      treeSearch(model, { prices, known: undefined, pulse, betterSomewhereThan }),
    );
    const worth = [first, second].map(({ answer }) => (answer.found?.worth ?? Number.NaN) * model.worthUnit);
    return { worth: worth.map(Math.round), beats: [first.beats, second.beats] as const };
  });

test('[SC3] twelve projects: the best plan and the runner-up, with few branches', () => {
  const all = looked();
  expect(all.map(({ worth: [best] }) => best)).toEqual(dense.map(({ best }) => best));
  const alternatives = [1474, 753, 947, 1204, 551, 699, 802, 678, Number.NaN]; // for one there is none
  expect(all.map(({ worth: [, runnerUp] }) => runnerUp)).toEqual(alternatives);
  expect(all.reduce((sum, { beats: [first] }) => sum + first, 0)).toBeLessThanOrEqual(8_154);
  expect(all.reduce((sum, { beats: [, second] }) => sum + second, 0)).toBeLessThanOrEqual(10_119);
});

test('[SC3] the bound is brought down in twelve rounds at most', () => {
  const rounds = dense.map(({ model, best }) => {
    const reached = (best - 0.1) / model.worthUnit;
    const priced = priceLimits(model, { rounds: 600, reached });
    const { answer, beats } = ended((pulse) => tighten(model, { priced, reached, pulse }));
    return { beats, over: answer.bound * model.worthUnit - best };
  });
  expect(Math.max(...rounds.map(({ beats }) => beats))).toBe(12);
  expect(rounds.reduce((sum, { over }) => sum + over, 0)).toBeLessThan(869);
});
