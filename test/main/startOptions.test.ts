import { describe, expect, test } from 'vitest';

import { readStartOptions } from '#main/startOptions.ts';

describe('--seed', () => {
  test.each([
    [[], 'demo'],
    [['--seed', 'empty'], 'empty'],
    [['--seed', 'scale:5000'], 5_000],
    [['--import', 'some.csv', '--map', 'uk'], 'empty'],
  ] as const)('%j fills with %s', (args, seed) => {
    expect(readStartOptions(args).seed).toBe(seed);
  });

  test.each(['scale:', 'scale:0', 'scale:many', 'scale:50000', 'large'])(
    '%s is told what to type',
    (text) => {
      expect(() => readStartOptions(['--seed', text])).toThrow(/scale:N with N from 1 to/u);
    },
  );
});
