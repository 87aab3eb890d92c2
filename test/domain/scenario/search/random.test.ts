import { expect, test } from 'vitest';

import { seededRandom } from '#domain/scenario/search/random.ts';

test('a seed always gives the same numbers, so that a search can be repeated', () => {
  const random = seededRandom(1);
  const first = [random(), random(), random()].map((number) => number.toFixed(9));
  expect(first).toEqual(['0.627073941', '0.002735721', '0.527447040']);
  expect(seededRandom(2)()).not.toBe(seededRandom(1)());
});

test('they lie between 0 and 1, as many in each tenth', () => {
  const random = seededRandom(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(10 * random());
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120);
});
