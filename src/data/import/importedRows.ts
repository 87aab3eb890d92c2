import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { RowFields } from '#data/lists/columns.ts';
import { newRowFields } from '#data/lists/createItem.ts';
import { itemsQuery, listPath } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { hasOperation, withOperation } from '#data/lists/opLog.ts';
import { allPages } from '#data/lists/readPages.ts';
import { ok, type Result } from '#domain/result.ts';

/** A row as far as an import has to know it. */
export interface KnownRow {
  readonly id: string;
  readonly etag: string;
  readonly clientKey: string;
  readonly projectKey: string;
  readonly opLog: string;
  readonly isArchived: boolean;
}

export const isOfImport = (row: KnownRow, importId: string): boolean => hasOperation(row.opLog, importId);

export interface RowToImport<T> {
  readonly value: T;
  /** Upper case. */
  readonly clientKey: string;
}

const technical = ['ClientKey', 'OpLog', 'Archived'];

/** All rows of a list, archived ones too, by ClientKey or, where somebody typed the row, by its id. */
export async function knownRows<T>(
  list: OpenList<T>,
): Promise<Result<ReadonlyMap<string, KnownRow>, GraphProblem>> {
  const hasKey = list.shape.columns.some(({ name }) => name === 'ProjectKey');
  const query = itemsQuery(hasKey ? [...technical, 'ProjectKey'] : technical);
  const path = `${itemsPath(list)}?${query}`;
  const items = await allPages(list.access.graph, await list.access.graph.call({ method: 'GET', path }));
  if (!items.ok) return items;
  return ok(
    new Map(
      items.value.map((item) => {
        const text = (column: string): string => {
          const cell = item.fields?.[column];
          return typeof cell === 'string' ? cell : '';
        };
        const clientKey = text('ClientKey').toUpperCase();
        const row = {
          id: item.id,
          etag: item['@odata.etag'] ?? item.eTag ?? '',
          clientKey,
          projectKey: text('ProjectKey').toUpperCase(),
          opLog: text('OpLog'),
          isArchived: text('Archived') === 'Yes',
        };
        return [clientKey === '' ? `row ${item.id}` : clientKey, row];
      }),
    ),
  );
}

const roundsAtMost = 3;

/**
 * Sees to it that each row is there once and not archived, and carries the import's id. What is there stays as people left it; what
 * was archived comes back as the file has it. After trouble it looks again at what is there and does the rest.
 */
export async function importRows<T>(
  list: OpenList<T>,
  rows: readonly RowToImport<T>[],
  importId: string,
  onWritten: (rows: number) => void,
): Promise<Result<number, GraphProblem>> {
  return untilDone(
    list,
    (known) => {
      const missing = rows.filter(({ clientKey }) => known.get(clientKey)?.isArchived !== false);
      return missing.map((row) => {
        const there = known.get(row.clientKey);
        return there === undefined
          ? createCall(list, row, importId)
          : bringBackCall(list, row, there, importId);
      });
    },
    onWritten,
  );
}

/** Rows as an export has them; those whose ClientKey is there stay as they are. */
export async function bringFields<T>(
  list: OpenList<T>,
  rows: readonly { readonly clientKey: string; readonly fields: RowFields }[],
  onWritten: (rows: number) => void,
): Promise<Result<number, GraphProblem>> {
  return untilDone(
    list,
    (known) =>
      rows
        .filter(({ clientKey }) => !known.has(clientKey))
        .map(({ fields }): GraphCall => ({ method: 'POST', path: itemsPath(list), body: { fields } })),
    onWritten,
  );
}

/** Archives exactly the rows that carry the import's id. Answers how many. */
export async function archiveImported<T>(
  list: OpenList<T>,
  importId: string,
  onWritten: (rows: number) => void,
): Promise<Result<number, GraphProblem>> {
  return untilDone(
    list,
    (known) => {
      const ours = [...known.values()].filter((row) => !row.isArchived && isOfImport(row, importId));
      return ours.map((row) => patchCall(list, row, { Archived: 'Yes' }));
    },
    onWritten,
  );
}

/** Asks what is to be done, does it, and looks again where a call was refused: it may be done all the same. Answers how many rows it wrote. */
async function untilDone<T>(
  list: OpenList<T>,
  toDo: (known: ReadonlyMap<string, KnownRow>) => readonly GraphCall[],
  onWritten: (rows: number) => void,
): Promise<Result<number, GraphProblem>> {
  let written = 0;
  const count = (rows: number): void => {
    written += rows;
    onWritten(rows);
  };
  for (let round = 1; ; round += 1) {
    const known = await knownRows(list);
    if (!known.ok) return known;
    const refused = await sendAll(list, toDo(known.value), count);
    if (refused === undefined) return ok(written);
    if (round === roundsAtMost || !isWorthAnotherLook(refused)) {
      return { ok: false, error: refused };
    }
  }
}

const isWorthAnotherLook = ({ kind }: GraphProblem): boolean =>
  ['refused', 'duplicateKey', 'changedElsewhere', 'unavailable', 'offline'].includes(kind);

const callsAtOnce = 20;

/** One batch after another: SharePoint answers 409 to parallel writes on one list, and a wish to wait holds for all. */
async function sendAll<T>(
  { access }: OpenList<T>,
  calls: readonly GraphCall[],
  onWritten: (rows: number) => void,
): Promise<GraphProblem | undefined> {
  let problem: GraphProblem | undefined;
  for (let first = 0; first < calls.length; first += callsAtOnce) {
    const answers = await sendBatch(access.graph, calls.slice(first, first + callsAtOnce));
    if (!answers.ok) return answers.error;
    onWritten(answers.value.filter((answer) => answer.ok).length);
    for (const answer of answers.value) if (!answer.ok) problem ??= answer.error;
    if (problem !== undefined && !isWorthAnotherLook(problem)) return problem;
  }
  return problem;
}

const itemsPath = <T>({ access, shape }: OpenList<T>): string =>
  `${listPath(access.siteUrl, shape.title)}/items`;

function createCall<T>(list: OpenList<T>, { value, clientKey }: RowToImport<T>, importId: string): GraphCall {
  const fields = { ...newRowFields(list, value, clientKey), OpLog: importId };
  return { method: 'POST', path: itemsPath(list), body: { fields } };
}

function bringBackCall<T>(
  list: OpenList<T>,
  { value }: RowToImport<T>,
  there: KnownRow,
  importId: string,
): GraphCall {
  const OpLog = isOfImport(there, importId) ? there.opLog : withOperation(there.opLog, importId);
  return patchCall(list, there, { ...list.shape.valueToRow(value), OpLog, Archived: null });
}

function patchCall<T>(list: OpenList<T>, { id, etag }: KnownRow, fields: RowFields): GraphCall {
  return {
    method: 'PATCH',
    path: `${itemsPath(list)}/${encodeURIComponent(id)}`,
    headers: { 'If-Match': etag },
    body: { fields },
  };
}
