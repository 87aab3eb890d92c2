import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createItem } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { ok, type Result } from '#domain/result.ts';

/** Sets one of the PMO's settings; who may not write the list is refused by SharePoint. */
export async function writeSetting(
  lists: Lists,
  name: string,
  value: unknown,
): Promise<Result<unknown, GraphProblem>> {
  const made = await createItem(lists.settings, { name, value }, name);
  if (!made.ok || made.value.isNew) return made;
  return updateItem(lists.settings, made.value.kept.id, (row) => ok({ ...row, value }), lists.newKey());
}
