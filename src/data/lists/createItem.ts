import { type GraphProblem, isUnclear } from '#data/graph/graphProblem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type RowFields, schemaVersion } from './columns.ts';
import { type GraphItem, graphItem, keptWith } from './graphItem.ts';
import type { Kept } from './kept.ts';
import { listPath } from './listPath.ts';
import type { OpenList } from './lists.ts';
import { asRead } from './patchRow.ts';
import { lookUpRow } from './readRow.ts';

export interface Created<T> {
  readonly kept: Kept<T>;
  /** False: a row of this ClientKey was there, or got there by an earlier try of ours whose answer was lost. */
  readonly isNew: boolean;
}

const attemptsAtMost = 3;

/**
 * Creates a row once, whatever happens to the answers: the unique ClientKey refuses a second one. A duplicate is told from
 * other refusals by looking, since Graph says 400 to both and puts the reason in localised words.
 */
export async function createItem<T>(
  list: OpenList<T>,
  value: T,
  clientKey: string,
): Promise<Result<Created<T>, GraphProblem>> {
  let problem: GraphProblem = { kind: 'offline' };
  for (let attempt = 1; attempt <= attemptsAtMost; attempt += 1) {
    const posted = await postRow(list, value, clientKey);
    if (posted.ok) return ok({ kept: posted.value, isNew: true });
    problem = posted.error;
    if (!isWorthLooking(problem)) return err(problem);

    const found = await lookUpRow(list, 'ClientKey', clientKey);
    if (!found.ok) return found;
    if (found.value?.kept !== undefined) return ok({ kept: found.value.kept, isNew: false });
    if (!isUnclear(problem)) return err(problem);
  }
  return err(problem);
}

/** A row of this ClientKey may be there all the same. */
export const isWorthLooking = (problem: GraphProblem): boolean =>
  isUnclear(problem) || ['refused', 'duplicateKey', 'changedElsewhere'].includes(problem.kind);

async function postRow<T>(
  list: OpenList<T>,
  value: T,
  clientKey: string,
): Promise<Result<Kept<T>, GraphProblem>> {
  const posted = await postItem(list, newRowFields(list, value, clientKey));
  return posted.ok ? ok(keptWith(posted.value, asRead(list, value), [])) : posted;
}

/** One try. The cells carry a ClientKey, so that the same row is not made twice. */
export async function postItem<T>(
  { access, shape }: OpenList<T>,
  cells: RowFields,
): Promise<Result<GraphItem, GraphProblem>> {
  const answer = await access.graph.call({
    method: 'POST',
    path: `${listPath(access.siteUrl, shape.title)}/items`,
    body: { fields: cells },
  });
  if (!answer.ok) return answer;
  const item = graphItem.safeParse(answer.value);
  return item.success
    ? ok({ ...item.data, fields: { ...cells, ...item.data.fields } })
    : err({ kind: 'unavailable', status: 200 });
}

/** Cells of a new row; what is not said is left out. */
export function newRowFields<T>({ shape }: OpenList<T>, value: T, clientKey: string): RowFields {
  const cells = Object.entries(shape.valueToRow(value)).filter(([, cell]) => cell !== null);
  return { ...Object.fromEntries(cells), ClientKey: clientKey, SchemaV: schemaVersion };
}
