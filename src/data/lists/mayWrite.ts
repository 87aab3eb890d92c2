import { schemaVersion } from './columns.ts';
import { listPath } from './listPath.ts';
import type { Lists } from './lists.ts';

const neverMatches = '"00000000-0000-0000-0000-000000000000,0"';

/** Asks SharePoint by trying: a change that can never match is answered 412 to who may write and 403 to who may not. */
export async function mayWriteProjects(lists: Lists, itemId: string): Promise<boolean> {
  const tried = await lists.graph.call({
    method: 'PATCH',
    path: `${listPath(lists.siteUrl, lists.projects.shape.title)}/items/${encodeURIComponent(itemId)}`,
    headers: { 'If-Match': neverMatches },
    body: { fields: { SchemaV: schemaVersion } },
  });
  return !tried.ok && tried.error.kind === 'changedElsewhere';
}
