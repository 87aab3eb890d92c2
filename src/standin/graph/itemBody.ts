import type { ListItem } from '@microsoft/microsoft-graph-types';

import { isLookup, type Column } from './columnDefinition.ts';
import { folderOf, isFolder, pathOf } from './driveStorage.ts';
import { etagOf } from './etag.ts';
import { listContext, metadataContext } from './graphLinks.ts';
import { invalidRequest, badRequest } from './graphRefusal.ts';
import { fieldsOf, type ItemRow } from './itemStorage.ts';
import type { ListRow } from './listStorage.ts';
import type { Expansion } from './odataOptions.ts';
import type { LookupSources } from './lookupValues.ts';
import { createdByOf, modifiedByOf } from './people.ts';
import type { Site } from './siteIds.ts';
import { fieldsShown, selectableFields } from './systemFields.ts';

export interface ItemView extends LookupSources {
  readonly site: Site;
  readonly list: ListRow;
  readonly columns: readonly Column[];
  readonly select: readonly string[] | undefined;
  /** Undefined: the answer has no `fields` at all, Graph's default. */
  readonly fields: Expansion | undefined;
}

const itemProperties = new Set([
  'id',
  'eTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'webUrl',
  'createdBy',
  'lastModifiedBy',
  'parentReference',
  'contentType',
  'fields',
  'sharepointIds',
  'description',
  'name',
]);

const maxLookups = 12;

/** Throws 400 when something is selected that items, or this list, do not have. Ask before reading rows: no rows, same answer. */
export function checkSelects({ columns, select, fields }: ItemView): void {
  const unknown = select?.find((name) => !itemProperties.has(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.listItem'.`,
    );
  }
  const known = selectableFields(columns);
  const missing = fields?.select?.find((name) => !known.has(name));
  if (missing !== undefined) {
    throw invalidRequest(`Column '${missing}' does not exist. It may have been deleted by another user.`);
  }
  const lookups = columns.filter((column) => isLookup(column) && fields?.select?.includes(column.name));
  if (lookups.length > maxLookups) {
    throw invalidRequest(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
    );
  }
}

export function itemBody(view: ItemView, row: ItemRow): Record<string, unknown> {
  const { directory, site, list, select, fields } = view;
  const etag = etagOf(row.guid, row.version);
  const whole: Record<string, unknown> = {
    createdDateTime: row.createdAt,
    eTag: etag,
    id: String(row.id),
    lastModifiedDateTime: row.modifiedAt,
    webUrl: rowUrl(site, list, row),
    createdBy: createdByOf(directory, row.createdBy),
    lastModifiedBy: modifiedByOf(directory, row.modifiedBy),
    parentReference: {
      id: list.id,
      ...(isLibrary(list) ? { path: encodeURI(list.displayName + folderOf(row)) } : {}),
      siteId: site.id,
    },
    contentType: contentTypeOf(list, row),
  } satisfies ListItem;
  const shown = select === undefined ? whole : only(whole, select);
  if (fields === undefined) return { '@odata.etag': etag, ...shown };
  return {
    '@odata.etag': etag,
    ...shown,
    'fields@odata.context': metadataContext(
      `${listContext(site.id, list.id)}/items('${row.id}')/fields/$entity`,
    ),
    fields: { '@odata.etag': etag, ...fieldsShown(view, row, fieldsOf(row), fields.select) },
  };
}

/** The answer to a write: the whole item with all its fields. */
export const wholeItem = (view: Omit<ItemView, 'select' | 'fields'>): ItemView => ({
  ...view,
  select: undefined,
  fields: { name: 'fields', select: undefined, expand: [] },
});

export const listWebUrl = (site: Site, list: ListRow): string =>
  `${site.webUrl.replace(/\/$/u, '')}/${isLibrary(list) ? '' : 'Lists/'}${encodeURIComponent(list.displayName)}`;

const isLibrary = ({ template }: ListRow): boolean => template === 'documentLibrary';

const rowUrl = (site: Site, list: ListRow, row: ItemRow): string =>
  `${listWebUrl(site, list)}${isLibrary(list) ? encodeURI(pathOf(row)) : `/${row.id}_.000`}`;

export function contentTypeOf(list: ListRow, row?: ItemRow): { id: string; name: string } {
  const own = list.id.replaceAll('-', '').toUpperCase();
  if (!isLibrary(list)) return { id: `0x0100${own}`, name: 'Item' };
  const isFile = row === undefined || !isFolder(row);
  return isFile ? { id: `0x010100${own}`, name: 'Document' } : { id: `0x012000${own}`, name: 'Folder' };
}

function only(whole: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in whole).map((name) => [name, whole[name]]));
}
