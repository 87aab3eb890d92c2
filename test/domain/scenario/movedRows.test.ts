import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { movedRow, movedRows } from '#domain/scenario/movedRows.ts';

import { demand, row } from './smallPortfolio.ts';

describe('[SC5] rows of a project that is moved', () => {
  const monday = day('2026-11-23');
  const begun = row('ATL', 'QA', '2026-11-16', '2026-12-04', 50);

  test('that have begun are cut at the Monday', () => {
    expect(movedRow(begun, { kind: 'delay', weeks: 2 }, monday)).toEqual([
      { ...begun, toOn: '2026-11-22' },
      { ...begun, fromOn: '2026-12-07', toOn: '2026-12-18' },
    ]);
    expect(movedRow(begun, { kind: 'stop', weeks: 0 }, monday)).toEqual([{ ...begun, toOn: '2026-11-22' }]);
    expect(movedRow(begun, { kind: 'now', weeks: 0 }, monday)).toEqual([begun]);
  });

  test('that are to come move as a whole, that are over stay', () => {
    const coming = row('ATL', 'QA', '2026-11-23', '2026-11-27', 50);
    expect(movedRow(coming, { kind: 'delay', weeks: 1 }, monday)).toEqual([
      { ...coming, fromOn: '2026-11-30', toOn: '2026-12-04' },
    ]);
    expect(movedRow(coming, { kind: 'stop', weeks: 0 }, monday)).toEqual([]);
    const over = row('ATL', 'QA', '2026-11-02', '2026-11-20', 50);
    expect(movedRow(over, { kind: 'delay', weeks: 8 }, monday)).toEqual([over]);
  });

  test('of nobody and of others are the same objects as before', () => {
    const moved = movedRows(
      demand,
      (key) => (key === 'ATL' ? { kind: 'stop', weeks: 0 } : undefined),
      monday,
    );
    expect(moved).toHaveLength(demand.length - 1);
    expect(moved[0]).toBe(demand[0]);
    expect(moved[1]).toBe(demand[2]);
  });
});

test('[SC5] a row that ends on the day before the Monday stays, one that ends on it moves', () => {
  const monday = day('2026-11-23');
  const delay = { kind: 'delay', weeks: 1 } as const;
  const sunday = row('ATL', 'QA', '2026-11-16', '2026-11-22', 50);
  expect(movedRow(sunday, delay, monday)).toEqual([sunday]);
  const ends = row('ATL', 'QA', '2026-11-16', '2026-11-23', 50);
  expect(movedRow(ends, delay, monday)).toEqual([
    { ...ends, toOn: '2026-11-22' },
    { ...ends, fromOn: '2026-11-30', toOn: '2026-11-30' },
  ]);
  const nobodys = row(undefined, 'QA', '2026-11-23', '2026-11-27', 50);
  const [kept] = movedRows([nobodys], () => ({ kind: 'stop', weeks: 0 }), monday);
  expect(kept).toBe(nobodys);
});
