import { idOf, rowsOf, type ProbeList } from './probeList.ts';

/** What the stand-in believes and no switch turns: a different answer is a mistake of the stand-in, to be mended. */
export interface FactQuestion {
  readonly name: string;
  readonly believed: string;
  readonly ask: (list: ProbeList) => Promise<string>;
}

const statusAndCode = ({ status, code }: { readonly status: number; readonly code: string }): string =>
  code === '' ? String(status) : `${status} ${code}`;

export const factQuestions: readonly FactQuestion[] = [
  {
    name: 'a unique value in another case',
    believed: 'is the same',
    ask: async (list) => {
      await list.add({ Key: 'CASE' });
      return (await list.add({ Key: 'case' })).status === 201 ? 'is another' : 'is the same';
    },
  },
  {
    name: 'a column that does not exist, written',
    believed: '400 invalidRequest',
    ask: async (list) => statusAndCode(await list.add({ Key: 'x1', NoSuchColumn: 1 })),
  },
  {
    name: 'a column that does not exist, selected',
    believed: '400 invalidRequest',
    ask: async (list) => {
      const path = `${list.path}/items?$expand=fields($select=NoSuchColumn)`;
      return statusAndCode(await list.ask({ method: 'GET', path }));
    },
  },
  {
    name: '256 characters in a column of 255',
    believed: '400 invalidRequest',
    ask: async (list) => statusAndCode(await list.add({ Key: 'x2', Shelf: 'x'.repeat(256) })),
  },
  {
    name: 'text in a number',
    believed: '400 invalidRequest',
    ask: async (list) => statusAndCode(await list.add({ Key: 'x3', Pages: 'many' })),
  },
  {
    name: 'a stale If-Match with a wrong value',
    believed: '412 resourceModified',
    ask: async (list) => {
      const path = `${list.path}/items/${idOf(await list.add({ Key: 'x4' }))}`;
      const headers = { 'If-Match': '"00000000-0000-0000-0000-000000000000,9"' };
      const body = { fields: { Pages: 'many' } };
      return statusAndCode(await list.ask({ method: 'PATCH', path, headers, body }));
    },
  },
  {
    name: '$orderby puts blanks',
    believed: 'first',
    ask: async (list) => {
      await list.add({ Key: 'x5', Pages: 1 });
      await list.add({ Key: 'x6' });
      const path = `${list.path}/items?$orderby=fields/Pages&$expand=fields($select=Pages)&$top=1`;
      const [first] = rowsOf(await list.ask({ method: 'GET', path }));
      const fields = (first?.['fields'] ?? {}) as Readonly<Record<string, unknown>>;
      return 'Pages' in fields ? 'last' : 'first';
    },
  },
  {
    name: 'a delta token that is none',
    believed: '400 invalidRequest',
    ask: async (list) =>
      statusAndCode(await list.ask({ method: 'GET', path: `${list.path}/items/delta?token=nonsense` })),
  },
  {
    name: 'a column called Title in a new list',
    believed: '409 nameAlreadyExists',
    ask: async (list) => {
      const body = { displayName: `${list.title} with Title`, columns: [{ name: 'Title', text: {} }] };
      const made = await list.ask({ method: 'POST', path: `/sites/${list.siteId}/lists`, body });
      if (made.status !== 201) return statusAndCode(made);
      await list.ask({ method: 'DELETE', path: `/sites/${list.siteId}/lists/${idOf(made)}` });
      return '201';
    },
  },
  {
    name: 'a column called Author',
    believed: 'becomes Author0',
    ask: async (list) => {
      const body = { name: 'Author', text: {} };
      const made = await list.ask({ method: 'POST', path: `${list.path}/columns`, body });
      return made.status === 201 ? `becomes ${String(made.body['name'])}` : statusAndCode(made);
    },
  },
  {
    name: 'two columns added at once',
    believed: 'one is 409 invalidRequest',
    ask: async (list) => {
      const add = (name: string) =>
        list.ask({ method: 'POST', path: `${list.path}/columns`, body: { name, text: {} } });
      const refused = (await Promise.all([add('AtOnce1'), add('AtOnce2')])).find(
        ({ status }) => status !== 201,
      );
      return refused === undefined ? 'both are made' : `one is ${statusAndCode(refused)}`;
    },
  },
  {
    name: 'several choices without @odata.type',
    believed: '400 invalidRequest',
    ask: async (list) => {
      const choice = { choices: ['A', 'B'], displayAs: 'checkBoxes' };
      await list.ask({ method: 'POST', path: `${list.path}/columns`, body: { name: 'Tags', choice } });
      return statusAndCode(await list.add({ Key: 'x7', Tags: ['A'] }));
    },
  },
];
