import { expect, test } from 'vitest';

import { nextProjectKey } from '#domain/project/projectKey.ts';

test.each([
  ['Atlas customer portal', 'ATL-01'],
  ['SD-WAN pilot', 'SDW-01'],
  ['Überholung Nord', 'UBE-01'],
  ['Øresund link', 'ORE-01'],
  ['Straße', 'STR-01'],
  ['Maßnahme', 'MAS-01'],
  ['2027 budget', 'BUD-01'],
  ['5G', 'GXX-01'],
  ['№ 7', 'NOX-01'],
  ['請求書', 'PRJ-01'],
  ['   ', 'PRJ-01'],
])('[KEY] %s gets %s', (name, key) => {
  expect(nextProjectKey(name, [])).toBe(key);
});

test('[KEY] the number is the one after the highest taken: a gap is somebody’s old key', () => {
  expect(nextProjectKey('Atlas two', ['ATL-01', 'ATL-04', 'BEA-09'])).toBe('ATL-05');
  expect(nextProjectKey('Atlas two', ['ATL-99'])).toBe('ATL-100');
});

test('[KEY] SharePoint compares keys without case, so do we, and other spellings are no numbers', () => {
  expect(nextProjectKey('Atlas', ['atl-02', 'ATL-7b', 'ATL-b7', 'ATL-'])).toBe('ATL-03');
});
