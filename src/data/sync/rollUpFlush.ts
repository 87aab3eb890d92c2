import { equals, listPath } from '#data/lists/listPath.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { changedCells } from '#data/lists/patchRow.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import { readRows } from '#data/lists/readRows.ts';
import type { Day } from '#domain/calendar/day.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';

import type { StoredRow } from './storedList.ts';

/** Of which project a row of these lists is a child; undefined for all other lists. */
export function parentOf(lists: Lists, list: string, { fields }: StoredRow): string | undefined {
  const isChild = [lists.milestones, lists.raid].some(({ shape }) => shape.title === list);
  const key = fields['ProjectKey'];
  return isChild && typeof key === 'string' && key !== '' ? key.toUpperCase() : undefined;
}

/**
 * After children of a project were written: its sums over them, once. Without If-Match and not in OpLog, because sums are nobody's
 * words: who writes last has counted last. If it does not succeed, the next child edit does it.
 */
export async function writeRollUps(lists: Lists, projectKey: string, today: Day): Promise<void> {
  const project = await lookUpRow(lists.projects, 'ProjectKey', projectKey);
  const row = project.ok ? project.value : undefined;
  const [milestones, raid] = [
    await childrenOf(lists.milestones, projectKey),
    await childrenOf(lists.raid, projectKey),
  ];
  if (row?.kept === undefined || milestones === undefined || raid === undefined) return;
  const before = row.kept.value;
  const after = { ...before, ...rollUpsOf({ milestones, raid, today }), childStamp: lists.newKey() };
  await lists.graph.call({
    method: 'PATCH',
    path: `${listPath(lists.siteUrl, lists.projects.shape.title)}/items/${encodeURIComponent(row.item.id)}`,
    body: { fields: changedCells(lists.projects, before, after) },
  });
}

/** A list that is not there has no rows; one that cannot be read is not counted as empty. */
async function childrenOf<T>(list: OpenList<T>, projectKey: string): Promise<readonly T[] | undefined> {
  const read = await readRows(list, equals('ProjectKey', projectKey));
  if (read.ok) return read.value.rows.map(({ value }) => value);
  return read.error.kind === 'notFound' ? [] : undefined;
}
