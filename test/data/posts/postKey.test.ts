import { expect, test } from 'vitest';

import { keyToAskAgain, postKeyText, readPostKey } from '#data/posts/postKey.ts';

test.each([
  ['DIGEST|NET|2026-W48|COR-01', [], 'DIGEST|NET|2026-W48|COR-01~2'],
  ['digest|net|2026-W48|cor-01', ['DIGEST|NET|2026-W48|COR-01'], 'DIGEST|NET|2026-W48|COR-01~2'],
  ['DECISION|D-1|COR-01', ['decision|d-1|cor-01', 'DECISION|D-1|COR-01~4'], 'DECISION|D-1|COR-01~5'],
  ['ANSWER|H-1|COR-01~2', ['ANSWER|H-1|COR-01', 'ANSWER|H-1|COR-01~2'], 'ANSWER|H-1|COR-01~3'],
  ['ANSWER|H-1|COR-01', ['ANSWER|H-2|COR-01~7'], 'ANSWER|H-1|COR-01~2'],
])('%s, asked again beside %o, goes by %s', (key, used, again) => {
  expect(keyToAskAgain(key, used)).toBe(again);
});

test('what is asked again says the same as before', () => {
  for (const key of ['DIGEST|NET|2026-W48|COR-01', 'DECISION|D-1|COR-01', 'ANSWER|H-1|COR-01'])
    expect(readPostKey(`${key}~12`)).toEqual(readPostKey(key));
});

test.each([
  'NUDGE|COR-01|2026-W48~2',
  'STATUS|COR-01|1~2',
  'DECISION|D-1|COR-01~',
  'DECISION|D-1|COR-01~1~x',
])('%s is no key to post by', (key) => {
  const read = readPostKey(key);
  expect(read === undefined || read.projectKey !== 'COR-01').toBe(true);
});

test('an answer finds its row also where the key of that row has parts of its own', () => {
  const key = { kind: 'Answer', what: 'HELP|0F3A', projectKey: 'COR-01' } as const;
  expect(postKeyText(key)).toBe('ANSWER|HELP|0F3A|COR-01');
  expect(readPostKey(postKeyText(key))).toEqual(key);
  expect(readPostKey('ANSWER|COR-01')).toBeUndefined();
  expect(readPostKey('ANSWER||COR-01')).toBeUndefined();
});
