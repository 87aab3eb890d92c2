import type { Switches } from '#standin/graph/switches.ts';
import { idOf, rowsOf, type ProbeList } from './probeList.ts';

/** How to find out, on a real tenant, where each switch stands. Undefined: the answer was neither. */
export type SwitchQuestions = {
  readonly [Name in keyof Switches]?: (list: ProbeList) => Promise<Switches[Name] | undefined>;
};

export const switchQuestions: SwitchQuestions = {
  blanksInUniqueColumn: async (list) => {
    const answers = [await list.add({ Title: 'blank' }), await list.add({ Title: 'blank too' })];
    return answers.every(({ status }) => status === 201) ? 'many' : 'one';
  },
  uniqueViolation: async (list) => {
    await list.add({ Key: 'TAKEN' });
    const { status } = await list.add({ Key: 'TAKEN' });
    return (['400', '409', '500'] as const).find((known) => known === String(status));
  },
  unknownChoice: async (list) => {
    const { status } = await list.add({ Key: 'choice', Kind: 'Three' });
    return status === 201 ? 'taken' : 'refused';
  },
  emptyText: async (list) => {
    const id = idOf(await list.add({ Key: 'empty', Shelf: 'x' }));
    await list.change(id, { Shelf: '' });
    return 'Shelf' in (await list.fieldsOf(id)) ? 'kept' : 'cleared';
  },
  patchFields: async (list) => {
    const path = `${list.path}/items/${idOf(await list.add({ Key: 'patch' }))}/fields`;
    const { status } = await list.ask({ method: 'PATCH', path, body: { Shelf: 'x' } });
    return status === 200 ? 'answered' : 'refused';
  },
  innerOptionsWithoutDollar: async (list) => {
    const path = `${list.path}/items?$expand=fields(select=Title)`;
    return (await list.ask({ method: 'GET', path })).status === 200 ? 'taken' : 'refused';
  },
  deltaByTitle: async (list) => {
    const path = `/sites/${list.siteId}/lists/${encodeURIComponent(list.title)}/items/delta?token=latest`;
    return (await list.ask({ method: 'GET', path })).status === 200 ? 'answered' : 'refused';
  },
  expandInDeltaToken: async (list) => {
    const id = idOf(await list.add({ Key: 'delta' }));
    const latest = `${list.path}/items/delta?$expand=fields($select=Shelf)`;
    const link = await deltaLinkFrom(list, latest);
    await list.change(id, { Shelf: 'moved' });
    const row = rowsOf(await list.ask({ method: 'GET', path: link })).findLast((one) => one['id'] === id);
    return row === undefined ? undefined : 'fields' in row ? 'kept' : 'lost';
  },
  metadataNone: async (list) => {
    await list.add({ Key: 'lean' });
    const headers = { Accept: 'application/json;odata.metadata=none' };
    const answer = await list.ask({ method: 'GET', path: `${list.path}/items?$top=1`, headers });
    return '@odata.etag' in (rowsOf(answer)[0] ?? {}) ? 'ignored' : 'honoured';
  },
  fieldFilters: async (list) => {
    await list.add({ Key: 'FIND-ME' });
    const path = `${list.path}/items?$filter=fields/Key eq 'FIND-ME'`;
    return rowsOf(await list.ask({ method: 'GET', path })).length === 1 ? 'answer' : 'answerNothing';
  },
};

/** Follows every page to the link for what comes after. */
async function deltaLinkFrom(list: ProbeList, path: string): Promise<string> {
  const { body } = await list.ask({ method: 'GET', path });
  const next = body['@odata.nextLink'];
  return typeof next === 'string' ? deltaLinkFrom(list, next) : String(body['@odata.deltaLink']);
}

/** These need a list of more than 5,000 rows: some ten minutes and 10,000 resource units on a real tenant. */
export const largeListQuestions: SwitchQuestions = {
  overThreshold: async (list) => {
    const path = `${list.path}/items?$filter=fields/Shelf eq 'same'&$top=1`;
    const { status } = await list.ask({ method: 'GET', path });
    return (['400', '500', '503'] as const).find((known) => known === String(status));
  },
  indexedChoice: async (list) => {
    const path = `${list.path}/items?$filter=fields/Kind eq 'Two'&$top=1`;
    return (await list.ask({ method: 'GET', path })).status === 200 ? 'helps' : 'helpsNot';
  },
};

/** Fills the list with rows that share a shelf and have no kind. */
export async function fillLargeList(list: ProbeList, onProgress: (rows: number) => void): Promise<void> {
  const rows = 5005;
  const url = `${list.path}/items`;
  for (let start = 0; start < rows; start += 20) {
    const numbers = Array.from({ length: Math.min(20, rows - start) }, (_, place) => start + place);
    let left = numbers;
    while (left.length > 0) {
      const requests = left.map((number) => ({
        id: String(number),
        method: 'POST',
        url,
        headers: { 'Content-Type': 'application/json' },
        body: { fields: { Key: `ROW-${number}`, Shelf: 'same' } },
      }));
      const { body } = await list.ask({ method: 'POST', path: '/$batch', body: { requests } });
      const parts = (body['responses'] ?? []) as {
        id: string;
        status: number;
        headers?: Record<string, string>;
      }[];
      const waiting = parts.filter(({ status }) => status === 429);
      const waits = waiting.map(({ headers }) => Number(headers?.['Retry-After'] ?? 1));
      if (waits.length > 0) await pause(Math.max(...waits));
      left = waiting.map(({ id }) => Number(id));
    }
    onProgress(start + numbers.length);
  }
}

const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
