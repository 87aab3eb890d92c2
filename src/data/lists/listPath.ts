/** Addresses of Graph, by the site's path and the list's title: nothing has to be looked up first. */

/** `https://contoso.sharepoint.com/sites/pmo` → `/sites/contoso.sharepoint.com:/sites/pmo:` */
export function sitePath(siteUrl: string): string {
  const { host, pathname } = new URL(siteUrl);
  const path = pathname.replace(/\/+$/u, '');
  return path === '' ? `/sites/${host}` : `/sites/${host}:${path}:`;
}

export function listsPath(siteUrl: string): string {
  return `${sitePath(siteUrl)}/lists`;
}

export function listPath(siteUrl: string, title: string): string {
  return `${listsPath(siteUrl)}/${encodeURIComponent(title)}`;
}

/** One indexed column at a time: Graph filters on no more. */
export function equals(column: string, value: string): string {
  return `fields/${column} eq '${value.replaceAll("'", "''")}'`;
}

/** Every option with its `$`: some tenants answer 400 without. */
export function itemsQuery(
  columns: readonly string[],
  filter?: string,
  also: readonly string[] = [],
): string {
  const filtered = filter === undefined ? '' : `&$filter=${encodeURIComponent(filter)}`;
  return `${itemQuery(columns, also)}&$top=5000${filtered}`;
}

/** A row's cells and when it was written, not by whom. */
export function changesQuery(columns: readonly string[]): string {
  return `${selected(['id', 'lastModifiedDateTime'], columns)}&$top=5000`;
}

/** Nothing of a row but its id and cells: not who wrote it, nor when. */
export function overviewQuery(columns: readonly string[]): string {
  return `${selected(['id'], columns)}&$top=5000`;
}

export const itemQuery = (columns: readonly string[], also: readonly string[] = []): string =>
  selected(['id', 'lastModifiedDateTime', 'lastModifiedBy', ...also], columns);

const selected = (properties: readonly string[], columns: readonly string[]): string =>
  `$select=${properties.join(',')}&$expand=fields($select=${columns.join(',')})`;
