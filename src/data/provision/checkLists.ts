import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import { allListShapes, type Lists } from '#data/lists/lists.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type AnyShape, columnsQuery, comparedColumns, wantedColumns } from './listColumns.ts';

export interface ListCheck {
  readonly list: string;
  readonly state: 'ok' | 'missing' | 'columnsMissing' | 'notOurs';
  readonly missingColumns: readonly string[];
}

/** Which lists and columns are there, for set-up. */
export async function checkLists(lists: Lists): Promise<Result<readonly ListCheck[], GraphProblem>> {
  const answers = await sendBatch(
    lists.graph,
    allListShapes.map(({ title }) => ({
      method: 'GET' as const,
      path: `${listPath(lists.siteUrl, title)}/columns?${columnsQuery}`,
    })),
  );
  if (!answers.ok) return answers;
  const checks: ListCheck[] = [];
  for (const [index, shape] of allListShapes.entries()) {
    const check = checkOf(shape, answers.value[index]);
    if (!check.ok) return check;
    checks.push(check.value);
  }
  return ok(checks);
}

function checkOf(
  shape: AnyShape,
  answer: Result<unknown, GraphProblem> | undefined,
): Result<ListCheck, GraphProblem> {
  const list = shape.title;
  if (answer?.ok === false && answer.error.kind === 'notFound') {
    const missingColumns = wantedColumns(shape).map(({ name }) => name);
    return ok({ list, state: 'missing', missingColumns });
  }
  if (answer?.ok === false) return answer;
  const compared = answer === undefined ? undefined : comparedColumns(shape, answer.value);
  if (compared === undefined) return err({ kind: 'unavailable', status: 200 });
  const missingColumns = compared.missing.map(({ name }) => name);
  if (!compared.isOurs) return ok({ list, state: 'notOurs', missingColumns });
  return ok({ list, state: missingColumns.length === 0 ? 'ok' : 'columnsMissing', missingColumns });
}
