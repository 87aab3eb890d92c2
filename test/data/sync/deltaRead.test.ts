import { beforeEach, describe, expect, test } from 'vitest';

import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, openTab, type TestClock, type TestTab } from './syncWorld.ts';

const list = 'PMO Projects';
const listPath = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
const next = `https://graph.microsoft.com/v1.0${listPath}/items/delta?token=next`;
let tenant: TestTenant;
let clock: TestClock;
let tab: TestTab;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
  tab = openTab(tenant, { clock, device: createTestDevice() });
  await clock.pass(1000);
});

const poll = (): Promise<void> => clock.pass(60_000);
const names = (): readonly string[] =>
  tab.engine.projects
    .getSnapshot()
    .rows.map(({ value }) => value.name)
    .toSorted();
const problem = () => tab.engine.projects.getSnapshot().problem;
const paths = (): readonly string[] => tab.sent.map(({ call }) => call.path);
const item = (itemId: string, name: string) => ({
  id: itemId,
  eTag: `"aaaaaaaa-0000-4000-8000-0000000000${itemId},1"`,
  lastModifiedDateTime: '2026-11-18T13:00:00Z',
  fields: { Title: name, ProjectKey: `X-${itemId}` },
});
const remove = (itemId: string) =>
  tenant.graphFor('Tomas').call({ method: 'DELETE', path: `${listPath}/items/${itemId}` });

const bare = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index + 100) }));
const tell = (value: readonly object[]) =>
  tab.answerNext({ ok: true, value: { value, '@odata.deltaLink': next } });
const partsOf = (index: number): readonly { readonly url: string }[] =>
  (tab.sent[index]?.call.body as { requests: { url: string }[] } | undefined)?.requests ?? [];

describe('what changed', () => {
  test('is read to its last page, in the order it is told', async () => {
    tab.answerNext({
      ok: true,
      value: { value: [item('71', 'One'), item('72', 'Two')], '@odata.nextLink': next },
    });
    tab.answerNext({ ok: true, value: { value: [item('72', 'Two')], '@odata.deltaLink': `${next}2` } });
    await poll();
    expect(names()).toEqual(['Atlas', 'One', 'Two']);
    expect(paths().slice(2)).toEqual([next]);
    tab.answerNext({ ok: true, value: { value: [], '@odata.deltaLink': `${next}3` } });
    await poll();
    expect(paths().at(-1)).toBe(`${next}2`);
  });

  test('costs one call, also if a row is gone', async () => {
    await remove(id);
    await poll();
    expect(names()).toEqual([]);
    expect(tab.sent).toHaveLength(2);
  });

  test.each([{ value: 'no' }, 'a page of a proxy', {}])(
    'that does not read is a problem, and no error: %o',
    async (value) => {
      tab.answerNext({ ok: true, value });
      await clock.pass(60_100);
      expect(problem()).toEqual({ kind: 'unavailable', status: 200 });
      expect(names()).toEqual(['Atlas']);
      await poll();
      expect(problem()).toBeUndefined();
    },
  );

  test.each([{ kind: 'unavailable', status: 503 }, { kind: 'noAccess' }] as const)(
    'that could not be read ($kind) is not read as a whole instead',
    async (error) => {
      tab.answerNext({ ok: false, error });
      await clock.pass(60_100);
      expect(problem()).toEqual(error);
      expect(tab.sent).toHaveLength(2);
    },
  );
});

describe('where Graph lost track (410)', () => {
  const lost = { kind: 'unavailable', status: 410, startOver: next } as const;

  test('the rows it tells from the start are all there are, and nothing more is asked', async () => {
    tab.answerNext({ ok: false, error: lost });
    tab.answerNext({ ok: true, value: { value: [item('71', 'One')], '@odata.deltaLink': next } });
    await clock.pass(60_100);
    expect(names()).toEqual(['One']);
    expect(paths().slice(2)).toEqual([next]);
    expect(tab.sent.at(-1)?.call.method).toBe('GET');
  });

  test.each([{ kind: 'noAccess' }, lost] as const)(
    'and does not tell from the start either ($kind), all rows are read',
    async (error) => {
      await typeCells(tenant, list, id, { Title: 'Atlas 2' });
      tab.answerNext({ ok: false, error: lost });
      tab.answerNext({ ok: false, error });
      await clock.pass(64_000);
      expect(paths().slice(2, 4)).toEqual([next, '/$batch']);
      expect(names()).toEqual(['Atlas 2']);
    },
  );
});

describe('rows that are told without their cells', () => {
  test('are fetched one by one up to 60 of them; of more, all rows are read instead', async () => {
    tell(bare(60));
    await clock.pass(60_100);
    expect(partsOf(2)[0]?.url).toContain('/items/100?');
    expect(names()).toEqual(['Atlas']);
    const before = tab.sent.length;
    tell(bare(61));
    await clock.pass(61_000);
    expect(partsOf(before + 1).map(({ url }) => /\/items[/?](?:delta)?/u.exec(url)?.[0])).toEqual([
      '/items/delta',
      '/items?',
    ]);
  });

  test('and one of which is gone by the time it is fetched: all rows are read, and nothing is said to be missing', async () => {
    const bora = await typeRow(tenant, list, { Title: 'Bora', ProjectKey: 'BOR-01' });
    await poll();
    tell([{ id: bora }]);
    tenant.before('POST', '/$batch', () => remove(bora));
    await clock.pass(60_100);
    expect([names(), problem()]).toEqual([['Atlas'], undefined]);
  });

  test('and cannot be fetched now: that is a problem, and what was known stays', async () => {
    await typeCells(tenant, list, id, { Title: 'Atlas 2' });
    tell([{ id }]);
    tenant.fault('GET', `/items/${id}`, '403');
    await clock.pass(60_100);
    expect([names(), problem()?.kind]).toEqual([['Atlas'], 'noAccess']);
  });
});
