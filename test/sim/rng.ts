import { createRandom } from '#standin/tenant/random.ts';

/** The only dice of a schedule: the same seed throws the same again. */
export interface Dice {
  /** 0 (included) to 1 (not included). */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0, below `count`. */
  readonly below: (count: number) => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  /** Undefined only from nothing. */
  readonly oneOf: <T>(values: readonly T[]) => T | undefined;
  readonly shuffled: <T>(values: readonly T[]) => T[];
}

export function createDice(seed: number): Dice {
  const next = createRandom(seed);
  for (let warmUp = 0; warmUp < 4; warmUp += 1) next(); // neighbouring seeds begin alike
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    between: (least, most) => least + below(most - least + 1),
    pick: (values) => values[below(values.length)] ?? values[0],
    oneOf: (values) => values[below(values.length)],
    shuffled: (values) => {
      const rest = [...values];
      for (let last = rest.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const moved = rest[last] as (typeof rest)[number];
        rest[last] = rest[other] as (typeof rest)[number];
        rest[other] = moved;
      }
      return rest;
    },
  };
}
