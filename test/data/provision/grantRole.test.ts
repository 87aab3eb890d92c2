import { afterAll, beforeAll, expect, test } from 'vitest';

import { createGraphClient } from '#data/graph/graphClient.ts';
import { grantRole } from '#data/provision/grantRole.ts';
import type { Standin } from '#standin/startStandin.ts';
import { appId, controlToken, olga, startSmallTenant } from '#test/standin/smallTenant.ts';

const siteUrl = 'https://contoso.sharepoint.com/sites/pmo';
const other = { appId: '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10', displayName: 'Other' };

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

const graphWith = (scp: string) =>
  createGraphClient({
    getToken: () => controlToken(standin, { as: olga.upn, claims: { scp } }),
    target: standin.graphOrigin,
  });
const graph = () => graphWith('Sites.FullControl.All');

test('an app that could only read may write afterwards, with the one permission it had', async () => {
  const site = '/sites/contoso.sharepoint.com:/sites/pmo:';
  const body = {
    roles: ['read'],
    grantedToIdentities: [{ application: { id: other.appId, displayName: 'Other' } }],
  };
  await graph().call({ method: 'POST', path: `${site}/permissions`, body });
  expect(await grantRole(graph(), siteUrl, other)).toEqual({ ok: true, value: 'raised' });
  expect(await grantRole(graph(), siteUrl, other)).toEqual({ ok: true, value: 'alreadyThere' });
});

test('an app that may write already keeps what it has', async () => {
  const app = { appId: appId.toUpperCase(), displayName: 'Test app' };
  expect(await grantRole(graph(), siteUrl, app)).toEqual({ ok: true, value: 'alreadyThere' });
});

test('making lists is not enough to let an app in', async () => {
  const granted = await grantRole(graphWith('Sites.Manage.All'), siteUrl, other);
  expect(granted).toEqual({ ok: false, error: { kind: 'noAccess' } });
});

test('a site that is not there is said', async () => {
  const granted = await grantRole(graph(), 'https://contoso.sharepoint.com/sites/none', other);
  expect(granted).toMatchObject({ ok: false, error: { kind: 'notFound' } });
});
