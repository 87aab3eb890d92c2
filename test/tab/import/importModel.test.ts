import { expect, test } from 'vitest';

import { columnName, importPreview, minutesLeft } from '#tab/import/importModel.ts';
import { guessColumns, mappingOf } from '#data/import/guessMapping.ts';
import { planImport } from '#data/import/planImport.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { day } from '#domain/calendar/day.ts';
import { strangersCsv } from '#test/data/import/strangersCsv.ts';
import { valueOf } from '#test/data/tenant.ts';

test('each row is counted once: good, with a note, or no project', () => {
  const table = readCsv(new TextEncoder().encode(strangersCsv));
  if (table === undefined) throw new Error('no table');
  const mapping = mappingOf(table, guessColumns(table));
  const ground = { known: new Map(), teams: [] };
  const plan = valueOf(planImport(ground, { table, mapping, today: day('2026-11-22') }));
  const { notes, ...counts } = importPreview(plan);
  expect(counts).toEqual({ good: 2, noted: 2, skipped: 1, alreadyThere: 0, toWrite: 4 });
  expect(notes.map(({ rowNumber }) => rowNumber)).toEqual([4, 5, 5, 6]);
});

test.each([
  [0, 0],
  [44_000, 0],
  [45_000, 1],
  [89_000, 1],
  [118_000, 2],
])('with %i ms left the screen says %i minutes', (ms, minutes) => {
  expect(minutesLeft(ms)).toBe(minutes);
});

test('a column without a header has its number for a name', () => {
  expect(columnName('', 2)).toBe('column 3');
  expect(columnName('Ampel', 2)).toBe('Ampel');
});
