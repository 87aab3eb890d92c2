import type { GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type GraphItem, graphPage } from './graphItem.ts';

/** All items from the first page on; the link to the next page is followed as Graph wrote it. */
export async function allPages(
  graph: GraphClient,
  first: Result<unknown, GraphProblem>,
): Promise<Result<readonly GraphItem[], GraphProblem>> {
  const items: GraphItem[] = [];
  let answer = first;
  for (;;) {
    if (!answer.ok) return answer;
    const page = graphPage.safeParse(answer.value);
    if (!page.success) return err({ kind: 'unavailable', status: 200 });
    items.push(...page.data.value);
    const next = page.data['@odata.nextLink'];
    if (next === undefined) return ok(items);
    answer = await graph.call({ method: 'GET', path: next });
  }
}
