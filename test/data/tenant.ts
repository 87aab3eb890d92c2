import { DatabaseSync } from 'node:sqlite';

import { createGraphClient, type GraphClient } from '#data/graph/graphClient.ts';
import { type Lists, openLists } from '#data/lists/lists.ts';
import { provision } from '#data/provision/provision.ts';
import { createGraphApp } from '#standin/graph/graphApp.ts';
import { type AccessOverride, setAcl } from '#standin/graph/permissions.ts';
import { type Switches, usualSwitches } from '#standin/graph/switches.ts';
import { type CallEntry, createCallLog } from '#standin/tenant/calls.ts';
import type { Directory, Role } from '#standin/tenant/directory.ts';
import { readFault } from '#standin/tenant/faults.ts';
import type { Meter } from '#standin/tenant/meter.ts';

export const siteUrl = 'https://nordvik.sharepoint.com/sites/pmo';
/** For the PMO and the leads: staff and guests may not look there. */
export const peopleSiteUrl = 'https://nordvik.sharepoint.com/sites/pmo-people';
const appId = '5c0ffee5-0000-4000-8000-0000000000aa';
const target = 'http://localhost:5302';

const user = (number: number, name: string, role: Role): Directory['users'][number] => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  upn: `${name.toLowerCase()}@nordvik.example`,
  displayName: name,
  role,
  title: role,
});

const directory: Directory = {
  tenantId: '7a1b2c3d-0000-4000-8000-00000000000a',
  users: [
    user(1, 'Tomas', 'owner'),
    user(2, 'Ida', 'pm'),
    user(3, 'Jonas', 'pm'),
    user(4, 'Petra', 'staff'),
    user(5, 'Noor', 'guest'),
  ],
  teams: [],
  sites: [
    {
      webUrl: siteUrl,
      displayName: 'PMO',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'read', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
    {
      webUrl: peopleSiteUrl,
      displayName: 'PMO, people',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'none', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
  ],
};

export type PersonName = 'Tomas' | 'Ida' | 'Jonas' | 'Petra' | 'Noor';

export interface SentRequest {
  readonly url: string;
  readonly authorization: string | null;
}

/** A tenant whose Graph is the stand-in's, called in this process. Time stands still until a test moves it. */
export interface TestTenant {
  /** Noon of the day, UTC. */
  today(day: string): void;
  graphFor(person: PersonName, options?: Partial<Parameters<typeof createGraphClient>[0]>): GraphClient;
  listsFor(person: PersonName, options?: Partial<Parameters<typeof createGraphClient>[0]>): Lists;
  /** From now on, calls of this method whose address contains this text meet the fault, `times` times. */
  fault(method: string, path: string, fault: string, times?: number): void;
  narrow(override: AccessOverride): void;
  /** Runs once, right before the next call of this method whose address contains this text. */
  before(method: string, path: string, act: () => Promise<unknown>): void;
  /** What nobody knows of Graph for certain turns out to be so. */
  settle(switches: Partial<Switches>): void;
  /** As if Graph gave only so many rows a page, whatever is asked for. */
  shortPages(rows: number): void;
  readonly calls: () => readonly CallEntry[];
  readonly sent: SentRequest[];
  /** The wire itself. */
  readonly fetch: typeof fetch;
}

interface Measured {
  readonly meter?: Meter;
  readonly clock?: () => number;
  /** Milliseconds the way there and back takes. */
  readonly latencyMs?: number;
}

/** What a tenant has come to. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly now: number;
}

interface KeptTenant extends TestTenant {
  keep(): Kept;
}

export function createTenant(
  { meter, clock, latencyMs = 0 }: Measured = {},
  { bytes, now: begin }: Partial<Kept> = {},
): KeptTenant {
  let now = begin ?? Date.parse('2026-11-18T12:00:00Z');
  let keys = 0;
  let pageRows: number | undefined;
  const database = new DatabaseSync(':memory:');
  if (bytes !== undefined) database.deserialize(bytes);
  const log = createCallLog();
  const sent: SentRequest[] = [];
  const faults: { method: string; path: string; fault: string; times: number }[] = [];
  let switches = usualSwitches;
  const acts: { method: string; path: string; act: () => Promise<unknown> }[] = [];

  const app = createGraphApp({
    database,
    directory,
    verifyToken: (token) => Promise.resolve(callerOf(token)),
    clock: clock ?? (() => (now += 1000)),
    ...(meter === undefined ? {} : { meter }),
    rng: Math.random,
    switches: () => switches,
    takeFault: (call) => {
      const rule = faults.find((known) => known.times > 0 && matches(known, call));
      if (rule === undefined) return undefined;
      rule.times -= 1;
      return readFault(rule.fault);
    },
    recordCall: (entry) => log.record(entry),
  });

  const send: typeof fetch = async (input, init) => {
    if (latencyMs > 0) await new Promise((resolve) => void setTimeout(resolve, latencyMs));
    const asked = new Request(input, init);
    const request = pageRows === undefined ? asked : await withTop(asked, pageRows);
    sent.push({ url: request.url, authorization: request.headers.get('Authorization') });
    const index = acts.findIndex((act) => matches(act, request));
    if (index >= 0) await acts.splice(index, 1)[0]?.act();
    const response = await app.fetch(request);
    if (response.headers.has('x-standin-drop')) throw new TypeError('the connection was cut');
    return response;
  };
  const graphFor: TestTenant['graphFor'] = (person, options) =>
    createGraphClient({ getToken: () => Promise.resolve(person), target, fetch: send, ...options });

  return {
    graphFor,
    listsFor: (person, options) =>
      openLists({
        graph: graphFor(person, options),
        siteUrl,
        clock: { now: () => now },
        newKey: () => `KEY-${(keys += 1)}`,
      }),
    today: (day) => {
      now = Date.parse(`${day}T12:00:00Z`);
    },
    fault: (method, path, fault, times = 1) => void faults.push({ method, path, fault, times }),
    narrow: (override) => {
      if (!setAcl(database, directory, override)) throw new Error('no such list or user');
    },
    before: (method, path, act) => void acts.push({ method, path, act }),
    shortPages: (rows) => {
      pageRows = rows;
    },
    settle: (known) => {
      switches = { ...switches, ...known };
    },
    calls: () => log.all(),
    sent,
    fetch: send,
    keep: () => ({ bytes: database.serialize(), now }),
  };
}

const matches = (rule: { method: string; path: string }, call: { method: string; url: string }): boolean =>
  rule.method === call.method && decodeURIComponent(call.url).includes(rule.path);

async function withTop(request: Request, rows: number): Promise<Request> {
  const shorten = (text: string): string => text.replaceAll('$top=5000', `$top=${rows}`);
  const body = request.method === 'GET' ? null : shorten(await request.text());
  const { method, headers } = request;
  return new Request(shorten(request.url), { method, headers, body });
}

/** A token is the person's name; the admin's own registration has the wider scope. */
function callerOf(token: string) {
  const found = directory.users.find(({ displayName }) => displayName === token);
  if (found === undefined) return undefined;
  const scope = found.role === 'owner' ? 'Sites.Manage.All' : 'Sites.Selected';
  return {
    userId: found.id,
    upn: found.upn,
    appId,
    scopes: new Set([scope, 'User.Read']),
    roles: new Set<string>(),
  };
}

let provisioned: Promise<Kept> | undefined;

/** With all lists made, the way an admin does it: once in a file of tests, and a copy for each test. */
export async function createProvisionedTenant(measured: Measured = {}): Promise<TestTenant> {
  provisioned ??= provisionOnce();
  return createTenant(measured, await provisioned);
}

async function provisionOnce(): Promise<Kept> {
  const tenant = createTenant();
  const made = await provision(tenant.graphFor('Tomas'), siteUrl);
  if (!made.ok) throw new Error(`provisioning: ${JSON.stringify(made.error)}`);
  return tenant.keep();
}

export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** Writes a row the way somebody does it in SharePoint itself: only the cells they typed. */
export async function typeRow(
  tenant: TestTenant,
  list: string,
  fields: Record<string, unknown>,
): Promise<string> {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items`;
  const made = valueOf(await tenant.graphFor('Ida').call({ method: 'POST', path, body: { fields } }));
  return (made as { id: string }).id;
}

export async function typeCells(
  tenant: TestTenant,
  list: string,
  id: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items/${id}`;
  valueOf(await tenant.graphFor('Jonas').call({ method: 'PATCH', path, body: { fields } }));
}

/** The cells of a row as SharePoint has them. */
export async function cellsOf(
  tenant: TestTenant,
  list: string,
  id: string,
): Promise<Record<string, unknown>> {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items/${id}?$expand=fields`;
  const item = valueOf(await tenant.graphFor('Tomas').call({ method: 'GET', path }));
  return (item as { fields: Record<string, unknown> }).fields;
}

export async function rowsOf(
  tenant: TestTenant,
  list: string,
): Promise<{ id: string; fields: Record<string, unknown> }[]> {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items?$expand=fields&$top=5000`;
  const page = valueOf(await tenant.graphFor('Tomas').call({ method: 'GET', path }));
  return (page as { value: { id: string; fields: Record<string, unknown> }[] }).value;
}
