import * as z from 'zod/mini';

import { graphOrigin } from '#data/graph/bearerLink.ts';
import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { type GraphItem, graphItem } from '#data/lists/graphItem.ts';
import { itemQuery, listPath } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { readableColumns } from '#data/lists/readRows.ts';
import { ok, type Result } from '#domain/result.ts';

import { readCold } from './coldRead.ts';
import { type ListAnswer, type Reading, toStoredRow, unanswered, unreadable } from './readList.ts';
import type { StoredRow } from './storedList.ts';

type Answer = Result<unknown, GraphProblem>;

/** What changed in a list since it was read. Where Graph lost track (410) it is read again as a whole. */
export function deltaRead<T>(list: OpenList<T>, { deltaLink, ...how }: Since): Reading {
  return {
    calls: [{ method: 'GET', path: deltaLink }],
    finish: ([first = unanswered]) => finishDelta(list, first, how),
  };
}

interface Since extends HowRead {
  readonly deltaLink: string;
}

interface HowRead {
  readonly absentColumns: readonly string[];
  /** Of rows that were told without their details: those that are read once more, whole. */
  readonly isWantedWhole?: (row: StoredRow) => boolean;
}

async function finishDelta<T>(
  list: OpenList<T>,
  first: Answer,
  how: HowRead,
): Promise<Result<ListAnswer, GraphProblem>> {
  const changes = await allChanges(list, first);
  if (changes.ok) return toAnswer(list, changes.value, { ...how, isWhole: false });
  const { error } = changes;
  if (error.kind === 'refused') return readCold(list); // a column that was asked for is gone, or the token is no good
  if (error.kind !== 'unavailable' || error.status !== 410) return changes;
  const again = error.startOver === undefined ? undefined : await startOver(list, error.startOver, how);
  return again?.ok === true ? again : readCold(list);
}

/** Graph says where. A link that leads anywhere else gets no call of ours. */
async function startOver<T>(
  list: OpenList<T>,
  location: string,
  how: HowRead,
): Promise<Result<ListAnswer, GraphProblem> | undefined> {
  if (!location.startsWith(`${graphOrigin}/`)) return undefined;
  const changes = await allChanges(list, await list.access.graph.call({ method: 'GET', path: location }));
  return changes.ok ? toAnswer(list, changes.value, { ...how, isWhole: true }) : changes;
}

const deltaItem = z.extend(graphItem, { deleted: z.optional(z.unknown()) });
const deltaPage = z.object({
  value: z.array(deltaItem),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
});

interface Changes {
  /** The same item may be told twice: the last one counts. */
  readonly byId: ReadonlyMap<string, z.infer<typeof deltaItem>>;
  readonly deltaLink: string | undefined;
}

async function allChanges<T>(list: OpenList<T>, first: Answer): Promise<Result<Changes, GraphProblem>> {
  const byId = new Map<string, z.infer<typeof deltaItem>>();
  for (let answer = first; ;) {
    if (!answer.ok) return answer;
    const page = deltaPage.safeParse(answer.value);
    if (!page.success) return unreadable;
    for (const item of page.data.value) byId.set(item.id, item);
    const next = page.data['@odata.nextLink'];
    if (next === undefined) return ok({ byId, deltaLink: page.data['@odata.deltaLink'] });
    answer = await list.access.graph.call({ method: 'GET', path: next });
  }
}

const singlyAtMost = 60;

async function toAnswer<T>(
  list: OpenList<T>,
  { byId, deltaLink }: Changes,
  { isWhole, absentColumns, isWantedWhole = () => false }: HowRead & Pick<ListAnswer, 'isWhole'>,
): Promise<Result<ListAnswer, GraphProblem>> {
  const items = [...byId.values()];
  const live = items.filter(({ deleted }) => deleted === undefined);
  const withoutFields = live.filter(({ fields }) => fields === undefined).map(({ id }) => id);
  const told = live.filter(({ fields }) => fields !== undefined).map(toStoredRow);
  const wantedWhole = new Set(told.filter(isWantedWhole).map(({ id }) => id));
  const wanted = [...withoutFields, ...wantedWhole];
  if (wanted.length > singlyAtMost) return readCold(list);
  const absentNow = wanted.length === 0 ? absentColumns : [...absentColumns, ...list.absentColumns];
  const fetched = await fetchById(list, wanted);
  // Not there: deleted meanwhile, or all of the list is out of reach. Only the list itself tells which.
  if (!fetched.ok) return fetched.error.kind === 'notFound' ? readCold(list) : fetched;
  const gone = items.filter(({ deleted }) => deleted !== undefined).map(({ id }) => id);
  return ok({
    rows: [...told.filter(({ id }) => !wantedWhole.has(id)), ...fetched.value.map(toStoredRow)],
    removedIds: gone,
    isWhole,
    withoutColumns: list.shape.details,
    absentColumns: [...new Set(absentNow)],
    deltaLink,
  });
}

/** Whether a delta token remembers that fields were wanted is documented nowhere. */
async function fetchById<T>(
  list: OpenList<T>,
  ids: readonly string[],
): Promise<Result<readonly GraphItem[], GraphProblem>> {
  const path = listPath(list.access.siteUrl, list.shape.title);
  const query = itemQuery(readableColumns(list));
  const answers = await sendBatch(
    list.access.graph,
    ids.map((id) => ({ method: 'GET', path: `${path}/items/${encodeURIComponent(id)}?${query}` })),
  );
  if (!answers.ok) return answers;
  const items: GraphItem[] = [];
  for (const answer of answers.value) {
    if (!answer.ok) return answer;
    const read = graphItem.safeParse(answer.value);
    if (!read.success) return unreadable;
    items.push(read.data);
  }
  return ok(items);
}
