import { describe, expect, test } from 'vitest';

import { publicConfig, readConfig, type ServerConfig } from '#server/config.ts';

const azure = {
  TENANT_ID: '7a1b2c3d-0000-4000-8000-00000000000a',
  CLIENT_ID: '5c0ffee5-0000-4000-8000-0000000000aa',
  SITE_URL: 'https://nordvik.sharepoint.com/sites/pmo',
  PUBLIC_URL: 'https://pmo.nordvik.example/',
  MANAGED_IDENTITY_CLIENT_ID: '33333333-0000-4000-8000-0000000000aa',
};
const here = {
  ...azure,
  PUBLIC_URL: 'http://localhost:6501',
  MANAGED_IDENTITY_CLIENT_ID: undefined,
  STANDIN_URL: 'http://localhost:6502',
};

function configOf(env: Record<string, string | undefined>): ServerConfig {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

test('in Azure nothing points to this computer', () => {
  const config = configOf(azure);
  expect(config.publicUrl).toBe('https://pmo.nordvik.example');
  expect(publicConfig(config)).toEqual({
    tenantId: azure.TENANT_ID,
    clientId: azure.CLIENT_ID,
    botId: azure.CLIENT_ID,
    authority: `https://login.microsoftonline.com/${azure.TENANT_ID}`,
    graph: 'https://graph.microsoft.com',
    scopes: ['https://graph.microsoft.com/Sites.Selected', 'https://graph.microsoft.com/User.Read'],
    siteUrl: azure.SITE_URL,
    hostOrigins: [],
  });
});

test('nights are real: a shorter one is for a stand-in, and anywhere else the server does not start', () => {
  expect(configOf(here).nightSeconds).toBeUndefined();
  expect(configOf({ ...here, NIGHT_SECONDS: '15' }).nightSeconds).toBe(15);
  expect(readConfig({ ...azure, NIGHT_SECONDS: '15' })).toMatchObject({ ok: false });
  expect(readConfig({ ...here, NIGHT_SECONDS: '0' })).toMatchObject({ ok: false });
});

test('beside the stand-in only Graph and the Teams window are elsewhere', () => {
  expect(publicConfig(configOf(here))).toMatchObject({
    authority: `https://login.microsoftonline.com/${azure.TENANT_ID}`,
    graph: 'http://localhost:6502',
    hostOrigins: ['http://localhost:6500'],
  });
});

describe('does not start half-configured', () => {
  test.each<{ what: string; env: Record<string, string | undefined>; says: string }>([
    { what: 'without a tenant', env: { ...azure, TENANT_ID: undefined }, says: 'TENANT_ID' },
    { what: 'with a client id that is none', env: { ...azure, CLIENT_ID: 'pmo' }, says: 'CLIENT_ID' },
    { what: 'with an empty site', env: { ...azure, SITE_URL: '' }, says: 'SITE_URL' },
    { what: 'on plain http', env: { ...azure, PUBLIC_URL: 'http://pmo.nordvik.example' }, says: 'https' },
    {
      what: 'without an identity',
      env: { ...azure, MANAGED_IDENTITY_CLIENT_ID: undefined },
      says: 'MANAGED_IDENTITY',
    },
    { what: 'with a secret', env: { ...azure, CLIENT_SECRET: 'x' }, says: 'CLIENT_SECRET' },
    {
      what: 'with a stand-in elsewhere',
      env: { ...here, STANDIN_URL: 'http://10.0.0.7:6502' },
      says: 'STANDIN_URL',
    },
    {
      what: 'with a stand-in on https',
      env: { ...here, STANDIN_URL: 'https://localhost:6502' },
      says: 'STANDIN_URL',
    },
    {
      what: 'with a stand-in named like this computer',
      env: { ...here, STANDIN_URL: 'http://localhost.evil.example' },
      says: 'STANDIN_URL',
    },
    {
      what: 'with a stand-in and a public address',
      env: { ...azure, STANDIN_URL: 'http://localhost:6502' },
      says: 'PUBLIC_URL',
    },
    { what: 'with a stand-in in production', env: { ...here, NODE_ENV: 'production' }, says: 'production' },
  ])('$what', ({ env, says }) => {
    const read = readConfig(env);
    expect(read.ok ? 'started' : read.error).toContain(says);
  });
});
