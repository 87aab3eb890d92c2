import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { newRowFields } from '#data/lists/createItem.ts';
import { graphPage } from '#data/lists/graphItem.ts';
import { equals, itemsQuery, listPath } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { ok, type Result } from '#domain/result.ts';

export interface NewRow<T> {
  readonly value: T;
  /** Says what the row is, so that writing it a second time changes nothing. */
  readonly clientKey: string;
}

/** Creates many rows, twenty a call. A row whose ClientKey is there already stays as it is. Answers how many are new. */
export async function writeRows<T>(
  list: OpenList<T>,
  rows: readonly NewRow<T>[],
): Promise<Result<number, GraphProblem>> {
  const { access, shape } = list;
  const path = `${listPath(access.siteUrl, shape.title)}/items`;
  const calls = rows.map(({ value, clientKey }): GraphCall => {
    return { method: 'POST', path, body: { fields: newRowFields(list, value, clientKey) } };
  });
  const answers = await sendBatch(access.graph, calls);
  if (!answers.ok) return answers;
  const refused = [...answers.value.entries()].filter(([, answer]) => !answer.ok);
  const found = await sendBatch(
    access.graph,
    refused.map(([index]) => {
      const query = itemsQuery(['ClientKey'], equals('ClientKey', rows[index]?.clientKey ?? ''));
      return { method: 'GET', path: `${path}?${query}` };
    }),
  );
  if (!found.ok) return found;
  for (const [position, [, answer]] of refused.entries()) {
    if (!answer.ok && !isOneRow(found.value[position])) return answer;
  }
  return ok(rows.length - refused.length);
}

/** A refusal is no loss where the row turns out to be there: by an earlier run, or by a try whose answer got lost. */
function isOneRow(answer: Result<unknown, GraphProblem> | undefined): boolean {
  const page = answer?.ok === true ? graphPage.safeParse(answer.value) : undefined;
  return page?.success === true && page.data.value.length > 0;
}
