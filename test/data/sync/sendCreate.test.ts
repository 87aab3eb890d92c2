import { beforeEach, describe, expect, test } from 'vitest';

import type { RowFields } from '#data/lists/columns.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';
import {
  cellsOf,
  createProvisionedTenant,
  rowsOf,
  type TestTenant,
  typeCells,
  typeRow,
} from '#test/data/tenant.ts';

const list = 'PMO Milestones';
let tenant: TestTenant;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  ida = createWriter(tenant, 'Ida');
});

const milestone: Milestone = {
  projectKey: 'ATL-01',
  title: 'Cut-over',
  baseline: undefined,
  forecast: undefined,
  actual: undefined,
  weight: 1,
  isBusinessEvent: false,
  dependsOn: [],
  forecastHistory: [],
};
const rows = async (): Promise<RowFields[]> =>
  (await rowsOf(tenant, list)).map(({ fields }) => fields as RowFields);
const needsYou = (writer: Writer) => writer.sending.getSnapshot().needsYou;
const posts = () => tenant.calls().filter(({ method, url }) => method === 'POST' && url.endsWith('/items'));

describe('a new row', () => {
  test('is made with a ClientKey, and known by it', async () => {
    const opId = await ida.createRow(list, milestone);
    await ida.sent();
    expect(await rows()).toMatchObject([{ Title: 'Cut-over', ProjectKey: 'ATL-01', ClientKey: opId }]);
    expect(ida.rows.row(list, { clientKey: opId })?.fields['Title']).toBe('Cut-over');
    expect(ida.outcomes).toEqual([{ opId, kind: 'saved' }]);
  });

  test.each(['applyThenDrop', 'applyThen504', 'truncate'])(
    '%s: it is found by its key, and not made twice',
    async (fault) => {
      tenant.fault('POST', '/items', fault);
      await ida.createRow(list, milestone);
      await ida.sent();
      await ida.later(5000);
      expect(await rows()).toHaveLength(1);
      expect(posts()).toHaveLength(1);
      expect(ida.outbox.all()).toEqual([]);
    },
  );

  test.each(['dropBefore', '503', '409', 'html200'])('%s: it is made later', async (fault) => {
    tenant.fault('POST', '/items', fault);
    await ida.createRow(list, milestone);
    await ida.sent();
    expect(await rows()).toEqual([]);
    expect(needsYou(ida)).toEqual([]);
    await ida.later(5000);
    await ida.later(5000);
    expect(await rows()).toHaveLength(1);
  });

  test('made before a crash: SharePoint says 400, looking says it is ours', async () => {
    const device = createTestDevice();
    const before = createWriter(tenant, 'Ida', { device });
    await before.createRow(list, milestone);
    const unsent = structuredClone(device.outbox);
    await before.sent();
    device.outbox.push(...unsent);
    const after = createWriter(tenant, 'Ida', { device });
    await after.sent();
    expect(await rows()).toHaveLength(1);
    expect([needsYou(after), device.outbox]).toEqual([[], []]);
  });

  test('made and then changed by a colleague before the answer was known: theirs stands', async () => {
    tenant.fault('POST', '/items', 'applyThenDrop');
    tenant.fault('GET', '/items', '503');
    await ida.createRow(list, milestone);
    await ida.sent();
    const [made] = await rowsOf(tenant, list);
    await typeCells(tenant, list, made?.id ?? '', { Title: 'Cut-over, site A' });
    await ida.later(5000);
    await ida.later(5000);
    expect(await rows()).toMatchObject([{ Title: 'Cut-over, site A' }]);
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0 });
  });

  test('refused with 400 and nowhere to be found: kept and told', async () => {
    await ida.createRow(list, { ...milestone, title: 'x'.repeat(300) });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([{ why: { kind: 'refused', problem: { kind: 'refused' } } }]);
    await ida.later(120_000);
    expect(posts()).toHaveLength(1);
  });

  test('edited before it is there: the edit waits for it, and finds it by its key', async () => {
    ida.setOnline(false);
    const opId = await ida.createRow(list, milestone);
    await ida.editRow<Milestone>(list, opId, (now) => ({ ...now, title: 'Cut-over, site B' }));
    expect(ida.outbox.all()).toMatchObject([{ kind: 'create' }, { kind: 'edit', row: { clientKey: opId } }]);
    ida.setOnline(true);
    await ida.sent();
    expect(await rows()).toMatchObject([{ Title: 'Cut-over, site B' }]);
    expect(ida.outbox.all()).toEqual([]);
    await ida.editRow<Milestone>(list, opId, (now) => ({ ...now, weight: 3 }));
    await ida.sent();
    expect(await rows()).toMatchObject([{ Title: 'Cut-over, site B', Weight: 3 }]);
  });

  test('given up: what was done to it goes with it', async () => {
    const opId = await ida.createRow(list, { ...milestone, title: 'x'.repeat(300) });
    await ida.sent();
    await ida.editRow<Milestone>(list, opId, (now) => ({ ...now, weight: 3 }));
    await ida.resolve(opId, 'discard');
    expect(ida.outbox.all()).toEqual([]);
  });
});

describe('a row whose key says what it is, and that somebody else made first', () => {
  const key = 'MILESTONE|ATL-01';

  test('what they left empty is filled in', async () => {
    await typeRow(tenant, list, { Title: 'Cut-over', ProjectKey: 'ATL-01', ClientKey: key });
    await ida.createRow(list, { ...milestone, weight: 4 }, key);
    await ida.sent();
    expect(await rows()).toMatchObject([{ Title: 'Cut-over', Weight: 4, ClientKey: key }]);
    expect(needsYou(ida)).toEqual([]);
  });

  test('that was us, and our answer was lost: what a colleague made of it since stands, and nothing is asked', async () => {
    tenant.fault('POST', '/items', 'applyThenDrop');
    tenant.fault('GET', '/items', '503');
    await ida.createRow(list, milestone, key);
    await ida.sent();
    const [made] = await rowsOf(tenant, list);
    await typeCells(tenant, list, made?.id ?? '', { Title: 'Theirs' });
    await ida.later(5000);
    await ida.later(5000);
    expect(await rows()).toMatchObject([{ Title: 'Theirs' }]);
    expect([needsYou(ida), ida.outbox.all()]).toEqual([[], []]);
  });

  test('what they said differently is asked', async () => {
    const id = await typeRow(tenant, list, { Title: 'Theirs', ProjectKey: 'ATL-01', ClientKey: key });
    const opId = await ida.createRow(list, { ...milestone, title: 'Mine' }, key);
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      { why: { conflict: { fields: [{ field: 'Title', base: null, mine: 'Mine', theirs: 'Theirs' }] } } },
    ]);
    await ida.resolve(opId, { Title: 'mine' });
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Title: 'Mine' });
  });
});

const projectSaves = () =>
  tenant
    .calls()
    .filter(
      ({ method, url }) => method === 'PATCH' && decodeURIComponent(url).includes('PMO Projects/items'),
    );

describe('sums over the children of a project', () => {
  let project: string;
  beforeEach(async () => {
    project = await typeRow(tenant, 'PMO Projects', {
      Title: 'Atlas',
      ProjectKey: 'ATL-01',
      ClientKey: 'K1',
    });
  });
  test('are written once after a flush, without OpLog', async () => {
    ida.setOnline(false);
    for (const title of ['One', 'Two', 'Three']) await ida.createRow(list, { ...milestone, title });
    ida.setOnline(true);
    await ida.sent();
    const cells = await cellsOf(tenant, 'PMO Projects', project);
    expect(cells).toMatchObject({ MilestonesOpen: 3, ChildStamp: expect.any(String) });
    expect(cells).not.toHaveProperty('OpLog');
    expect(projectSaves()).toHaveLength(1);
  });

  test('that cannot be written are no error', async () => {
    tenant.fault('PATCH', 'PMO Projects', '403');
    await ida.createRow(list, milestone);
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, needsYou: [] });
  });

  test('are not made from children that cannot be read', async () => {
    tenant.fault('GET', 'PMO RAID', '403');
    await ida.createRow(list, milestone);
    await ida.sent();
    expect(await cellsOf(tenant, 'PMO Projects', project)).not.toHaveProperty('MilestonesOpen');
  });
});
