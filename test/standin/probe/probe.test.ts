import { expect, test } from 'vitest';

import { usualSwitches, type Switches } from '#standin/graph/switches.ts';
import { probe, type ProbeOptions, type ProbeReport } from '#standin/probe/probe.ts';
import {
  createTestTenant,
  manager,
  owner,
  site,
  tokenFor,
  type TestTenant,
} from '#test/standin/graph/tenantForTests.ts';

const optionsFor = (tenant: TestTenant): ProbeOptions => ({
  siteUrl: 'https://contoso.sharepoint.com/sites/books',
  token: tokenFor(owner, 'Sites.Manage.All'),
  isLarge: false,
  title: 'Probe',
  say: () => undefined,
  send: async (request) => tenant.graph.fetch(request),
});

async function reportOf(tenant: TestTenant, more: Partial<ProbeOptions> = {}): Promise<ProbeReport> {
  const report = await probe({ ...optionsFor(tenant), ...more });
  if ('kind' in report) throw new Error(JSON.stringify(report));
  return report;
}

test('a tenant that is as believed differs in nothing', async () => {
  const report = await reportOf(createTestTenant());
  expect(report.different).toEqual({});
  expect(report.mistaken).toEqual({});
  expect(report.notAsked).toEqual([
    'overThreshold',
    'indexedChoice',
    'selectedOwnerMakesLists',
    'hiddenList',
  ]);
});

test.each([
  { blanksInUniqueColumn: 'one' },
  { uniqueViolation: '409' },
  { uniqueViolation: '500' },
  { unknownChoice: 'taken' },
  { emptyText: 'kept' },
  { patchFields: 'refused' },
  { innerOptionsWithoutDollar: 'taken' },
  { deltaByTitle: 'refused' },
  { expandInDeltaToken: 'lost' },
  { metadataNone: 'ignored' },
  { fieldFilters: 'answerNothing' },
] as const)('a tenant with %j is found out, and nothing else is', async (turned: Partial<Switches>) => {
  const tenant = createTestTenant();
  tenant.switches = { ...usualSwitches, ...turned };
  expect((await reportOf(tenant)).different).toEqual(turned);
});

test('with 5,005 rows the questions about large lists are asked too', async () => {
  const tenant = createTestTenant();
  const turned = { overThreshold: '500', indexedChoice: 'helpsNot' } as const;
  tenant.switches = { ...usualSwitches, ...turned };
  const report = await reportOf(tenant, { isLarge: true });
  expect(report.different).toEqual(turned);
}, 60_000);

test('the probe leaves no list behind, and touches no other', async () => {
  const tenant = createTestTenant();
  await tenant.send('POST', `${site}/lists`, { body: { displayName: 'Ours' } });
  await reportOf(tenant);
  const { value } = (await tenant.send('GET', `${site}/lists`)).body;
  expect(value.map(({ displayName }) => displayName)).toEqual(['Ours']);
});

test('it waits when it is throttled', async () => {
  const tenant = createTestTenant();
  tenant.faults.push('', '', '429:0.05', '429:0.05');
  expect((await reportOf(tenant)).different).toEqual({});
});

test('who may not make lists is told so, with Graph’s own words', async () => {
  const token = tokenFor(manager, 'Sites.Manage.All');
  const report = await probe({ ...optionsFor(createTestTenant()), token });
  expect(report).toMatchObject({ kind: 'noList', answer: { status: 403, code: 'accessDenied' } });
});

test('a site that is not there is told so', async () => {
  const siteUrl = 'https://contoso.sharepoint.com/sites/none';
  const report = await probe({ ...optionsFor(createTestTenant()), siteUrl });
  expect(report).toMatchObject({ kind: 'noSite', answer: { status: 404 } });
});

test('where only Sites.Selected opened the door, that is an answer as well', async () => {
  const tenant = createTestTenant();
  const body = {
    roles: ['owner'],
    grantedToV2: { application: { id: '11111111-2222-4333-8444-555555555555' } },
  };
  await tenant.send('POST', `${site}/permissions`, { scopes: 'Sites.FullControl.All', body });
  const asJwt = `h.${Buffer.from(JSON.stringify({ scp: 'Sites.Selected User.Read' })).toString('base64url')}.s`;
  const send = async (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${tokenFor(owner, 'Sites.Selected')}`);
    return tenant.graph.fetch(new Request(request, { headers }));
  };
  expect((await reportOf(tenant, { token: asJwt, send })).switches.selectedOwnerMakesLists).toBe('yes');
});
