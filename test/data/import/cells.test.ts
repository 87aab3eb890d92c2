import writeExcel from 'write-excel-file/universal';
import { expect, test } from 'vitest';

import { amountOf, decimalMarkOf } from '#data/import/amountCells.ts';
import { dayOf, dayOrderOf } from '#data/import/dayCells.ts';
import { readTable } from '#data/import/readTable.ts';

test.each([
  ['2026-03-31', 'dmy', '2026-03-31'],
  ['2026-03-31T08:00:00Z', 'dmy', '2026-03-31'],
  ['31.03.2026', 'dmy', '2026-03-31'],
  ['1.3.26', 'dmy', '2026-03-01'],
  ['03/04/2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['31. März 2026', 'dmy', '2026-03-31'],
  ['5 déc. 2026', 'dmy', '2026-12-05'],
  ['1er août 2026', 'dmy', '2026-08-01'],
  ['25-Jan-2026', 'dmy', '2026-01-25'],
  ['July 25, 2022', 'dmy', '2022-07-25'],
  [46_112, 'dmy', '2026-03-31'],
  ['46112', 'dmy', '2026-03-31'],
  ['30.02.2026', 'dmy', undefined],
  ['2026', 'dmy', undefined],
  [2026, 'dmy', undefined],
  ['TBD', 'dmy', undefined],
  ['31/12/2026', 'mdy', undefined],
] as const)('the day %s, written %s, is %s', (cell, order, day) => {
  expect(dayOf(cell, order)).toBe(day);
});

test.each([
  [['03/04/2026', '14/04/2026'], 'dmy'],
  [['03/04/2026', '04/14/2026'], 'mdy'],
  [['03/04/2026'], 'dmy'],
] as const)('a column of %j is written %s: one impossible reading decides for all', (cells, order) => {
  expect(dayOrderOf(cells)).toBe(order);
});

test.each([
  [['1.234.567,89 €', '12'], ','],
  [['1,234,567.89', '12'], '.'],
  [['12,5'], ','],
  [['1.234'], ','],
  [['1,234'], '.'],
  [['1.234', '1.5'], '.'],
] as const)('in a column of %j the decimals stand behind "%s"', (cells, mark) => {
  expect(decimalMarkOf(cells)).toBe(mark);
});

test.each([
  ['1.234.567,89 €', ',', 1_234_567.89],
  ['1,234,567.89', '.', 1_234_567.89],
  ["CHF 1'200.50", '.', 1200.5],
  ['£1.2m', '.', 1_200_000],
  ['1,2 Mio. €', ',', 1_200_000],
  ['350k', '.', 350_000],
  ['12 Tsd. €', ',', 12_000],
  ['(1,000)', '.', -1000],
  ['-5,5', ',', -5.5],
  ['45 %', ',', 45],
  ['$3,794,700', '.', 3_794_700],
  [12.5, ',', 12.5],
  ['k. A.', ',', undefined],
  ['1-2', '.', undefined],
  ['Q3', '.', undefined],
] as const)('the amount %s with decimals behind "%s" is %s', (cell, mark, amount) => {
  expect(amountOf(cell, mark)).toBe(amount);
});

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of Array.from(text, (letter) => letter.codePointAt(0) ?? 0).entries())
    view.setUint16(index * 2, unit, !isBigEndian);
  return bytes;
};

test.each([
  ['UTF-16 as Excel writes it', utf16('\u{FEFF}Projekt\tStätte\r\nKassen\tKöln', false)],
  ['UTF-16, the other way round', utf16('\u{FEFF}Projekt\tStätte\r\nKassen\tKöln', true)],
  ['UTF-16 without a mark', utf16('Projekt\tStätte\r\nKassen\tKöln', false)],
  ['bars between the columns', new TextEncoder().encode('Projekt|Stätte\nKassen|Köln')],
])('it reads %s', async (_, bytes) => {
  const table = await readTable(bytes);
  expect(table).toEqual({
    header: ['Projekt', 'Stätte'],
    rows: [{ rowNumber: 2, cells: ['Kassen', 'Köln'] }],
  });
});

test('of an Excel file it reads the sheet with the most rows: its days, numbers and words', async () => {
  const written = writeExcel([
    {
      sheet: 'Cover',
      data: [
        [
          { value: 'Portfolio', type: String },
          { value: '2026', type: String },
        ],
      ],
    },
    {
      sheet: 'Projects',
      data: [
        ['Projekt', 'Ende', 'Budget'].map((value) => ({ value, type: String })),
        [
          { value: 'Kassen', type: String },
          { value: new Date('2026-03-31T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
          { value: 1250.5, type: Number },
        ],
      ],
    },
  ]);
  const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  expect((await readTable(bytes))?.rows).toEqual([{ rowNumber: 2, cells: ['Kassen', '2026-03-31', 1250.5] }]);
});

test('a zip that is no Excel file is no table', async () => {
  expect(await readTable(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toBeUndefined();
});
