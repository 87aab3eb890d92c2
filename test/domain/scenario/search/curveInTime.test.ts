import { expect, test } from 'vitest';

import type { Scenario } from '#domain/scenario/scenario.ts';
import { launches } from '#test/domain/scenario/launches.ts';
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

/** Atlas and Beacon cannot stay as they are; with so many people. */
const moved = (people: number): Scenario => ({
  ...launches,
  capacity: launches.capacity.map((row) => row.map(() => people)),
  projects: launches.projects.map(({ key, isMandatory, dependsOn, options: [now, ...later] }, at) => ({
    key,
    isMandatory,
    dependsOn,
    options:
      now === undefined
        ? []
        : [at < 2 ? Object.assign({}, now, { closedBecause: { kind: 'forbidden' } }) : now, ...later],
  })),
});

test.each([
  { people: 1, points: ['2: 26.00 too much', '3: 13.00 too much', '4: 3.00 too much'] },
  { people: 4, points: ['2: 2.00 too much', '3: worth 166', '4: worth 166', '5: worth 168'] },
])(
  '[SC4] two changes that are forced are made at every point of the curve: $points',
  ({ people, points }) => {
    expect(drawn(timed(moved(people), 60_000).result)).toEqual(points);
  },
);
