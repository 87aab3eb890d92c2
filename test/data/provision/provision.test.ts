import { beforeEach, expect, test } from 'vitest';

import { checkLists } from '#data/provision/checkLists.ts';
import { provision, provisionPeople } from '#data/provision/provision.ts';
import {
  createProvisionedTenant,
  createTenant,
  rowsOf,
  siteUrl,
  type TestTenant,
  typeRow,
  valueOf,
} from '#test/data/tenant.ts';

const place = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists';
const titles = [
  'PMO Projects',
  'PMO Status Reports',
  'PMO Milestones',
  'PMO Settings',
  'PMO Teams',
  'PMO Posts',
  'PMO RAID',
  'PMO Demand',
  'PMO Decisions',
  'PMO Help',
  'PMO Toolkit',
  'PMO Listening',
  'PMO Charters',
];
let tenant: TestTenant;
beforeEach(() => {
  tenant = createTenant();
});
const run = (who: 'Tomas' | 'Ida' = 'Tomas') => provision(tenant.graphFor(who), siteUrl);
const makeList = (displayName: string, columns: readonly object[]) =>
  tenant
    .graphFor('Tomas')
    .call({ method: 'POST', path: place, body: { displayName, columns, list: { template: 'genericList' } } });
const columnsOf = async (title: string) => {
  const answer = await tenant
    .graphFor('Tomas')
    .call({ method: 'GET', path: `${place}/${encodeURIComponent(title)}/columns` });
  return (valueOf(answer) as { value: { name: string; indexed: boolean; enforceUniqueValues: boolean }[] })
    .value;
};

test('all lists are made, each with all its columns in one call', async () => {
  expect(valueOf(await run())).toEqual({ created: titles, columnsAdded: [] });
  expect(tenant.calls().filter(({ method, url }) => method === 'POST' && url.endsWith('/columns'))).toEqual(
    [],
  );
  const columns = await columnsOf('PMO Projects');
  const indexed = columns.filter((column) => column.indexed).map(({ name }) => name);
  expect(indexed.toSorted()).toEqual(
    [
      'ClientKey',
      'ForecastFinish',
      'LeadId',
      'ProjectKey',
      'ReportedOn',
      'Stage',
      'TeamKey',
      'Title',
    ].toSorted(),
  );
  const unique = columns.filter((column) => column.enforceUniqueValues).map(({ name }) => name);
  expect(unique.toSorted()).toEqual(['ClientKey', 'ProjectKey']);
});

test('a second run changes nothing', async () => {
  valueOf(await run());
  const before = tenant.calls().length;
  expect(valueOf(await run())).toEqual({ created: [], columnsAdded: [] });
  expect(
    tenant
      .calls()
      .slice(before)
      .every(({ method }) => method === 'GET'),
  ).toBe(true);
});

test('missing columns are added one after another, and rows are kept', async () => {
  const ours = [
    { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'SchemaV', number: {} },
    { name: 'ProjectKey', text: {}, indexed: true },
    { name: 'TheirOwnColumn', text: {} },
  ];
  valueOf(await makeList('PMO Milestones', ours));
  await typeRow(tenant, 'PMO Milestones', {
    Title: 'Go live',
    ProjectKey: 'ATL-01',
    TheirOwnColumn: 'keep me',
  });
  const done = valueOf(await run());
  expect(done.created).toEqual(titles.filter((title) => title !== 'PMO Milestones'));
  expect(done.columnsAdded).toEqual(
    [
      'OpLog',
      'Archived',
      'Baseline',
      'Forecast',
      'Actual',
      'Weight',
      'BusinessEvent',
      'DependsOn',
      'ForecastHistory',
    ].map((name) => `PMO Milestones/${name}`),
  );
  expect((await rowsOf(tenant, 'PMO Milestones'))[0]?.fields).toMatchObject({
    Title: 'Go live',
    TheirOwnColumn: 'keep me',
  });
});

test('a list of the same name that is not ours is refused and left as it is', async () => {
  valueOf(await makeList('PMO Projects', [{ name: 'Sponsor', text: {} }]));
  const before = await columnsOf('PMO Projects');
  expect(await run()).toEqual({ ok: false, error: { kind: 'notOurList', list: 'PMO Projects' } });
  expect(await columnsOf('PMO Projects')).toEqual(before);
});

test('who may not make lists is told so', async () => {
  expect(await run('Ida')).toEqual({ ok: false, error: { kind: 'noAccess' } });
});

test('two admins at once end with the same lists', async () => {
  valueOf(
    await makeList('PMO Teams', [
      { name: 'ClientKey', text: {} },
      { name: 'SchemaV', number: {} },
    ]),
  );
  const [one, other] = await Promise.all([run(), run()]);
  valueOf(one);
  valueOf(other);
  for (const title of titles) {
    const names = (await columnsOf(title)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(valueOf(await checkLists(tenant.listsFor('Petra'))).every(({ state }) => state === 'ok')).toBe(true);
});

test('an answer that got lost does not make a list twice', async () => {
  tenant.fault('POST', '/lists', 'applyThenDrop');
  expect(valueOf(await run()).created).toEqual(titles);
});

test('set-up is told which lists and columns are missing, and which list is not ours', async () => {
  const all = async () => {
    const checks = valueOf(await checkLists(tenant.listsFor('Petra')));
    return Object.fromEntries(checks.map(({ list, state }) => [list, state]));
  };
  expect(Object.values(await all())).toEqual(titles.map(() => 'missing'));
  valueOf(await makeList('PMO Posts', [{ name: 'Whatever', text: {} }]));
  valueOf(
    await makeList('PMO Teams', [
      { name: 'ClientKey', text: {} },
      { name: 'SchemaV', number: {} },
    ]),
  );
  expect(await all()).toMatchObject({ 'PMO Posts': 'notOurs', 'PMO Teams': 'columnsMissing' });
  tenant = await createProvisionedTenant();
  expect(Object.values(await all())).toEqual(titles.map(() => 'ok'));
});

test('lists about people are made on the site they are told, and set-up looks there only if it is told', async () => {
  const made = await provisionPeople(tenant.graphFor('Tomas'), siteUrl);
  expect(valueOf(made)).toEqual({ created: ['PMO People', 'PMO Allocations'], columnsAdded: [] });
  const lists = tenant.listsFor('Petra');
  expect(lists.people).toBeUndefined();
  const looked = valueOf(await checkLists({ ...lists, peopleSiteUrl: siteUrl }));
  expect(looked.filter(({ state }) => state === 'ok').map(({ list }) => list)).toEqual([
    'PMO People',
    'PMO Allocations',
  ]);
});
