import { expect, test } from 'vitest';

import { firstName, shortName, spokenName, spokenShortName } from '#words/personWords.ts';

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

test('an office that reported has no first name', () => {
  const office = { id: '', name: 'Senior Responsible Owner' };
  expect([spokenName(office), spokenShortName(office)]).toEqual([office.name, office.name]);
  expect(spokenName({ id: 'guid', name: 'Ida Nyberg' })).toBe('Ida');
});
