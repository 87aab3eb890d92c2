import { createHmac } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type ChatTenant, people, startChatTenant, tenantId } from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const ida = '0e5de001-7a11-4b0e-8a5e-000000000003';

function activity(change: object = {}): object {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: '1',
    channelId: 'msteams',
    serviceUrl: `${tenant.standinUrl}/connector/`,
    from: { id: `29:${ida}`, aadObjectId: ida, name: 'Ida Nyberg' },
    recipient: { id: '28:bot' },
    conversation: { id: tenant.channelId, conversationType: 'channel', tenantId },
    channelData: { tenant: { id: tenantId } },
    value: { action: { verb: 'card.refresh', data: { v: 1, key: 'CSR-01', itemId: '1' } } },
    ...change,
  };
}

interface Token {
  readonly as?: string;
  readonly key?: 'signIn' | 'connector' | 'foreign';
  readonly claims?: object;
}

async function tokenOf(wanted: Token): Promise<string> {
  const answer = (await tenant.control('/token', wanted)) as { readonly access_token: string };
  return answer.access_token;
}

/** Every refusal so far, to be one and the same: headers and body tell nobody what was wrong. */
const refusals = new Set<string>();
let forged = 0;

async function send(token: string | undefined, body: unknown): Promise<number> {
  const response = await fetch(`${tenant.config.publicUrl}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status === 401) {
    forged += 1;
    const headers = [...response.headers].filter(([name]) => !['date', 'x-correlation-id'].includes(name));
    refusals.add(JSON.stringify([text, headers]));
  }
  return response.status;
}

/** What came of it: the answer's status, and how often Graph was called meanwhile. */
async function outcomeOf(token: string | undefined, body: unknown): Promise<object> {
  await tenant.forgetCalls();
  const status = await send(token, body);
  return { status, graphCalls: (await tenant.graphCalls()).length };
}

const refused = { status: 401, graphCalls: 0 };

const now = (): number => Math.floor(Date.now() / 1000);
const base64url = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

test('what Teams itself sends is let through', async () => {
  expect(await send(await tokenOf({ key: 'connector' }), activity())).toBe(200);
});

describe('refused with 401 and without a call to Graph', () => {
  test('no token', async () => expect(await outcomeOf(undefined, activity())).toEqual(refused));
  test('no token and no JSON', async () => expect(await outcomeOf(undefined, '{')).toEqual(refused));
  test('a token that is none', async () => expect(await outcomeOf('abc', activity())).toEqual(refused));

  test('a tab user’s own Graph token', async () =>
    expect(await outcomeOf(await tokenOf({ as: people.ida }), activity())).toEqual(refused));

  test.each<{ what: string; token: Token }>([
    {
      what: 'a tab user’s own token made out to our app',
      token: { as: people.ida, claims: { aud: '5c0ffee5-0000-4000-8000-0000000000aa' } },
    },
    {
      what: 'the same with everything a connector token has',
      token: {
        as: people.ida,
        claims: {
          aud: '5c0ffee5-0000-4000-8000-0000000000aa',
          iss: 'https://api.botframework.com',
          serviceurl: 'SERVICE',
        },
      },
    },
    {
      what: 'a token of a foreign tenant',
      token: {
        as: people.ida,
        claims: {
          aud: '5c0ffee5-0000-4000-8000-0000000000aa',
          tid: 'cccccccc-0000-4000-8000-000000000003',
          iss: 'https://login.microsoftonline.com/cccccccc-0000-4000-8000-000000000003/v2.0',
        },
      },
    },
    { what: 'the bot’s own token', token: { claims: { aud: 'https://api.botframework.com' } } },
    {
      what: 'a key that Microsoft never published',
      token: {
        key: 'foreign',
        claims: {
          aud: '5c0ffee5-0000-4000-8000-0000000000aa',
          iss: 'https://api.botframework.com',
          serviceurl: 'SERVICE',
        },
      },
    },
    { what: 'no serviceurl claim', token: { key: 'connector', claims: { serviceurl: null } } },
    {
      what: 'a serviceurl claim that is no text',
      token: { key: 'connector', claims: { serviceurl: ['SERVICE'] } },
    },
    {
      what: 'a serviceurl of another place',
      token: { key: 'connector', claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } },
    },
    {
      what: 'another audience',
      token: { key: 'connector', claims: { aud: '11111111-0000-4000-8000-0000000000aa' } },
    },
    {
      what: 'several audiences, ours not among them',
      token: { key: 'connector', claims: { aud: ['a', 'b'] } },
    },
    { what: 'our app’s name for an audience', token: { key: 'connector', claims: { aud: 'ts-pmo' } } },
    {
      what: 'our audience in other letters',
      token: { key: 'connector', claims: { aud: '5C0FFEE5-0000-4000-8000-0000000000AA' } },
    },
    {
      what: 'the issuer of the emulator',
      token: {
        key: 'connector',
        claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' },
      },
    },
    {
      what: 'the issuer of the skills channel',
      token: { key: 'connector', claims: { iss: 'https://login.microsoftonline.com/botframework.com/v2.0' } },
    },
    {
      what: 'an issuer with a slash more',
      token: { key: 'connector', claims: { iss: 'https://api.botframework.com/' } },
    },
    { what: 'an end that is a text', token: { key: 'connector', claims: { exp: '9999999999' } } },
    { what: 'an empty serviceurl', token: { key: 'connector', claims: { serviceurl: '' } } },
    {
      what: 'a serviceurl without its slash',
      token: { key: 'connector', claims: { serviceurl: 'http://localhost/connector' } },
    },
    {
      what: 'an app-only Graph token of our own app',
      token: { claims: { aud: 'https://graph.microsoft.com', idtyp: 'app' } },
    },
    { what: 'no audience', token: { key: 'connector', claims: { aud: null } } },
    { what: 'another issuer', token: { key: 'connector', claims: { iss: 'https://evil.example' } } },
    {
      what: 'an issuer that only begins like it',
      token: { key: 'connector', claims: { iss: 'https://api.botframework.com.evil.example' } },
    },
    { what: 'no issuer', token: { key: 'connector', claims: { iss: null } } },
    { what: 'no end', token: { key: 'connector', claims: { exp: null } } },
    { what: 'an end six minutes ago', token: { key: 'connector', claims: { exp: 0 } } },
    { what: 'a beginning in six minutes', token: { key: 'connector', claims: { nbf: 1 } } },
  ])('$what', async ({ token }) => {
    const claims = Object.fromEntries(
      Object.entries(token.claims ?? {}).map(([name, value]) => [name, filled(name, value)]),
    );
    expect(await outcomeOf(await tokenOf({ ...token, claims }), activity())).toEqual(refused);
  });

  test.each(['none', 'None', 'nOnE'])('alg %s', async (alg) => {
    const [, claims = ''] = (await tokenOf({ key: 'connector' })).split('.');
    expect(await outcomeOf(`${base64url({ alg, typ: 'JWT' })}.${claims}.`, activity())).toEqual(refused);
  });

  test('HS256 with the public key as the secret', async () => {
    const answer = await fetch(`${tenant.standinUrl}/v1/.well-known/keys`);
    const { keys } = (await answer.json()) as { readonly keys: readonly [{ readonly kid: string }] };
    const [, claims = ''] = (await tokenOf({ key: 'connector' })).split('.');
    const signed = `${base64url({ alg: 'HS256', typ: 'JWT', kid: keys[0].kid })}.${claims}`;
    const signature = createHmac('sha256', JSON.stringify(keys[0])).update(signed).digest('base64url');
    expect(await outcomeOf(`${signed}.${signature}`, activity())).toEqual(refused);
  });

  test.each<{ what: string; change: (parts: [string, string, string]) => string }>([
    { what: 'a signature cut off', change: ([head, claims]) => `${head}.${claims}.` },
    { what: 'only two parts', change: ([head, claims]) => `${head}.${claims}` },
    { what: 'four parts', change: (parts) => `${parts.join('.')}.x` },
    {
      what: 'claims changed after signing',
      change: ([head, , signature]) =>
        `${head}.${base64url({ iss: 'https://api.botframework.com', aud: '5c0ffee5-0000-4000-8000-0000000000aa', exp: now() + 600, serviceurl: `${tenant.standinUrl}/connector/` })}.${signature}`,
    },
    {
      what: 'a key id nobody has',
      change: ([, claims, signature]) =>
        `${base64url({ alg: 'RS256', typ: 'JWT', kid: 'zz' })}.${claims}.${signature}`,
    },
    {
      what: 'a key id called __proto__',
      change: ([, claims, signature]) =>
        `${base64url({ alg: 'RS256', typ: 'JWT', kid: '__proto__' })}.${claims}.${signature}`,
    },
    { what: 'a megabyte', change: () => `a.${'b'.repeat(7_000)}.c` },
  ])('$what', async ({ change }) => {
    const [head = '', claims = '', signature = ''] = (await tokenOf({ key: 'connector' })).split('.');
    expect(await outcomeOf(change([head, claims, signature]), activity())).toEqual(refused);
  });

  test.each<{ what: string; change: object }>([
    { what: 'an activity of another channel', change: { channelId: 'webchat' } },
    { what: 'an activity without a channel', change: { channelId: undefined } },
    { what: 'an activity without a serviceUrl', change: { serviceUrl: undefined } },
    {
      what: 'an activity that wants its answer elsewhere',
      change: { serviceUrl: 'http://169.254.169.254/' },
    },
    {
      what: 'an activity of a foreign tenant',
      change: { conversation: { id: 'x', tenantId: 'cccccccc-0000-4000-8000-000000000003' } },
    },
    {
      what: 'two tenants in one activity',
      change: { channelData: { tenant: { id: 'cccccccc-0000-4000-8000-000000000003' } } },
    },
    { what: 'an activity that names no tenant', change: { conversation: { id: 'x' }, channelData: {} } },
  ])('a good token with $what', async ({ change }) => {
    expect(await outcomeOf(await tokenOf({ key: 'connector' }), activity(change))).toEqual(refused);
  });

  test('a signed serviceurl that is not on the list', async () => {
    const serviceUrl = 'http://127.0.0.1:9/connector/';
    const token = await tokenOf({ key: 'connector', claims: { serviceurl: serviceUrl } });
    expect(await outcomeOf(token, activity({ serviceUrl }))).toEqual(refused);
  });

  test.each([[], [1], 'text', 7, null])('a good token with %j for an activity', async (body) => {
    const outcome = await outcomeOf(await tokenOf({ key: 'connector' }), JSON.stringify(body));
    expect(outcome).toBeOneOf([refused, { ...refused, status: 400 }]);
  });
});

test('at least 34 forgeries were sent, and every refusal was the same to the letter', () => {
  expect(forged).toBeGreaterThanOrEqual(34);
  expect([...refusals]).toHaveLength(1);
  expect([...refusals][0]).toContain('unauthorized');
});

// Entra tokens of people have no address here: the tab speaks to Graph itself, and nothing but the connector is let in.
test.each(['/api/me', '/api/projects', '/api/functions/x', '/api/tab', '/v1.0/me', '/graphql'])(
  'a tab user’s own token opens nothing at %s',
  async (path) => {
    const authorization = `Bearer ${await tokenOf({ as: people.ida, claims: { aud: '5c0ffee5-0000-4000-8000-0000000000aa' } })}`;
    for (const method of ['GET', 'POST'])
      expect(
        (await fetch(`${tenant.config.publicUrl}${path}`, { method, headers: { authorization } })).status,
      ).toBe(404);
  },
);

test('the SDK’s switch for unauthenticated calls does not open anything', async () => {
  const switches = ['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS', 'SKIP_AUTH', 'NO_AUTH', 'TEAMS_SKIP_AUTH'];
  for (const name of switches) process.env[name] = 'true';
  const other = await startChatTenant();
  try {
    for (const authorization of ['', 'Bearer a.b.c', `Bearer ${await tokenOf({ as: people.ida })}`]) {
      const asked = { method: 'POST', headers: { authorization }, body: '{}' };
      expect((await fetch(`${other.config.publicUrl}/api/messages`, asked)).status).toBe(401);
    }
  } finally {
    for (const name of switches) delete process.env[name];
    await other.stop();
  }
});

function filled(name: string, value: unknown): unknown {
  if (name === 'exp' && value === 0) return now() - 360;
  if (name === 'nbf' && value === 1) return now() + 360;
  if (value === 'SERVICE') return `${tenant.standinUrl}/connector/`;
  return Array.isArray(value) ? [`${tenant.standinUrl}/connector/`] : value;
}
