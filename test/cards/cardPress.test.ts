import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCardPress } from '#cards/cardPress.ts';

const row = { v: 1, key: 'CSR-01', itemId: '6', etag: '"77"', nonce: 'n1' };

test('Update without a status asks for the form, with one it saves', () => {
  expect(readCardPress({ verb: 'status.update', data: row })).toMatchObject({ value: { kind: 'openForm' } });
  const data = { ...row, rag: 'red', headline: 'x', forecastFinish: '2027-01-22' };
  expect(readCardPress({ verb: 'status.update', data })).toMatchObject({
    value: {
      kind: 'update',
      said: { rag: 'red', headline: 'x', needHelp: '', forecastFinish: '2027-01-22' },
    },
  });
});

test('a Submit button’s verb is inside its data', () => {
  expect(readCardPress({ data: { ...row, verb: 'status.undo' } })).toMatchObject({ value: { kind: 'undo' } });
});

test('what the card shows of a project is what its sender chose, and by default little', () => {
  expect(readCardPress({ verb: 'card.refresh', data: { ...row, show: 'all' } })).toMatchObject({
    value: { show: { evidenceDiffers: false, needHelp: false } },
  });
});

test.each([
  { what: 'no data', data: undefined },
  { what: 'a list', data: [row] },
  { what: 'another version', data: { ...row, v: 2 } },
  { what: 'a row that is a path', data: { ...row, itemId: '6/versions' } },
  { what: 'a row that is a number', data: { ...row, itemId: 6 } },
  { what: 'a colour there is not', data: { ...row, rag: 'blue' } },
  { what: 'a headline of a megabyte', data: { ...row, rag: 'red', headline: 'x'.repeat(1_000_000) } },
])('a press with $what cannot be read', ({ data }) => {
  expect(readCardPress({ verb: 'status.update', data })).toEqual({
    ok: false,
    error: { kind: 'unreadable' },
  });
});

test('a finish that is no day is told apart, so that it can be typed again', () => {
  const data = { ...row, rag: 'red', forecastFinish: '2027-02-30' };
  expect(readCardPress({ verb: 'status.update', data })).toEqual({
    ok: false,
    error: { kind: 'dayUnreadable' },
  });
});

test('nothing that comes from outside makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (verb, data) => {
      expect(readCardPress({ verb, data })).toHaveProperty('ok');
    }),
    { numRuns: 2_000 },
  );
});
