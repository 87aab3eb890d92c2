import { describe, expect, test } from 'vitest';

import type { Found } from '#domain/scenario/search/found.ts';
import { localSearch } from '#domain/scenario/search/localSearch.ts';
import { foundAt } from '#domain/scenario/search/placement.ts';
import { seededRandom } from '#domain/scenario/search/random.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';

import { everyPick } from './everyPick.ts';
import { dense } from './dense.ts';
import { modelOf, picks } from './models.ts';
import { randomModels } from './randomModels.ts';

const cooling = { from: 0.8, to: 0.04 };

/** So many changes from one seed, and which of them led to what. */
function wandered(model: SearchModel, changes: number, seed = 1) {
  let beats = 0;
  const told: { readonly found: Found; readonly beats: number }[] = [];
  const running = localSearch(model, {
    random: seededRandom(seed),
    pulse: { beat: () => ((beats += 1) > changes ? 'stop' : 'go'), share: () => beats / changes },
    cooling,
    onFound: (found) => void told.push({ found, beats }),
  });
  const { value: found } = running.next();
  return { found: found ?? undefined, told, beats };
}

/** After how many changes the plan is found that is worth so much; all of them where it is not. */
function changesUntil(model: SearchModel, worth: number, changes: number, seed: number): number {
  const { told } = wandered(model, changes, seed);
  return told.find(({ found }) => found.worth * model.worthUnit >= worth - 1e-3)?.beats ?? changes;
}

describe('[SC3] looking around from a plan', () => {
  test('finds the best one from most beginnings, soon', () => {
    const changes = dense.map(({ model, best }) =>
      [1, 2, 3, 4].map((seed) => changesUntil(model, best, 600, seed)),
    );
    expect(changes.flat().reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(8_146);
    expect(changes.map((of) => Math.min(...of)).filter((fewest) => fewest >= 600)).toEqual([]);
  });

  test('begins with a plan that often is the best already', () => {
    const shares = randomModels('worth').flatMap((model) => {
      const { told } = wandered(model, 0);
      const [first] = told;
      return first === undefined ? [] : [first.found.worth / everyPick(model).best];
    });
    expect(shares).toHaveLength(7);
    expect(shares.filter((share) => share > 0.999)).toHaveLength(6);
  });

  test('tells only plans that exceed nothing, each better than the one before, and answers the last', () => {
    for (const { model } of dense) {
      const { found, told } = wandered(model, 300);
      expect(told.at(-1)?.found).toEqual(found);
      const worths = told.map(({ found: { worth } }) => worth);
      expect(worths).toEqual(worths.toSorted((one, other) => one - other));
      expect(new Set(worths).size).toBe(worths.length);
      const again = told.map(({ found: of }) => foundAt(model, of.picks)?.worth.toFixed(6));
      expect(again).toEqual(worths.map((worth) => worth.toFixed(6)));
    }
  });

  test('changes something at each beat, until its time is over', () => {
    const [{ model } = { model: modelOf([], []) }] = dense;
    expect(wandered(model, 17).beats).toBe(18);
    let asked = 0;
    const running = localSearch(model, {
      random: seededRandom(1),
      pulse: { beat: () => ((asked += 1) % 5 === 0 ? 'tell' : 'go'), share: () => 0 },
      cooling,
    });
    expect([running.next().done, asked]).toEqual([false, 5]);
    expect([running.next().done, asked]).toEqual([false, 10]);
  });

  test('of nothing to move answers that, and does not look on', () => {
    const { found, beats } = wandered(modelOf([], []), 9);
    expect([found, beats]).toEqual([{ picks: picks(), worth: 0 }, 0]);
  });

  test('answers nothing where nothing fits', () => {
    const none = modelOf([1], [[[5, { 0: 2 }]], [[0], [1, { 0: 1 }]]]);
    expect(wandered(none, 50)).toMatchObject({ found: undefined, told: [] });
  });

  test('puts in who waits for somebody only after them', () => {
    const both = [
      [true, false],
      [true, true],
    ];
    const waiting = [
      [true, true],
      [false, true],
    ];
    const chain = modelOf(
      [],
      [
        [[0], [9]],
        [[0], [5]],
        [[0], [1]],
      ],
      {
        neighbours: [
          [{ project: 1, goes: waiting }],
          [
            { project: 0, goes: both },
            { project: 2, goes: waiting },
          ],
          [{ project: 1, goes: both }],
        ],
      },
    );
    expect(wandered(chain, 0).found).toEqual({ picks: picks(1, 1, 1), worth: 15 });
  });

  test('is the same each time for a seed, and another for another', () => {
    const [, , { model } = { model: modelOf([], []) }] = dense;
    const beatsOf = (seed: number) => wandered(model, 200, seed).told.map(({ beats }) => beats);
    expect(beatsOf(1)).toEqual(beatsOf(1));
    expect(beatsOf(1)).not.toEqual(beatsOf(2));
  });
});
