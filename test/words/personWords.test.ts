import { expect, test } from 'vitest';

import { firstName, shortName } from '#words/personWords.ts';

test.each([
  ['Ida Nyberg', 'Ida', 'Ida N.'],
  ['Ida Maria Nyberg', 'Ida', 'Ida N.'],
  ['Åse Ørn', 'Åse', 'Åse Ø.'],
  ['Björk', 'Björk', 'Björk'],
  ['  Ida   Nyberg ', 'Ida', 'Ida N.'],
])('%s is %s, or %s', (name, first, short) => {
  expect(firstName(name)).toBe(first);
  expect(shortName(name)).toBe(short);
});
