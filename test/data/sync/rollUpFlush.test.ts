import { beforeEach, describe, expect, test } from 'vitest';

import { parentOf, writeRollUps } from '#data/sync/rollUpFlush.ts';
import type { StoredRow } from '#data/sync/storedList.ts';
import { day } from '#domain/calendar/day.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const today = day('2026-11-18');
let tenant: TestTenant;
let project: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  project = await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO Milestones', { Title: 'Cut-over', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO RAID', { Title: 'No racks', ProjectKey: 'ATL-01', Kind: 'Risk', State: 'Open' });
  await typeRow(tenant, 'PMO Milestones', { Title: 'Kick-off', ProjectKey: 'BOR-01' });
});

const write = (key = 'ATL-01'): Promise<void> => writeRollUps(tenant.listsFor('Ida'), key, today);
const written = (): Promise<Record<string, unknown>> => cellsOf(tenant, 'PMO Projects', project);
const saves = () => tenant.calls().filter(({ method }) => method === 'PATCH').length;

const row = (fields: StoredRow['fields']): StoredRow => ({
  id: '1',
  etag: '',
  modifiedAt: '',
  modifiedBy: undefined,
  fields,
});

const parent = (list: string, key: unknown): string | undefined =>
  parentOf(tenant.listsFor('Ida'), list, row({ ProjectKey: key }));

describe('the sums of a project', () => {
  test('are those over its own children, with a stamp that says they changed', async () => {
    await write();
    expect(await written()).toMatchObject({
      MilestonesOpen: 1,
      OpenRisks: 1,
      ChildStamp: expect.any(String),
    });
    const { ChildStamp: before } = await written();
    await write();
    expect((await written())['ChildStamp']).not.toBe(before);
  });

  test('count a list that is not there as no rows', async () => {
    const path = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20RAID';
    await tenant.graphFor('Tomas').call({ method: 'DELETE', path });
    await write();
    expect(await written()).toMatchObject({ MilestonesOpen: 1 });
    expect((await written())['OpenRisks'] ?? 0).toBe(0);
  });

  test.each(['PMO Milestones', 'PMO RAID', 'PMO Projects'])(
    'are not written while %s cannot be read, and that is no error',
    async (list) => {
      tenant.fault('GET', list, '403');
      const before = saves();
      await expect(write()).resolves.toBeUndefined();
      expect(saves()).toBe(before);
    },
  );

  test('are not written for a project that is not there, or whose row does not read', async () => {
    const before = saves();
    await expect(write('NONE-01')).resolves.toBeUndefined();
    expect(saves()).toBe(before);
    await typeCells(tenant, 'PMO Projects', project, { Title: '' });
    await expect(write()).resolves.toBeUndefined();
    expect(saves()).toBe(before + 1); // the one that took its name
  });
});

describe('of which project a row is a child', () => {
  test('is told by its key, in whatever case it was typed', () => {
    expect([parent('PMO Milestones', 'atl-01'), parent('PMO RAID', 'ATL-01')]).toEqual(['ATL-01', 'ATL-01']);
  });

  test('is not told by a row of another list, or one without a key', () => {
    expect(parent('PMO Status Reports', 'ATL-01')).toBeUndefined();
    for (const key of ['', undefined, 7]) expect(parent('PMO RAID', key)).toBeUndefined();
  });
});
