import { expect, test } from 'vitest';

import { randomScenario } from '#test/domain/scenario/randomScenario.ts';

import { drawn, timed } from './timed.ts';

const fourteen = { projects: 14, skills: 3, weeks: 16, delays: [2, 4, 8], tightness: 1.9 };

test.each([
  { seed: 103, worths: ['4: worth 961', '5: worth 961', '6: worth 1223'], curveMs: 37 },
  { seed: 111, worths: ['4: worth 1098', '5: worth 1181', '6: worth 1193'], curveMs: 21.5 },
  { seed: 119, worths: ['11: worth 864', '12: worth 893', '13: worth 949'], curveMs: 77.5 },
])(
  '[SC4] where several points fit, each is found from the one before, in $curveMs ms: $worths',
  ({ seed, worths, curveMs }) => {
    const scenario = { ...randomScenario(seed, fourteen), changesAtMost: undefined };
    const { result, until } = timed(scenario, 60_000);
    expect(drawn(result).filter((point) => point.includes('worth'))).toEqual(worths);
    expect(until.curve - until.runnerUp).toBeLessThanOrEqual(curveMs);
  },
);
