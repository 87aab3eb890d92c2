import { searchModel } from '#domain/scenario/search/searchModel.ts';
import { randomScenario } from '#test/domain/scenario/randomScenario.ts';

const shape = { projects: 12, skills: 3, weeks: 16, delays: [2, 4, 8], tightness: 1.3 };

/** By seed what the best plan is worth: as HiGHS says too. */
const bestOf: readonly (readonly [seed: number, best: number])[] = [
  [2, 1478],
  [3, 834],
  [4, 953],
  [7, 1250],
  [9, 555],
  [10, 852],
  [11, 873],
  [13, 682],
  [15, 512],
];

/** Scenarios of twelve projects in which today's plan does not fit, and the best is not seen at once. */
export const dense = bestOf.map(([seed, best]) => ({
  best,
  model: searchModel(randomScenario(seed, shape), 'worth'),
}));
