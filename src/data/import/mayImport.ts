import { graphPage } from '#data/lists/graphItem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { mayWriteProjects } from '#data/lists/mayWrite.ts';

/** May this person write projects? Asked by trying, without writing anything. */
export async function mayImport(lists: Lists): Promise<boolean> {
  const path = `${listPath(lists.siteUrl, lists.projects.shape.title)}/items`;
  const first = await lists.graph.call({ method: 'GET', path: `${path}?$select=id&$top=1` });
  const page = first.ok ? graphPage.safeParse(first.value) : undefined;
  if (page?.success !== true) return false;
  const [row] = page.data.value;
  if (row !== undefined) return mayWriteProjects(lists, row.id);
  // An empty list has no row to try on. A column that no list has is answered 403 to who may not write, else 400.
  const body = { fields: { NoColumnOfAnyList: '' } };
  const tried = await lists.graph.call({ method: 'POST', path, body });
  return tried.ok || tried.error.kind !== 'noAccess';
}
