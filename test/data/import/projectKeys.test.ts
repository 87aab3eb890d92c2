import { expect, test } from 'vitest';

import { giveProjectKeys } from '#data/import/projectKeys.ts';

const bridge = (key?: string) => ({ name: 'Bridge', key });

test.each([
  ['a first import', [bridge(), bridge(), bridge()], [], ['BRI-01', 'BRI-02', 'BRI-03']],
  [
    'one that broke off with a hole',
    [bridge(), bridge('BRI-02'), bridge()],
    [],
    ['BRI-01', 'BRI-02', 'BRI-03'],
  ],
  ['a newer file with a new row on top', [bridge(), bridge('BRI-01')], [], ['BRI-02', 'BRI-01']],
  ['keys of others', [bridge(), bridge()], ['bri-07', 'ATL-09'], ['BRI-08', 'BRI-09']],
])('%s: each row gets one key, and what is there keeps its own', (_, projects, taken, keys) => {
  expect(giveProjectKeys(projects, taken)).toEqual(keys);
});
