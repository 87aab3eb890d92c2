import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { GraphItem } from '#data/lists/graphItem.ts';
import { itemsQuery, listPath } from '#data/lists/listPath.ts';
import { allListShapes, documentLibraries, type Lists, peopleListShapes } from '#data/lists/lists.ts';
import { allPages } from '#data/lists/readPages.ts';
import { type AnyShape, columnsQuery, comparedColumns } from '#data/provision/listColumns.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** How a row may name somebody: by Entra object id or by address. Names alone are shared by many. */
export interface NamedPerson {
  readonly id: string;
  readonly upn: string;
}

export interface PersonRow {
  readonly siteUrl: string;
  readonly list: string;
  readonly itemId: string;
  /** In which columns the id or the address stands. */
  readonly columns: readonly string[];
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

interface Place {
  readonly siteUrl: string;
  readonly shape: AnyShape;
}

/** Where a person may be named: every list, and the libraries, of both sites. */
function placesOf({ siteUrl, peopleSiteUrl }: Lists): readonly Place[] {
  const here: readonly AnyShape[] = [...allListShapes, ...documentLibraries];
  const there: readonly AnyShape[] = peopleListShapes;
  return [
    ...here.map((shape) => ({ siteUrl, shape })),
    ...(peopleSiteUrl === undefined ? [] : there.map((shape) => ({ siteUrl: peopleSiteUrl, shape }))),
  ];
}

/** Every row that names the person, archived ones too, as far as the reader may read. A list that is not there holds nobody. */
export async function rowsNaming(
  lists: Lists,
  person: NamedPerson,
): Promise<Result<readonly PersonRow[], GraphProblem>> {
  const places = placesOf(lists);
  const asked = await sendBatch(
    lists.graph,
    places.map(({ siteUrl, shape }) => ({
      method: 'GET' as const,
      path: `${listPath(siteUrl, shape.title)}/columns?${columnsQuery}`,
    })),
  );
  if (!asked.ok) return asked;
  const found: PersonRow[] = [];
  for (const [index, place] of places.entries()) {
    const answer = asked.value[index];
    const isElsewhere = place.siteUrl !== lists.siteUrl;
    if (answer?.ok === false) {
      if (answer.error.kind === 'notFound' || (isElsewhere && answer.error.kind === 'noAccess')) continue;
      return answer;
    }
    const compared = comparedColumns(place.shape, answer?.value);
    if (compared === undefined) return err({ kind: 'unavailable', status: 200 });
    const read = await readPlace(lists, place, new Set(compared.missing.map(({ name }) => name)));
    if (!read.ok) return read;
    for (const item of read.value) {
      const row = rowOf(place, item, person);
      if (row !== undefined) found.push(row);
    }
  }
  return ok(found);
}

function readPlace(
  lists: Lists,
  { siteUrl, shape }: Place,
  missing: ReadonlySet<string>,
): Promise<Result<readonly GraphItem[], GraphProblem>> {
  const columns = ['Title', ...shape.columns.map(({ name }) => name), 'ClientKey', 'Archived'];
  const query = itemsQuery(columns.filter((name) => !missing.has(name)));
  const path = `${listPath(siteUrl, shape.title)}/items?${query}`;
  return lists.graph.call({ method: 'GET', path }).then((first) => allPages(lists.graph, first));
}

function rowOf({ siteUrl, shape }: Place, item: GraphItem, person: NamedPerson): PersonRow | undefined {
  const cells = Object.entries(item.fields ?? {}).flatMap(([name, cell]) =>
    !name.startsWith('@') && isCell(cell) ? [[name, cell] as const] : [],
  );
  const columns = cells.flatMap(([name, cell]) => (isNaming(cell, person) ? name : []));
  if (columns.length === 0) return undefined;
  return { siteUrl, list: shape.title, itemId: item.id, columns, fields: Object.fromEntries(cells) };
}

const isCell = (cell: unknown): cell is string | number | boolean =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';

/** Ids and addresses are written in either case. */
export function isNaming(cell: unknown, { id, upn }: NamedPerson): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.toLowerCase();
  return [id, upn].some((mark) => mark !== '' && text.includes(mark.toLowerCase()));
}

/** The other half of what somebody typed: rows carry both, and the name. */
export function wholePerson(
  rows: readonly PersonRow[],
  typed: string,
): NamedPerson & { readonly name: string } {
  const wanted = typed.trim().toLowerCase();
  for (const { fields } of rows) {
    for (const column of Object.keys(fields).filter((name) => name.endsWith('Upn'))) {
      const begin = column.slice(0, -3);
      const [id = '', upn = '', name = ''] = [`${begin}Id`, column, `${begin}Name`].map((cell) =>
        String(fields[cell] ?? ''),
      );
      if ([id, upn].some((mark) => mark !== '' && mark.toLowerCase() === wanted)) return { id, upn, name };
    }
  }
  return typed.includes('@')
    ? { id: '', upn: typed.trim(), name: '' }
    : { id: typed.trim(), upn: '', name: '' };
}
