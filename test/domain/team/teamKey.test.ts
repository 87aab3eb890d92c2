import { expect, test } from 'vitest';

import { teamKeyFor } from '#domain/team/teamKey.ts';

test.each([
  ['Network', 'NET'],
  ['Öl & Gas', 'OLG'],
  ['5G', 'GXX'],
  ['請求書', 'TEA'],
  ['', 'TEA'],
])('[KEY] the team “%s” gets %s', (name, key) => {
  expect(teamKeyFor(name, [])).toBe(key);
});

test('[KEY] where a team has the letters already the next one gets the first free number, from 2', () => {
  expect(teamKeyFor('Networking', ['NET'])).toBe('NET2');
  expect(teamKeyFor('Networking', ['net', 'NET2', 'NET4', 'PLA'])).toBe('NET3');
  expect(teamKeyFor('Networking', ['NET2', 'PLA'])).toBe('NET');
});
