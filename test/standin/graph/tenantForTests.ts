import { DatabaseSync } from 'node:sqlite';

import type { Hono } from 'hono';

import { createGraphApp } from '#standin/graph/graphApp.ts';
import type { GraphEnv } from '#standin/graph/graphTenant.ts';
import { setAcl, type AccessOverride } from '#standin/graph/permissions.ts';
import type { GraphCaller } from '#standin/tenant/caller.ts';
import type { CallEntry } from '#standin/tenant/calls.ts';
import type { Directory, Role } from '#standin/tenant/directory.ts';
import { usualSwitches, type Switches } from '#standin/graph/switches.ts';
import { readFault } from '#standin/tenant/faults.ts';
import { createMeter, type Meter } from '#standin/tenant/meter.ts';

export const appId = '11111111-2222-4333-8444-555555555555';
export const noon = Date.UTC(2026, 10, 20, 12, 0, 0, 789);

const person = (
  number: number,
  upn: string,
  displayName: string,
  role: Role,
): Directory['users'][number] => ({
  id: `aaaaaaaa-0000-4000-8000-00000000000${number}`,
  upn,
  displayName,
  role,
  title: 'Tester',
});

export const directory: Directory = {
  tenantId: '7a1b2c3d-0000-4000-8000-00000000000a',
  users: [
    person(1, 'olga@contoso.example', 'Olga Owner', 'owner'),
    person(2, 'paul@contoso.example', 'Paul Manager', 'pm'),
    person(3, 'rita@contoso.example', 'Rita Reader', 'staff'),
    person(4, 'gus@elsewhere.example', 'Gus Guest', 'guest'),
  ],
  teams: [],
  sites: [
    {
      webUrl: 'https://contoso.sharepoint.com/sites/books',
      displayName: 'Books',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'read', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
  ],
};

export interface TestTenant {
  readonly graph: Hono<GraphEnv>;
  readonly database: DatabaseSync;
  readonly calls: CallEntry[];
  /** The next calls meet these faults, one each; the empty text is none. */
  readonly faults: string[];
  readonly meter: Meter;
  clockMs: number;
  switches: Switches;
  setAcl(override: AccessOverride): boolean;
  send(method: string, url: string, more?: SendOptions): Promise<Answer>;
}

export interface SendOptions {
  /** A user principal name, `app` for an app on its own, or `nobody`. */
  readonly as?: string;
  /** Scopes of a person's token, or roles of an app's. */
  readonly scopes?: string;
  /** Sent as JSON, bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphBody;
}

/** Everything a test looks for in an answer. What an answer lacks reads as undefined, and the expectation fails. */
export interface GraphBody {
  readonly '@odata.context': string;
  readonly '@odata.etag': string;
  readonly '@odata.nextLink': string | undefined;
  readonly '@odata.deltaLink': string | undefined;
  readonly id: string;
  readonly eTag: string;
  readonly name: string;
  readonly displayName: string;
  readonly webUrl: string;
  readonly uploadUrl: string;
  readonly nextExpectedRanges: readonly string[];
  readonly size: number;
  readonly file: unknown;
  readonly folder: unknown;
  readonly parentReference: Readonly<Record<string, unknown>>;
  readonly contentType: { readonly id: string; readonly name: string };
  readonly columns: readonly { readonly name: string }[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdBy: unknown;
  readonly lastModifiedBy: unknown;
  readonly lastModifiedDateTime: string;
  readonly deleted: unknown;
  readonly value: readonly GraphBody[];
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: GraphBody;
  }[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
}

/** Tokens of these tests are `{who}|{scopes}` in base64: what a token says is the sign-in's business, not Graph's. */
export const tokenFor = (as: string, scopes: string): string =>
  Buffer.from(`${as}|${scopes}`).toString('base64url');

function verifyTestToken(token: string): GraphCaller | undefined {
  const [as = '', granted] = Buffer.from(token, 'base64url').toString().split('|');
  if (granted === undefined) return undefined;
  const names = new Set(granted.split(' '));
  const nobody = { userId: undefined, upn: undefined, appId };
  if (as === 'app') return { ...nobody, scopes: new Set(), roles: names };
  const user = directory.users.find((known) => known.upn === as);
  return user === undefined
    ? undefined
    : { appId, userId: user.id, upn: user.upn, scopes: names, roles: new Set() };
}

export const owner = 'olga@contoso.example';
export const manager = 'paul@contoso.example';
export const reader = 'rita@contoso.example';
export const guest = 'gus@elsewhere.example';
export const site = '/v1.0/sites/contoso.sharepoint.com:/sites/books:';

export interface TestTenantOptions {
  readonly database?: DatabaseSync;
  /** What the dice show, again and again from the start. */
  readonly dice?: readonly number[];
  readonly callerAppId?: string;
  readonly directory?: Directory;
}

export function createTestTenant(options: TestTenantOptions = {}): TestTenant {
  const { database = new DatabaseSync(':memory:'), dice = [0.3], callerAppId = appId } = options;
  const people = options.directory ?? directory;
  let thrown = 0;
  const calls: CallEntry[] = [];
  const faults: string[] = [];
  const tenant = { clockMs: noon, switches: usualSwitches };
  const meter = createMeter(() => tenant.clockMs);
  const graph = createGraphApp({
    database,
    directory: people,
    verifyToken: async (token) => {
      const caller = verifyTestToken(token);
      return caller === undefined ? undefined : { ...caller, appId: callerAppId };
    },
    clock: () => tenant.clockMs,
    rng: () => dice[thrown++ % dice.length] ?? 0,
    takeFault: () => readFault(faults.shift() ?? ''),
    meter,
    switches: () => tenant.switches,
    recordCall: (entry) => calls.push(entry),
  });
  const send: TestTenant['send'] = async (method, url, more = {}) => {
    const { as = owner, scopes = 'Sites.Manage.All User.Read', body, headers } = more;
    const response = await graph.request(url, {
      method,
      headers: {
        ...(as === 'nobody' ? {} : { Authorization: `Bearer ${tokenFor(as, scopes)}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed(text),
    };
  };
  return Object.assign(tenant, {
    graph,
    database,
    calls,
    faults,
    meter,
    send,
    setAcl: (override: AccessOverride) => setAcl(database, directory, override),
  });
}

/** Undefined for what is no JSON: whatever is expected of it, fails. */
function parsed(text: string): GraphBody {
  try {
    return JSON.parse(text);
  } catch {
    return undefined as unknown as GraphBody;
  }
}

/** A list of books: one indexed unique key, an indexed number, and one column of every type beside. */
export const booksBody = {
  displayName: 'All Books',
  columns: [
    { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
    { name: 'Pages', number: {}, indexed: true },
    { name: 'Shelf', text: {}, indexed: true },
    { name: 'Notes', text: { allowMultipleLines: true } },
    { name: 'Sold', boolean: {} },
    { name: 'Genre', choice: { choices: ['Crime', 'Poetry'] } },
    { name: 'Mood', choice: { choices: ['Calm'], allowTextEntry: true } },
    { name: 'Tags', choice: { choices: ['New', 'Used'], displayAs: 'checkBoxes' } },
    { name: 'Kind', choice: { choices: ['Paper', 'Film'] }, indexed: true },
    { name: 'BoughtOn', dateTime: { format: 'dateTime' }, indexed: true },
    { name: 'Price', currency: {} },
  ],
  list: { template: 'genericList' },
};

export const items = `${site}/lists/All%20Books/items`;

export async function tenantWithBooks(options: TestTenantOptions = {}): Promise<TestTenant> {
  const tenant = createTestTenant(options);
  const made = await tenant.send('POST', `${site}/lists`, { body: booksBody });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return tenant;
}

/** The path and query of a link in an answer, which always points at graph.microsoft.com. */
export const linkPath = (link: string | undefined): string =>
  (link ?? '').replace('https://graph.microsoft.com', '');

export async function addBook(tenant: TestTenant, fields: Record<string, unknown>): Promise<Answer> {
  return tenant.send('POST', items, { body: { fields } });
}
