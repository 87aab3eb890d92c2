import { describe, expect, test } from 'vitest';

import { loadConfig, readConfig } from '#teams/config.ts';

const inTenant = {
  tenantId: '7a1b2c3d-0000-4000-8000-00000000000a',
  clientId: '5c0ffee5-0000-4000-8000-0000000000aa',
  botId: '5c0ffee5-0000-4000-8000-0000000000aa',
  authority: 'https://login.microsoftonline.com/7a1b2c3d-0000-4000-8000-00000000000a',
  graph: 'https://graph.microsoft.com',
  scopes: ['https://graph.microsoft.com/Sites.Selected'],
  siteUrl: 'https://nordvik.sharepoint.com/sites/pmo',
  hostOrigins: [],
};
const besideStandin = {
  ...inTenant,
  graph: 'http://localhost:5302',
  hostOrigins: ['http://localhost:5300'],
};

describe('config.json', () => {
  test('of a tenant is taken as it is', () => {
    expect(readConfig(inTenant, 'https://pmo.example')).toEqual({ kind: 'config', config: inTenant });
  });

  test.each(['http://localhost:5301', 'http://127.0.0.1:5301'])('of the stand-in is taken on %s', (page) => {
    expect(readConfig(besideStandin, page).kind).toBe('config');
  });

  test.each([
    ['host origins on a public address', { ...inTenant, hostOrigins: ['https://evil.example'] }],
    ['Graph elsewhere on a public address', { ...inTenant, graph: 'https://graph.evil.example' }],
    ['http Graph on a public address', { ...inTenant, graph: 'http://graph.microsoft.com' }],
    ['a missing client id', { ...inTenant, clientId: '' }],
    ['no scope', { ...inTenant, scopes: [] }],
    ['a page instead of JSON', '<!doctype html>'],
  ])('with %s is refused', (_what, json) => {
    expect(readConfig(json, 'https://pmo.example').kind).toBe('refused');
  });

  test('on loopback may name only loopback host origins', () => {
    const config = { ...besideStandin, hostOrigins: ['http://localhost:5300', 'https://evil.example'] };
    expect(readConfig(config, 'http://localhost:5301').kind).toBe('refused');
  });

  test('that cannot be fetched is told apart from one that is refused', async () => {
    const page = 'https://pmo.example';
    expect(await loadConfig(Promise.reject(new TypeError('offline')), page)).toEqual({ kind: 'unreachable' });
    expect(await loadConfig(Promise.resolve(new Response('', { status: 503 })), page)).toEqual({
      kind: 'unreachable',
    });
    expect((await loadConfig(Promise.resolve(Response.json({ ...inTenant, clientId: 7 })), page)).kind).toBe(
      'refused',
    );
  });
});
