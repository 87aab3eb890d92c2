import { expect, test } from 'vitest';

import { isOlder, isSameVersion } from '#data/sync/rowVersion.ts';
import type { StoredRow } from '#data/sync/storedList.ts';

const row = (etag: string, second = 0): StoredRow => ({
  id: '1',
  etag,
  modifiedAt: `2026-11-18T12:00:0${second}Z`,
  modifiedBy: 'Ida',
  fields: {},
});

test.each([
  { etag: '"a,3"', known: '"a,4"', older: true },
  { etag: '"a,4"', known: '"a,4"', older: false },
  { etag: '"a,10"', known: '"a,9"', older: false },
  { etag: 'W/"{A},3"', known: 'a,4', older: true },
])('$etag is older than $known: $older, whatever the instants say', ({ etag, known, older }) => {
  expect(isOlder(row(etag, 9), row(known, 1))).toBe(older);
  expect(isOlder(row(etag, 1), row(known, 9))).toBe(older);
});

test.each([
  { etag: '"a,3"', known: '"b,4"', why: 'they count different rows' },
  { etag: '"a,3"', known: 'opaque', why: 'only one counts' },
  { etag: 'opaque', known: '"a,4"', why: 'only the other counts' },
  { etag: '"a,3"-gzip', known: '"a,4"', why: 'something else stands behind it' },
  { etag: 'x "a,3"', known: '"a,4"', why: 'something else stands before it' },
])('by their instants go $etag and $known: $why', ({ etag, known }) => {
  expect(isOlder(row(etag, 1), row(known, 2))).toBe(true);
  expect(isOlder(row(etag, 2), row(known, 1))).toBe(false);
  expect(isOlder(row(etag, 1), row(known, 1))).toBe(false);
});

test.each([
  { one: '"a,3"', other: 'W/"{A},3"', same: true },
  { one: '"a,3"', other: '"a,4"', same: false },
  { one: '"a,3"', other: '"b,3"', same: false },
  { one: 'opaque', other: 'opaque', same: true },
  { one: 'opaque', other: 'other', same: false },
  { one: '"a,3"', other: 'opaque', same: false },
  { one: 'opaque', other: '"a,3"', same: false },
  { one: '', other: '', same: false },
])('$one and $other are the same state: $same', ({ one, other, same }) => {
  expect(isSameVersion(row(one), row(other))).toBe(same);
});
