import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import { allListShapes, documentLibraries, type Lists, peopleListShapes } from '#data/lists/lists.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type AnyShape, columnsQuery, comparedColumns, wantedColumns } from './listColumns.ts';

export interface ListCheck {
  readonly list: string;
  readonly state: 'ok' | 'missing' | 'columnsMissing' | 'notOurs';
  readonly missingColumns: readonly string[];
}

/** Which lists and columns are there, for set-up. Lists of the second site only for who may look there. */
export async function checkLists(lists: Lists): Promise<Result<readonly ListCheck[], GraphProblem>> {
  const looked = wantedLists(lists);
  const answers = await sendBatch(
    lists.graph,
    looked.map(({ siteUrl, shape }) => ({
      method: 'GET' as const,
      path: `${listPath(siteUrl, shape.title)}/columns?${columnsQuery}`,
    })),
  );
  if (!answers.ok) return answers;
  const checks: ListCheck[] = [];
  for (const [index, { shape, siteUrl }] of looked.entries()) {
    const answer = answers.value[index];
    const isFenced = siteUrl !== lists.siteUrl && answer?.ok === false && answer.error.kind === 'noAccess';
    if (isFenced) continue;
    const check = checkOf(shape, answer);
    if (!check.ok) return check;
    checks.push(check.value);
  }
  return ok(checks);
}

interface WantedList {
  readonly siteUrl: string;
  readonly shape: AnyShape;
}

function wantedLists({ siteUrl, peopleSiteUrl }: Lists): readonly WantedList[] {
  const here: readonly AnyShape[] = [...allListShapes, ...documentLibraries];
  const there: readonly AnyShape[] = peopleSiteUrl === undefined ? [] : peopleListShapes;
  return [
    ...here.map((shape) => ({ siteUrl, shape })),
    ...there.map((shape) => ({ siteUrl: peopleSiteUrl ?? siteUrl, shape })),
  ];
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
