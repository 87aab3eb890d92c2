import { beforeEach, describe, expect, test } from 'vitest';

import type { GraphCall, GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { openLists } from '#data/lists/lists.ts';
import { readCold } from '#data/sync/coldRead.ts';
import type { ListAnswer } from '#data/sync/readList.ts';
import { err, type Result } from '#domain/result.ts';
import { createProvisionedTenant, siteUrl, type TestTenant, typeRow } from '#test/data/tenant.ts';

const refused: GraphProblem = { kind: 'refused', message: 'Invalid request' };
let tenant: TestTenant;
let calls: GraphCall[];

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  calls = [];
  await typeRow(tenant, 'PMO Milestones', { Title: 'Cut-over', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01', Links: 'https://a.example' });
});

/** Graph, but for the calls whose address (in a batch or not) this refuses. */
function graphBut(isRefused: (url: string) => boolean, problem = refused): GraphClient {
  const graph = tenant.graphFor('Ida');
  const answer = { error: { code: 'invalidRequest', message: 'Invalid request' } };
  return {
    ...graph,
    call: async (call) => {
      calls.push(call);
      if (isRefused(call.path)) return err(problem);
      const { requests = [] } = (call.body ?? {}) as { requests?: { id: string; url: string }[] };
      const bad = requests.filter(({ url }) => isRefused(url));
      if (bad.length === 0) return graph.call(call);
      const body = {
        requests: requests
          .filter(({ url }) => !isRefused(url))
          .map(({ id, url }) => ({ id, url, method: 'GET' })),
      };
      const rest = body.requests.length === 0 ? undefined : await graph.call({ ...call, body });
      const { responses } = (rest?.ok === true ? rest.value : { responses: [] }) as { responses: object[] };
      return {
        ok: true,
        value: { responses: [...responses, ...bad.map(({ id }) => ({ id, status: 400, body: answer }))] },
      };
    },
  };
}
const read = (
  name: 'milestones' | 'projects',
  graph: GraphClient,
): Promise<Result<ListAnswer, GraphProblem>> =>
  readCold<unknown>(openLists({ graph, siteUrl, clock: { now: () => 0 }, newKey: () => 'K' })[name]);
const isDelta = (url: string): boolean => url.includes('/delta?');

describe('a list from nothing', () => {
  test('is all its rows, with who wrote them, and a link to what changes from now on', async () => {
    const answer = await read(
      'milestones',
      graphBut(() => false),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rows: [{ modifiedBy: 'Ida', fields: { Title: 'Cut-over' } }],
        removedIds: [],
        isWhole: true,
        withoutColumns: undefined,
        deltaLink: expect.stringContaining('/delta?token='),
      },
    });
    expect(calls).toHaveLength(1);
  });

  test('is read without the details of its rows, where it has such', async () => {
    const answer = await read(
      'projects',
      graphBut(() => false),
    );
    expect(answer).toMatchObject({ value: { withoutColumns: ['Latest', 'Links', 'ChildStamp'] } });
    expect(JSON.stringify(answer)).not.toContain('https://a.example');
  });

  test('of which changes are refused both by title and by id is read all the same, with no such link', async () => {
    const answer = await read('milestones', graphBut(isDelta));
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rows: [{ fields: { Title: 'Cut-over' } }],
        isWhole: true,
        deltaLink: undefined,
        absentColumns: [],
      },
    });
  });

  test('that is refused whatever is asked stays refused, after few calls', async () => {
    const answer = await read(
      'milestones',
      graphBut((url) => url.includes('/lists/')),
    );
    expect(answer).toEqual({ ok: false, error: refused });
    expect(calls.length).toBeLessThan(5);
  });

  test('that could not be read is not asked for in other ways', async () => {
    const noAccess = { kind: 'noAccess' } as const;
    const answer = await read(
      'milestones',
      graphBut((url) => url === '/$batch', noAccess),
    );
    expect(answer).toEqual({ ok: false, error: noAccess });
    expect(calls).toHaveLength(1);
  });

  test('whose changes are known and whose rows are not is no empty list', async () => {
    tenant.fault('GET', 'PMO Milestones/items?', '403');
    const answer = await read(
      'milestones',
      graphBut(() => false),
    );
    expect(answer).toMatchObject({ ok: false, error: { kind: 'noAccess' } });
    expect(calls).toHaveLength(1);
  });
});
