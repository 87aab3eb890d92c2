import { beforeAll, expect, test } from 'vitest';

import {
  boolean,
  choice,
  type Column,
  columnDefinition,
  indexed,
  longText,
  number,
  text,
  unique,
} from '#data/lists/columns.ts';
import {
  createTestTenant,
  manager,
  owner,
  site,
  type TestTenant,
} from '#test/standin/graph/tenantForTests.ts';

import { createListServer, type ListServer } from './listServer.ts';
import { createDice, type Dice } from './rng.ts';
import type { ServerList } from './serverList.ts';

/*
 * The simulator's server against the stand-in, which is itself held to Microsoft's documents: the same requests, drawn by lot, have to
 * be answered with the same status, the same error code and the same rows.
 */
const title = 'PMO Projects';
const columns: readonly Column[] = [
  unique(text('ProjectKey')),
  indexed(text('TeamKey')),
  choice('Rag', ['Green', 'Amber', 'Red']),
  number('Budget'),
  boolean('Mandatory'),
  longText('OpLog'),
  unique(text('ClientKey')),
];
const people: readonly [string, string] = [owner, manager];
const requestsInAll = 3000;

interface Pair {
  readonly dice: Dice;
  readonly standin: TestTenant;
  readonly server: ListServer;
  readonly list: ServerList;
  /** Links and etags differ between the two; they are kept by what they stand for. */
  readonly links: { readonly theirs: string; readonly ours: string }[];
}

let pair: Pair;

beforeAll(async () => {
  const dice = createDice(7);
  const standin = createTestTenant();
  const server = createListServer({ now: () => standin.clockMs, dice, writerOf: () => undefined });
  const list = server.addList(title, columns);
  const made = await standin.send('POST', `${site}/lists`, {
    body: { displayName: title, columns: columns.map(columnDefinition), list: { template: 'genericList' } },
  });
  if (made.status !== 201) throw new Error(made.text);
  pair = { dice, standin, server, list, links: [] };
});

interface Asked {
  readonly method: string;
  readonly theirs: string;
  readonly ours: string;
  readonly body?: unknown;
  readonly headers?: { readonly theirs: Record<string, string>; readonly ours: Record<string, string> };
}

const items = `${site}/lists/${encodeURIComponent(title)}/items`;
const both = (method: string, path: string, body?: unknown): Asked => ({
  method,
  theirs: path,
  ours: path,
  body,
});
const values = ['A-01', 'a-01', 'B-02', "O'Neil", 'c', ''];

function cells({ dice }: Pair): Record<string, unknown> {
  const drawn: Record<string, unknown> = {
    Title: dice.pick(['One', 'Two', 'Three']),
    ProjectKey: dice.oneOf([...values, `K-${dice.below(40)}`, `K-${dice.below(40)}`]),
    TeamKey: dice.pick<unknown>(['NET', 'net', null, 'x'.repeat(256)]),
    Rag: dice.pick<unknown>(['Green', 'Red', 'Blue', null]),
    Budget: dice.pick<unknown>([1, 2.5, 'three', null]),
    Mandatory: dice.pick<unknown>([true, false, 'yes']),
    OpLog: 'a b',
    ClientKey: `C-${dice.below(60)}`,
    Nothing: 'x',
  };
  const wanted = Object.keys(drawn).filter((name) => dice.chance(name === 'Nothing' ? 0.03 : 0.4));
  return Object.fromEntries(wanted.map((name) => [name, drawn[name]]));
}

function query({ dice }: Pair): string {
  const fields = dice.pick(['Title', 'ProjectKey,Rag,ClientKey', 'Budget,OpLog', 'Nothing']);
  return dice.pick([
    '',
    `$expand=fields`,
    `$select=id,lastModifiedDateTime&$expand=fields($select=${fields})`,
    `$select=id&$expand=fields($select=${fields})&$top=${dice.between(1, 5)}`,
    `$select=nothing`,
  ]);
}

function draw(now: Pair): Asked {
  const { dice, list, links } = now;
  const id = dice.chance(0.9) ? dice.between(1, Math.max(1, list.lastId)) : dice.pick(['999', 'x']);
  switch (dice.below(8)) {
    case 0:
    case 1:
      return both('POST', items, dice.chance(0.95) ? { fields: cells(now) } : {});
    case 2:
    case 3:
      return { ...both('PATCH', `${items}/${id}`, { fields: cells(now) }), ...ifMatch(now, Number(id)) };
    case 4:
      return both('GET', `${items}/${id}?${query(now)}`);
    case 5: {
      const column = dice.pick(['ProjectKey', 'ClientKey', 'TeamKey', 'Budget', 'Nothing']);
      const value = dice.pick(['A-01', 'C-1', 'K-3', 'NET', "O''Neil"]);
      const filter = `$filter=${encodeURIComponent(`fields/${column} eq '${value}'`)}`;
      return both('GET', `${items}?${query(now)}&${dice.chance(0.5) && column !== 'Budget' ? filter : ''}`);
    }
    case 6:
      return both('GET', `${items}/delta?${dice.chance(0.3) ? 'token=latest&' : ''}${query(now)}`);
    default: {
      const link = dice.oneOf(links);
      return link === undefined ? both('GET', items) : { method: 'GET', ...link };
    }
  }
}

const etags = new Map<number, { readonly theirs: string; readonly ours: string }[]>();

function ifMatch({ dice }: Pair, id: number): Pick<Asked, 'headers'> {
  const known = dice.oneOf(etags.get(id)?.slice(-2) ?? []);
  if (known === undefined || dice.chance(0.3)) return {};
  return { headers: { theirs: { 'If-Match': known.theirs }, ours: { 'If-Match': known.ours } } };
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

async function ask(
  { standin, server }: Pair,
  asked: Asked,
  who: string,
): Promise<{ readonly theirs: Answered; readonly ours: Answered }> {
  const { method, body, headers } = asked;
  const theirs = await standin.send(method, linkOnly(asked.theirs), {
    as: who,
    body,
    headers: headers?.theirs ?? {},
  });
  const ours = server.answer({ method, path: asked.ours, body, headers: headers?.ours }, who);
  return { theirs: { status: theirs.status, body: theirs.body }, ours };
}

const linkOnly = (path: string): string => path.replace('https://graph.microsoft.com', '');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const codeOf = (body: unknown): string => textOf(recordOf(recordOf(body)['error'])['code']);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an answer says of rows, without what each server makes up for itself. */
function rowsOf(body: unknown): unknown {
  const { value } = recordOf(body);
  return Array.isArray(value) ? value.map(rowOf) : rowOf(body);
}

function rowOf(told: unknown): unknown {
  const row = recordOf(told);
  const fields = row['fields'] === undefined ? undefined : recordOf(row['fields']);
  const own = fields && ['Title', ...columns.map(({ name }) => name)].map((name) => [name, fields[name]]);
  const version = textOf(row['@odata.etag']).split(',')[1];
  return { id: row['id'], version, own, deleted: row['deleted'], at: row['lastModifiedDateTime'] };
}

function remember({ links }: Pair, theirs: unknown, ours: unknown): void {
  const [one, other] = [recordOf(theirs), recordOf(ours)];
  for (const name of ['@odata.nextLink', '@odata.deltaLink'])
    if (one[name] !== undefined) links.push({ theirs: textOf(one[name]), ours: textOf(other[name]) });
  if (links.length > 20) links.splice(0, links.length - 20);
  const [tag, own] = [one['@odata.etag'], other['@odata.etag']];
  if (typeof tag !== 'string' || typeof own !== 'string') return;
  const id = Number(one['id']);
  etags.set(id, [...(etags.get(id) ?? []), { theirs: tag, ours: own }]);
}

/** How the two answers differ; undefined if they say the same. */
function difference(theirs: Answered, ours: Answered): string | undefined {
  const [one, other] = [theirs, ours].map(({ status, body }) =>
    JSON.stringify(status < 300 ? [status, linksIn(body), rowsOf(body)] : [status, codeOf(body)]),
  );
  return one === other ? undefined : `${one} here ${other}`;
}

const linksIn = (body: unknown): readonly string[] =>
  Object.keys(recordOf(body)).filter((name) => name === '@odata.nextLink' || name === '@odata.deltaLink');

/** Now and then a row is deleted, or somebody's rights change. */
async function happen({ dice, standin, server, list }: Pair): Promise<void> {
  if (dice.chance(0.02)) {
    const row = dice.oneOf([...list.rows.values()]);
    if (row === undefined) return;
    await standin.send('DELETE', `${items}/${row.id}`);
    server.deleteByHand(list, row);
  }
  if (dice.chance(0.02)) {
    const role = dice.pick<'none' | 'read' | 'write'>(['none', 'read', 'write']);
    standin.setAcl({ list: title, user: manager, role });
    server.setRole(manager, list, role);
  }
}

test(`${requestsInAll} requests drawn by lot are answered alike by the simulator's server and by the stand-in`, async () => {
  const statuses = new Map<number, number>();
  const differences: string[] = [];
  for (let count = 1; count <= requestsInAll; count += 1) {
    if (count % 400 === 0) pair.standin.clockMs += 60_000;
    await happen(pair);
    const asked = draw(pair);
    const { theirs, ours } = await ask(pair, asked, pair.dice.pick(people));
    const differs = difference(theirs, ours);
    if (differs !== undefined)
      differences.push(`${asked.method} ${asked.theirs} ${JSON.stringify(asked.body)}: ${differs}`);
    if (theirs.status < 300) remember(pair, theirs.body, ours.body);
    statuses.set(theirs.status, (statuses.get(theirs.status) ?? 0) + 1);
  }
  expect(differences).toEqual([]);
  // Nothing is proved by a draw that met only one kind of answer.
  const rare = [200, 201, 400, 403, 404, 412].filter((status) => (statuses.get(status) ?? 0) < 20);
  expect(rare).toEqual([]);
});

test('a batch is answered alike: each part by its id, and 424 behind one that failed', async () => {
  const parts = [
    { id: '1', method: 'GET', url: `${items.slice(5)}?$select=id` },
    { id: '2', method: 'GET', url: `${items.slice(5)}/999999` },
    { id: '3', method: 'GET', url: `${items.slice(5)}?$select=id`, dependsOn: ['2'] },
    { id: '4', method: 'GET', url: `${items.slice(5)}/delta?token=latest`, dependsOn: ['1'] },
    {
      id: '5',
      method: 'POST',
      url: items.slice(5),
      headers: { 'Content-Type': 'application/json' },
      body: {},
    },
  ];
  const bodies = [
    { requests: parts },
    { requests: [...parts, { id: '1', method: 'GET', url: '/x' }] },
    { requests: [{ id: '1', method: 'GET', url: '/x', dependsOn: ['2'] }] },
    { requests: [{ id: '1', method: 'PATCH', url: `${items.slice(5)}/1`, body: {} }] },
    { requests: Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/x' })) },
    { nothing: true },
  ];
  for (const body of bodies) {
    const { theirs, ours } = await ask(pair, both('POST', '/v1.0/$batch', body), owner);
    expect([ours.status, codeOf(ours.body), partsOf(ours.body)]).toEqual([
      theirs.status,
      codeOf(theirs.body),
      partsOf(theirs.body),
    ]);
  }
});

function partsOf(body: unknown): unknown {
  const { responses } = recordOf(body);
  if (!Array.isArray(responses)) return undefined;
  const read = responses
    .map(recordOf)
    .map(({ id, status, body: inner }) => [textOf(id), status, codeOf(inner)]);
  return read.toSorted(([one], [other]) => String(one).localeCompare(String(other)));
}
