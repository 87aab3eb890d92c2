import type { AskGraph, Answered } from './graphAsked.ts';

/** A list of the probe's own, made for the questions and deleted after them. */
export interface ProbeList {
  readonly ask: AskGraph;
  readonly siteId: string;
  readonly title: string;
  /** `/sites/{id}/lists/{id}` */
  readonly path: string;
  add(fields: Readonly<Record<string, unknown>>): Promise<Answered>;
  change(id: string, fields: Readonly<Record<string, unknown>>): Promise<Answered>;
  fieldsOf(id: string): Promise<Readonly<Record<string, unknown>>>;
}

export type ProbeProblem =
  | { readonly kind: 'noSite'; readonly answer: Answered }
  | { readonly kind: 'noList'; readonly answer: Answered };

const columns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Kind', choice: { choices: ['One', 'Two'] }, indexed: true },
  { name: 'Shelf', text: {}, indexed: true },
  { name: 'Note', text: { allowMultipleLines: true } },
  { name: 'Pages', number: {}, indexed: true },
];

/** Makes the list, lets `work` ask what it wants, and deletes the list whatever happened. */
export async function withProbeList<T>(
  ask: AskGraph,
  siteUrl: string,
  title: string,
  work: (list: ProbeList) => Promise<T>,
): Promise<T | ProbeProblem> {
  const { host, pathname } = new URL(siteUrl);
  const site = await ask({ method: 'GET', path: `/sites/${host}:${pathname}` });
  if (site.status !== 200) return { kind: 'noSite', answer: site };
  const siteId = String(site.body['id']);
  const body = { displayName: title, columns, list: { template: 'genericList' } };
  const made = await ask({ method: 'POST', path: `/sites/${siteId}/lists`, body });
  if (made.status !== 201) return { kind: 'noList', answer: made };
  const path = `/sites/${siteId}/lists/${String(made.body['id'])}`;
  try {
    return await work(probeList(ask, { siteId, title, path }));
  } finally {
    await ask({ method: 'DELETE', path });
  }
}

function probeList(ask: AskGraph, place: Pick<ProbeList, 'siteId' | 'title' | 'path'>): ProbeList {
  const items = `${place.path}/items`;
  return {
    ask,
    ...place,
    add: (fields) => ask({ method: 'POST', path: items, body: { fields } }),
    change: (id, fields) => ask({ method: 'PATCH', path: `${items}/${id}`, body: { fields } }),
    fieldsOf: async (id) => {
      const { body } = await ask({ method: 'GET', path: `${items}/${id}?$expand=fields` });
      return (body['fields'] ?? {}) as Record<string, unknown>;
    },
  };
}

export const idOf = ({ body }: Answered): string => String(body['id']);

export const rowsOf = ({ body }: Answered): readonly Readonly<Record<string, unknown>>[] =>
  (body['value'] ?? []) as Record<string, unknown>[];
