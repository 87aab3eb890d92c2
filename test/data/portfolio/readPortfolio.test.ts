import { beforeEach, expect, test } from 'vitest';

import { findProject } from '#data/project/findProject.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { readProject } from '#data/project/readProject.ts';
import { provision } from '#data/provision/provision.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import {
  createProvisionedTenant,
  createTenant,
  siteUrl,
  type TestTenant,
  typeRow,
  valueOf,
} from '#test/data/tenant.ts';

const list = 'PMO Projects';
const place = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists';
let tenant: TestTenant;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
});
const portfolio = async () => valueOf(await readPortfolio(tenant.listsFor('Petra')));

test('a row typed by hand needs a title and a key and nothing else', async () => {
  await typeRow(tenant, list, { Title: '  Lift control ', ProjectKey: 'lif-01', Rag: 'Amber' });
  const { projects, unreadable } = await portfolio();
  expect(projects.map(({ value }) => value)).toMatchObject([
    {
      key: 'LIF-01',
      name: 'Lift control',
      rag: 'amber',
      isMandatory: false,
      isConfidential: false,
      latest: undefined,
    },
  ]);
  expect(projects[0]?.modifiedBy).toBe('Ida');
  expect(unreadable).toEqual([]);
});

test('a row that does not read is named and never empties the portfolio', async () => {
  await typeRow(tenant, list, { Title: 'Good', ProjectKey: 'GOO-01' });
  const bad = await typeRow(tenant, list, { Title: 'No key' });
  const { projects, unreadable } = await portfolio();
  expect(projects.map(({ value }) => value.key)).toEqual(['GOO-01']);
  expect(unreadable).toEqual([{ list, itemId: bad, column: 'ProjectKey', text: '', kind: 'columnMissing' }]);
});

test.each([
  ['StartOn', '3 May', 'dayUnreadable'],
  ['BaselineFinish', '2026-02-30', 'dayUnreadable'],
  ['Latest', '{"week":', 'jsonUnreadable'],
  ['Latest', '{"week":"2026-W47"}', 'jsonUnreadable'],
  ['HealthHistory', '2026-W46:GG nonsense', 'jsonUnreadable'],
])('%s that says %s keeps the row and is reported with its text', async (column, text, kind) => {
  const itemId = await typeRow(tenant, list, { Title: 'Kept', ProjectKey: 'KEP-01', [column]: text });
  const [kept] = (await portfolio()).projects;
  expect(kept?.value.key).toBe('KEP-01');
  expect(kept?.problems).toEqual([{ list, itemId, column, text, kind }]);
});

test('an archived project is not in the portfolio', async () => {
  await typeRow(tenant, list, { Title: 'Gone', ProjectKey: 'GON-01', Archived: 'Yes' });
  expect((await portfolio()).projects).toEqual([]);
});

test('settings that do not read are as if nobody had set them', async () => {
  await typeRow(tenant, 'PMO Settings', { ClientKey: 'timeZone', Value: '"Mars/Olympus"' });
  await typeRow(tenant, 'PMO Settings', { ClientKey: 'currency', Value: '"NOK"' });
  await typeRow(tenant, 'PMO Settings', { ClientKey: 'pmoName', Value: 'not json' });
  expect((await portfolio()).settings).toEqual({ ...defaultSettings, currency: 'NOK' });
});

test('a Projects list that is not there is said so, the others may be missing', async () => {
  tenant = createTenant();
  expect(await readPortfolio(tenant.listsFor('Petra'))).toEqual({
    ok: false,
    error: { kind: 'listMissing', list },
  });
  valueOf(await provision(tenant.graphFor('Tomas'), siteUrl, { only: [list, 'PMO Status Reports'] }));
  await typeRow(tenant, list, { Title: 'Small start', ProjectKey: 'SMA-01' });
  expect(await portfolio()).toMatchObject({
    settings: defaultSettings,
    teams: [],
    projects: [{ value: { key: 'SMA-01' } }],
  });
  expect(valueOf(await readProject(tenant.listsFor('Petra'), 'SMA-01'))).toMatchObject({
    milestones: [],
    reports: [],
    unfiled: false,
  });
});

test.each([
  [list, '500', { kind: 'unavailable', status: 500 }],
  ['PMO Teams', '500', { kind: 'unavailable', status: 500 }],
  ['PMO Settings', '500', { kind: 'unavailable', status: 500 }],
])('%s that cannot be read is an error and never an empty list', async (title, fault, problem) => {
  tenant.fault('GET', title, fault, 100);
  expect(await readPortfolio(tenant.listsFor('Petra'))).toEqual({ ok: false, error: problem });
});

test('who has no access to the site is told so', async () => {
  expect(await readPortfolio(tenant.listsFor('Noor'))).toEqual({ ok: false, error: { kind: 'noAccess' } });
  expect(await findProject(tenant.listsFor('Noor'), 'ATL-01')).toEqual({
    ok: false,
    error: { kind: 'noAccess' },
  });
});

test('a list older than we are is read without the columns it lacks', async () => {
  const old = createTenant();
  const columns = [
    { name: 'ProjectKey', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'SchemaV', number: {} },
    { name: 'Budget', number: {} },
  ];
  const body = { displayName: list, columns, list: { template: 'genericList' } };
  valueOf(await old.graphFor('Tomas').call({ method: 'POST', path: place, body }));
  await typeRow(old, list, { Title: 'Old', ProjectKey: 'OLD-01', Budget: 7 });
  const lists = old.listsFor('Petra');
  expect(valueOf(await readPortfolio(lists)).projects).toMatchObject([
    { value: { key: 'OLD-01', budget: 7 } },
  ]);
  const calls = old.calls().length;
  valueOf(await readPortfolio(lists));
  expect(old.calls().length - calls).toBe(4); // one batch of three: what is absent is asked about once
});

test('more projects than a page holds all come', async () => {
  for (let number = 1; number <= 7; number += 1)
    await typeRow(tenant, list, { Title: `P${number}`, ProjectKey: `PAG-0${number}` });
  tenant.shortPages(2);
  const before = tenant.sent.length;
  expect((await portfolio()).projects).toHaveLength(7);
  expect(tenant.sent.length - before).toBe(4); // the batch, and three more pages
});

test('one round trip opens the portfolio', async () => {
  const before = tenant.sent.length;
  await portfolio();
  expect(tenant.sent.slice(before).map(({ url }) => new URL(url).pathname)).toEqual(['/v1.0/$batch']);
});

test('a project is found by its key, whatever case it is asked for in', async () => {
  await typeRow(tenant, list, { Title: 'Core switch', ProjectKey: 'COR-01' });
  expect(valueOf(await findProject(tenant.listsFor('Petra'), 'cor-01')).value.name).toBe('Core switch');
  expect(await findProject(tenant.listsFor('Petra'), 'COR-99')).toEqual({
    ok: false,
    error: { kind: 'noSuchProject' },
  });
  expect(await readProject(tenant.listsFor('Petra'), 'COR-99')).toEqual({
    ok: false,
    error: { kind: 'noSuchProject' },
  });
});
