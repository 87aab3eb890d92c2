import { schemaVersion } from './columns.ts';
import { graphPage } from './graphItem.ts';
import { listPath } from './listPath.ts';
import type { Lists, OpenList } from './lists.ts';

const neverMatches = '"00000000-0000-0000-0000-000000000000,0"';

/**
 * Asks SharePoint by trying: a change that can never match is answered 412 to who may write and 403 to who may not. While it cannot
 * be asked, nobody is called a reader: what SharePoint refuses later is said then.
 */
export async function mayWriteProjects(lists: Lists, itemId: string): Promise<boolean> {
  return (await triedRow(lists.projects, itemId)) !== 'mayNot';
}

/** `unknown`: SharePoint could not be asked. */
type MayWrite = 'may' | 'mayNot' | 'unknown';

async function triedRow<T>({ access, shape }: OpenList<T>, itemId: string): Promise<MayWrite> {
  const tried = await access.graph.call({
    method: 'PATCH',
    path: `${listPath(access.siteUrl, shape.title)}/items/${encodeURIComponent(itemId)}`,
    headers: { 'If-Match': neverMatches },
    body: { fields: { SchemaV: schemaVersion } },
  });
  if (tried.ok || tried.error.kind === 'changedElsewhere') return 'may';
  return tried.error.kind === 'noAccess' ? 'mayNot' : 'unknown';
}

/** The same without a row at hand. */
export async function mayWriteList<T>(list: OpenList<T>): Promise<boolean> {
  return (await triedList(list)) === 'may';
}

export async function triedList<T>(list: OpenList<T>): Promise<MayWrite> {
  const { graph, siteUrl } = list.access;
  const path = `${listPath(siteUrl, list.shape.title)}/items`;
  const first = await graph.call({ method: 'GET', path: `${path}?$select=id&$top=1` });
  if (!first.ok) return first.error.kind === 'noAccess' ? 'mayNot' : 'unknown';
  const page = graphPage.safeParse(first.value);
  if (!page.success) return 'unknown';
  const [row] = page.data.value;
  if (row !== undefined) return triedRow(list, row.id);
  // An empty list has no row to try on. A column that no list has is answered 403 to who may not write, else 400.
  const tried = await graph.call({ method: 'POST', path, body: { fields: { NoColumnOfAnyList: '' } } });
  return tried.ok || tried.error.kind !== 'noAccess' ? 'may' : 'mayNot';
}
