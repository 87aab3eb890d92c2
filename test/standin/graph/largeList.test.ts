import { beforeAll, expect, test } from 'vitest';

import { usualSwitches } from '#standin/graph/switches.ts';
import { items, linkPath, tenantWithBooks, type TestTenant } from './tenantForTests.ts';

const rows = 5_005;
let tenant: TestTenant;
let fillMs = 0;

beforeAll(async () => {
  tenant = await tenantWithBooks();
  const started = performance.now();
  for (let number = 0; number < rows; number += 20) {
    const ids = Array.from({ length: Math.min(20, rows - number) }, (_, place) => number + place);
    await tenant.send('POST', '/v1.0/$batch', {
      body: {
        requests: ids.map((id) => ({
          id: String(id),
          method: 'POST',
          url: items.replace('/v1.0', ''),
          headers: { 'Content-Type': 'application/json' },
          body: {
            fields: { Title: `Book ${id}`, Key: `K-${id}`, Pages: id, Shelf: 'one', Notes: 'n'.repeat(800) },
          },
        })),
      },
    });
  }
  fillMs = performance.now() - started;
}, 60_000);

test('a list of 5,005 rows is filled in $batches and read by the page in seconds, not minutes', async () => {
  const started = performance.now();
  const { body } = await tenant.send(
    'GET',
    `${items}?$select=id&$expand=fields($select=Title,Key,Pages)&$top=5000`,
  );
  expect(body.value).toHaveLength(5000);
  expect(fillMs).toBeLessThan(30_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('$top over 5,000 is read as 5,000', async () => {
  const { body } = await tenant.send('GET', `${items}?$top=9999`);
  expect(body.value).toHaveLength(5000);
  const rest = await tenant.send('GET', linkPath(body['@odata.nextLink']));
  expect(rest.body.value).toHaveLength(rows - 5000);
});

test('a filter that matches more than 5,000 rows fails although the column is indexed', async () => {
  const { status, body } = await tenant.send('GET', `${items}?$filter=fields/Shelf eq 'one'&$top=1`);
  expect([status, body.error.message]).toEqual([
    400,
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  ]);
  const narrow = await tenant.send('GET', `${items}?$filter=fields/Pages lt 4000&$top=1`);
  expect(narrow.status).toBe(200);
});

test('the Prefer header does not help where more than 5,000 rows would be looked through', async () => {
  const headers = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  const { status } = await tenant.send('GET', `${items}?$filter=fields/Title eq 'Book 7'`, { headers });
  expect(status).toBe(400);
});

test('ordering by an indexed column pages through a list of any size', async () => {
  const { status, body } = await tenant.send('GET', `${items}?$orderby=fields/Pages desc&$top=1`);
  expect([status, body.value[0]?.id]).toEqual([200, String(rows)]);
});

test('an indexed filter is answered from a real index', () => {
  const plan = tenant.database
    .prepare(
      `explain query plan select * from items1 where json_extract(fields, '$."Key"') collate nocase is ?`,
    )
    .all('k-7');
  expect(JSON.stringify(plan)).toContain('USING INDEX items1.Key');
});

test.each([
  ['500', 'generalException'],
  ['503', 'serviceNotAvailable'],
] as const)('the switch overThreshold: %s', async (overThreshold, code) => {
  tenant.switches = { ...usualSwitches, overThreshold };
  const { status, body } = await tenant.send('GET', `${items}?$filter=fields/Shelf eq 'one'`);
  tenant.switches = usualSwitches;
  expect([status, body.error.code]).toEqual([Number(overThreshold), code]);
});

test('the switch indexedChoice: an index on a choice that does not help', async () => {
  const find = () => tenant.send('GET', `${items}?$filter=fields/Kind eq 'Film'`);
  expect((await find()).status).toBe(200);
  tenant.switches = { ...usualSwitches, indexedChoice: 'helpsNot' };
  const { status } = await find();
  tenant.switches = usualSwitches;
  expect(status).toBe(400);
});
