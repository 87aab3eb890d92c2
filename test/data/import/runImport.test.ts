import { describe, expect, test } from 'vitest';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { guessColumns, mappingOf } from '#data/import/guessMapping.ts';
import { planImport, readImportGround } from '#data/import/planImport.ts';
import { readCsv } from '#data/import/readCsv.ts';
import { importIdOf, type ImportDone, runImport, undoImport } from '#data/import/runImport.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { day } from '#domain/calendar/day.ts';
import type { Result } from '#domain/result.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, typeRow, valueOf } from '#test/data/tenant.ts';

const today = day('2026-11-18');
const words = { 0: 'grün', 1: 'gelb', 2: 'rot' } as const;
const csvOf = (count: number, status = true): string =>
  [
    'Nr;Projekt;Bereich;Ampel;Ende',
    ...Array.from({ length: count }, (_, number) => {
      const rag = status ? words[(number % 3) as 0 | 1 | 2] : '';
      return `${number};Brücke ${number};Bereich ${number % 4};${rag};${String((number % 28) + 1).padStart(2, '0')}.03.2027`;
    }),
  ].join('\n');

async function bring(
  lists: Lists,
  csv: string,
  onProgress?: Parameters<typeof runImport>[4],
): Promise<Result<ImportDone, GraphProblem>> {
  const bytes = new TextEncoder().encode(csv);
  const table = readCsv(bytes);
  if (table === undefined) throw new Error('no table');
  const mapping = mappingOf(table, guessColumns(table));
  const ground = await readImportGround(lists);
  if (!ground.ok) return ground;
  const plan = valueOf(planImport(ground.value, { table, mapping, today }));
  return runImport(lists, ground.value, plan, await importIdOf(bytes, mapping.name), onProgress);
}

const importIdFor = async (csv: string): Promise<string> => {
  const bytes = new TextEncoder().encode(csv);
  const table = readCsv(bytes);
  if (table === undefined) throw new Error('no table');
  return importIdOf(bytes, mappingOf(table, guessColumns(table)).name);
};

const listNames = ['PMO Teams', 'PMO Projects', 'PMO Status Reports'];
const systemFields = new Set([
  'id',
  '@odata.etag',
  'Created',
  'Modified',
  'AuthorLookupId',
  'EditorLookupId',
]);
/** What the lists say, row order and SharePoint's own fields aside. */
async function contents(tenant: TestTenant): Promise<string> {
  const lists = [];
  for (const name of listNames) {
    const rows = (await rowsOf(tenant, name)).map(({ fields }) =>
      Object.fromEntries(
        Object.entries(fields)
          .filter(([column]) => !systemFields.has(column) && !column.startsWith('_'))
          .toSorted(([one], [other]) => one.localeCompare(other)),
      ),
    );
    lists.push(
      rows.toSorted((one, other) => String(one['ClientKey']).localeCompare(String(other['ClientKey']))),
    );
  }
  return JSON.stringify(lists);
}

describe('an import that broke off and was run again', () => {
  const csv = csvOf(60);
  test('ends in the same lists as one that was not, whichever of its calls was the last', async () => {
    const whole = await createProvisionedTenant();
    let calls = 0;
    valueOf(
      await bring(whole.listsFor('Tomas', { getToken: () => ((calls += 1), Promise.resolve('Tomas')) }), csv),
    );
    const expected = await contents(whole);
    const callsOfAll = calls;
    expect(callsOfAll).toBeGreaterThanOrEqual(10);
    for (let point = 0; point < 10; point += 1) {
      const lastCall = 1 + Math.floor(Math.random() * (callsOfAll - 1));
      const tenant = await createProvisionedTenant();
      let made = 0;
      const dying = tenant.listsFor('Tomas', {
        getToken: () =>
          (made += 1) > lastCall ? Promise.reject(new Error('gone')) : Promise.resolve('Tomas'),
      });
      expect((await bring(dying, csv)).ok).toBe(false);
      valueOf(await bring(tenant.listsFor('Tomas'), csv));
      expect(await contents(tenant), `broken off after call ${lastCall} of ${callsOfAll}`).toBe(expected);
    }
  });

  test('ends so too where the last answer was lost after the rows were made', async () => {
    const whole = await createProvisionedTenant();
    valueOf(await bring(whole.listsFor('Tomas'), csv));
    for (const times of [1, 7, 30]) {
      const tenant = await createProvisionedTenant();
      tenant.fault('POST', 'PMO Projects/items', 'applyThenDrop', times);
      await bring(tenant.listsFor('Tomas'), csv);
      valueOf(await bring(tenant.listsFor('Tomas'), csv));
      expect(await contents(tenant)).toBe(await contents(whole));
    }
  });
});

const live = (text: string) =>
  (JSON.parse(text) as Record<string, unknown>[][]).map((rows) =>
    rows.filter((row) => row['Archived'] !== 'Yes'),
  );

test('undo archives exactly the rows of this import; importing again brings them back as the file has them', async () => {
  const tenant = await createProvisionedTenant();
  const lists = tenant.listsFor('Tomas');
  await typeRow(tenant, 'PMO Projects', { Title: 'Ours', ProjectKey: 'OUR-01' });
  valueOf(await bring(lists, csvOf(3).replaceAll('Nr;', 'Nummer;'))); // a file of another form
  const before = await contents(tenant);
  valueOf(await bring(lists, csvOf(30)));
  const imported = await contents(tenant);

  expect(valueOf(await undoImport(lists, await importIdFor(csvOf(30))))).toBe(30);
  const keys = valueOf(await readPortfolio(lists)).projects.map(({ value }) => value.key);
  expect(keys).toHaveLength(4);
  expect(keys).toContain('OUR-01');
  expect(live(await contents(tenant))).toEqual(live(before));

  expect(valueOf(await bring(lists, csvOf(30)))).toMatchObject({ created: 30, alreadyThere: 0 });
  expect(await contents(tenant)).toBe(imported);
});

test('progress counts every row once, up to all of them', async () => {
  const tenant = await createProvisionedTenant();
  const seen: string[] = [];
  valueOf(
    await bring(tenant.listsFor('Tomas'), csvOf(30), ({ doneRows, allRows }) =>
      seen.push(`${doneRows} of ${allRows}`),
    ),
  );
  expect(seen).toEqual(['0 of 54', '4 of 54', '24 of 54', '34 of 54', '54 of 54']);
});

test('who may not make teams still brings the projects', async () => {
  const tenant = await createProvisionedTenant();
  tenant.narrow({ list: 'PMO Teams', user: 'ida@nordvik.example', role: 'read' });
  expect(valueOf(await bring(tenant.listsFor('Ida'), csvOf(5)))).toEqual({
    created: 5,
    alreadyThere: 0,
    areTeamsMade: false,
  });
});

test('who may only read writes nothing', async () => {
  const tenant = await createProvisionedTenant();
  expect(await bring(tenant.listsFor('Petra'), csvOf(5))).toEqual({ ok: false, error: { kind: 'noAccess' } });
  expect(await rowsOf(tenant, 'PMO Projects')).toEqual([]);
});
