import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { bringBack } from '#data/export/bringBack.ts';
import { csvText } from '#data/export/csvText.ts';
import type { ExportedTable } from '#data/export/exportedTable.ts';
import { exportLists } from '#data/export/exportLists.ts';
import { readExport } from '#data/export/readExport.ts';
import { fillLists } from '#data/fill/fillLists.ts';
import { allListShapes } from '#data/lists/lists.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { excelFile } from '#documents/excelFile.ts';
import { day } from '#domain/calendar/day.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { createProvisionedTenant, type TestTenant, typeRow, valueOf } from '#test/data/tenant.ts';

const awkward = [
  '=1+1',
  '+47 22 11',
  '-3 weeks',
  '@all',
  '\tindented',
  ' spaces ',
  "'=quoted",
  'a;b,"c"\r\nd|e',
  '☕ é',
  '007',
];

async function filledTenant(): Promise<TestTenant> {
  const tenant = await createProvisionedTenant();
  const portfolio = demoPortfolio(day('2026-11-18'));
  valueOf(await fillLists(tenant.listsFor('Tomas'), { ...portfolio, settings: defaultSettings }));
  for (const [number, text] of awkward.entries())
    await typeRow(tenant, 'PMO Projects', {
      Title: text.trim(),
      ProjectKey: `AWK-${number}`,
      ClientKey: `AWK|${number}`,
      Headline: text,
      BusinessGoal: `${text}\nand more`,
      Budget: -1.25,
      ...(number === 0 ? { Archived: 'Yes' } : {}),
    });
  return tenant;
}

const everything = async (tenant: TestTenant): Promise<readonly ExportedTable[]> =>
  valueOf(await exportLists(tenant.listsFor('Tomas')));

const excelOf = async (tables: readonly ExportedTable[]): Promise<Uint8Array> => {
  const file = await excelFile(
    tables.map(({ list, columns, rows }) => ({ name: list, rows: [columns, ...rows] })),
  );
  return new Uint8Array(await file.arrayBuffer());
};

describe('export → empty lists → import gives the same lists, byte for byte', () => {
  test('by one Excel file with a sheet a list', async () => {
    const before = await everything(await filledTenant());
    expect(before.map(({ list }) => list)).toHaveLength(allListShapes.length);
    expect(before.flatMap(({ rows }) => rows).length).toBeGreaterThan(100);
    const tables = await readExport(await excelOf(before));
    const empty = await createProvisionedTenant();
    valueOf(await bringBack(empty.listsFor('Tomas'), tables ?? []));
    expect(JSON.stringify(await everything(empty))).toBe(JSON.stringify(before));
    // Once more changes nothing.
    valueOf(await bringBack(empty.listsFor('Tomas'), tables ?? []));
    expect(JSON.stringify(await everything(empty))).toBe(JSON.stringify(before));
  });

  test('by a CSV file a list', async () => {
    const before = await everything(await filledTenant());
    const empty = await createProvisionedTenant();
    for (const table of before) {
      const tables = await readExport(new TextEncoder().encode(csvText(table)));
      expect(tables?.map(({ list }) => list)).toEqual([table.list]);
      valueOf(await bringBack(empty.listsFor('Tomas'), tables ?? []));
    }
    expect(JSON.stringify(await everything(empty))).toBe(JSON.stringify(before));
  });
});

test('no cell of the Excel file is a formula, and every text cell says that it is text', async () => {
  const files = unzipSync(await excelOf(await everything(await filledTenant())));
  const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(allListShapes.length);
  for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/u);
});

test('no cell of a CSV begins as a formula does', async () => {
  const [projects] = await everything(await filledTenant());
  const text = csvText(projects ?? { list: '', columns: [], rows: [] });
  for (const cell of awkward.slice(0, 5)) expect(text).toContain(`'${cell}`);
  expect(text).not.toMatch(/(?:^|,)"?[=@\t+]/mu);
});

test('a stranger’s file is no export', async () => {
  expect(await readExport(new TextEncoder().encode('Projekt,Ende\nKassen,1.1.2027\n'))).toBeUndefined();
});

test('who may read may export; a list that is not there is left out', async () => {
  const tenant = await createProvisionedTenant();
  expect(valueOf(await exportLists(tenant.listsFor('Petra'))).map(({ list }) => list)).toHaveLength(
    allListShapes.length,
  );
  expect(await exportLists(tenant.listsFor('Noor'))).toMatchObject({ ok: false });
});
