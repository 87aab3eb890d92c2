import { hasColumn, type ServerList, type ServerRow } from './serverList.ts';
import { badRequest, invalidRequest } from './wire.ts';
import type { Options } from './wirePath.ts';

export interface Writer {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

const itemProperties = new Set([
  'id',
  'eTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'createdBy',
  'lastModifiedBy',
  'parentReference',
  'contentType',
  'fields',
  'webUrl',
]);
const systemFields = new Set(['id', 'Created', 'Modified', 'AuthorLookupId', 'EditorLookupId']);

export function checkSelects(list: ServerList, { select, fields }: Pick<Options, 'select' | 'fields'>): void {
  if (select?.every((name) => itemProperties.has(name)) === false)
    throw badRequest('Parsing OData Select and Expand failed: Could not find a property.');
  const missing = fields?.select?.find((name) => !hasColumn(list, name) && !systemFields.has(name));
  if (missing !== undefined) throw invalidRequest(`Column '${missing}' does not exist.`);
}

export const etagOf = ({ guid, version }: ServerRow): string => `"${guid},${version}"`;

/** A row as Graph tells it. A column without a value has no key: Graph never answers null. */
export function rowBody(
  list: ServerList,
  row: ServerRow,
  { select, fields }: Pick<Options, 'select' | 'fields'>,
  writerOf: (id: string) => Writer | undefined,
): Record<string, unknown> {
  const etag = etagOf(row);
  const body: Record<string, unknown> = { '@odata.etag': etag };
  const isShown = (name: string): boolean => select === undefined || select.includes(name);
  if (isShown('id')) body['id'] = String(row.id);
  if (isShown('eTag')) body['eTag'] = etag;
  if (isShown('createdDateTime')) body['createdDateTime'] = row.createdAt;
  if (isShown('lastModifiedDateTime')) body['lastModifiedDateTime'] = row.modifiedAt;
  if (isShown('createdBy')) body['createdBy'] = { user: userOf(writerOf(row.createdBy)) };
  if (isShown('lastModifiedBy'))
    body['lastModifiedBy'] = {
      application: { displayName: 'Microsoft Graph' },
      user: userOf(writerOf(row.modifiedBy)),
    };
  if (fields !== undefined) body['fields'] = { '@odata.etag': etag, ...cellsOf(list, row, fields.select) };
  return body;
}

const userOf = (writer: Writer | undefined): Record<string, string> =>
  writer === undefined
    ? { displayName: 'SharePoint App' }
    : { email: writer.upn, id: writer.id, displayName: writer.name };

function cellsOf(
  list: ServerList,
  row: ServerRow,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const name of select ?? Object.keys(row.fields)) {
    const value = row.fields[name];
    if (value !== undefined && !list.removedColumns.has(name)) cells[name] = value;
  }
  if (select?.includes('id') !== false) cells['id'] = String(row.id);
  return cells;
}
