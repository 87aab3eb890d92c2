import type { Drive, DriveItem } from '@microsoft/microsoft-graph-types';

import type { Annotated } from './annotated.ts';
import type { ListAt } from './callPlace.ts';
import { driveIdOf, entryIdOf } from './drivePlace.ts';
import { childrenIn, findByPath, folderOf, isFolder, nameOf, pathOf } from './driveStorage.ts';
import type { GraphTenant } from './graphTenant.ts';
import { listWebUrl } from './itemBody.ts';
import { fieldsOf, type ItemRow } from './itemStorage.ts';
import { createdByOf, modifiedByOf } from './people.ts';

export const fileEtag = ({ guid, version }: ItemRow): string => `"{${guid.toUpperCase()}},${version}"`;

export function driveBody({ directory }: GraphTenant, { site, list }: ListAt): Record<string, unknown> {
  return {
    createdDateTime: list.createdAt,
    description: list.description,
    id: driveIdOf(list),
    lastModifiedDateTime: list.modifiedAt,
    name: list.displayName,
    webUrl: listWebUrl(site, list),
    driveType: 'documentLibrary',
    createdBy: createdByOf(directory, list.createdBy),
    owner: { user: { displayName: site.displayName } },
  } satisfies Drive;
}

/** The top of a drive: a folder without a row. */
export function topBody(tenant: GraphTenant, place: ListAt): Record<string, unknown> {
  const { site, list } = place;
  const who = createdByOf(tenant.directory, list.createdBy);
  return {
    createdDateTime: list.createdAt,
    cTag: `"c:{${list.id.toUpperCase()}},0"`,
    eTag: `"{${list.id.toUpperCase()}},${list.version}"`,
    id: entryIdOf(list.id),
    lastModifiedDateTime: list.modifiedAt,
    name: 'root',
    webUrl: listWebUrl(site, list),
    size: 0,
    createdBy: who,
    lastModifiedBy: who,
    parentReference: { driveType: 'documentLibrary', driveId: driveIdOf(list) },
    folder: { childCount: childrenIn(tenant.storage, list.n, '').length },
    root: {},
  } satisfies DriveItem;
}

export function entryBody(tenant: GraphTenant, place: ListAt, row: ItemRow): Record<string, unknown> {
  const { directory, storage } = tenant;
  const { site, list } = place;
  const etag = fileEtag(row);
  const folder = folderOf(row);
  const parent = folder === '' ? undefined : findByPath(storage, list.n, folder);
  const times = { createdDateTime: row.createdAt, lastModifiedDateTime: row.modifiedAt };
  return {
    '@odata.etag': etag,
    createdDateTime: row.createdAt,
    cTag: `"c:${etag.slice(1)}`,
    eTag: etag,
    id: entryIdOf(row.guid),
    lastModifiedDateTime: row.modifiedAt,
    name: nameOf(row),
    webUrl: `${listWebUrl(site, list)}${encodeURI(pathOf(row))}`,
    size: Number(fieldsOf(row)['FileSizeDisplay'] ?? 0),
    createdBy: createdByOf(directory, row.createdBy),
    lastModifiedBy: modifiedByOf(directory, row.modifiedBy),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveIdOf(list),
      id: entryIdOf(parent?.guid ?? list.id),
      name: parent === undefined ? list.displayName : nameOf(parent),
      path: `/drives/${driveIdOf(list)}/root:${encodeURI(folder)}`,
      siteId: site.id,
    },
    fileSystemInfo: times,
    ...(isFolder(row)
      ? { folder: { childCount: childrenIn(storage, list.n, pathOf(row)).length } }
      : { file: { mimeType: mimeTypeOf(row) } }),
  } satisfies Annotated<DriveItem>;
}

const mimeTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
};

/** By the name's ending, as SharePoint does, whatever the upload called itself. */
const mimeTypeOf = (row: ItemRow): string =>
  mimeTypes[nameOf(row).split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
