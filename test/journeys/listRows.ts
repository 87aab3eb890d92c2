import { expect } from 'vitest';

interface State {
  readonly tenantId: string;
  readonly appId: string;
}

/** Reads SharePoint lists as somebody who works at the PMO, beside and without our app: what is really kept. */
export async function readRows(
  graph: string,
  list: string,
  filter: string,
  upn = 'tove.haugen@nordvik.example',
): Promise<Record<string, unknown>[]> {
  const answer = await fetch(
    `${graph}/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${list}/items?$expand=fields&$filter=${filter}`,
    {
      headers: { authorization: `Bearer ${await tokenOf(graph, upn)}` },
    },
  );
  expect(answer.status).toBe(200);
  const { value } = (await answer.json()) as { value: { fields: Record<string, unknown> }[] };
  return value.map(({ fields }) => fields);
}

/** A row as somebody types it in SharePoint, with their own rights. */
export async function typeRow(
  graph: string,
  list: string,
  fields: Readonly<Record<string, unknown>>,
  upn = 'tove.haugen@nordvik.example',
): Promise<void> {
  const answer = await fetch(
    `${graph}/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(graph, upn)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ fields }),
    },
  );
  expect(answer.status).toBe(201);
}

export async function tokenOf(graph: string, upn: string): Promise<string> {
  const state = (await (await fetch(`${graph}/__control/state`)).json()) as State;
  const answer = await fetch(`${graph}/${state.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: state.appId,
      username: upn,
      password: 'demo',
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

export const projectRow = async (graph: string, key: string): Promise<Record<string, unknown>> =>
  (await readRows(graph, 'PMO Projects', `fields/ProjectKey eq '${key}'`))[0] ?? {};

export const reportRows = (graph: string, key: string): Promise<Record<string, unknown>[]> =>
  readRows(graph, 'PMO Status Reports', `fields/ProjectKey eq '${key}'`);
