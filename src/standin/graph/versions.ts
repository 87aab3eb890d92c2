import type { ListItemVersion } from '@microsoft/microsoft-graph-types';

import { itemAt, listAt, type ListAt } from './callPlace.ts';
import { listContext, metadataContext } from './graphLinks.ts';
import { itemNotFound } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphRoutes, type GraphTenant } from './graphTenant.ts';
import { fieldsOf, updateItem, type ItemRow } from './itemStorage.ts';
import { queryOptions, readExpand } from './odataOptions.ts';
import { modifiedByOf, writerOf } from './people.ts';
import { versionsOf } from './storage.ts';
import { fieldsShown } from './systemFields.ts';

type VersionRow = Pick<ItemRow, 'version' | 'modifiedAt' | 'modifiedBy' | 'fields'>;

/** SharePoint keeps every write of an item as a version; there is no write without one. */
export function addVersionRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  const path = '/sites/:site/lists/:list/items/:item/versions';
  routes.get(path, (call) => {
    const { place, item } = itemPlace(call, tenant, 'read');
    const newestFirst = tenant.storage.all<VersionRow>(
      `select * from ${versionsOf(place.list.n)} where itemId = ? order by version desc`,
      item.id,
    );
    return call.json({
      '@odata.context': versionsContext(place, item),
      value: newestFirst.map((version) => versionBody(call, tenant, place, item, version)),
    });
  });
  routes.get(`${path}/:version`, (call) => {
    const { place, item } = itemPlace(call, tenant, 'read');
    const version = versionAt(call, tenant, place, item);
    const context = `${versionsContext(place, item)}/$entity`;
    return call.json({ '@odata.context': context, ...versionBody(call, tenant, place, item, version) });
  });
  routes.post(`${path}/:version/restoreVersion`, (call) => {
    const { place, item } = itemPlace(call, tenant, 'write');
    const version = versionAt(call, tenant, place, item);
    const change = {
      fields: fieldsOf(version),
      by: writerOf(call.get('caller')),
      at: graphTime(tenant.clock()),
    };
    tenant.storage.inOneWrite(() => updateItem(tenant.storage, place.list.n, item.id, change));
    return call.body(null, 204);
  });
}

function itemPlace(
  call: GraphCall,
  tenant: GraphTenant,
  needed: 'read' | 'write',
): { place: ListAt; item: ItemRow } {
  const place = listAt(call, tenant, 'read');
  return { place, item: itemAt(call, tenant, place, needed) };
}

function versionAt(call: GraphCall, { storage }: GraphTenant, { list }: ListAt, item: ItemRow): VersionRow {
  const number = /^(\d+)\.0$/u.exec(call.req.param('version') ?? '')?.[1];
  const version =
    number === undefined
      ? undefined
      : storage.one<VersionRow>(
          `select * from ${versionsOf(list.n)} where itemId = ? and version = ?`,
          item.id,
          Number(number),
        );
  if (version === undefined) throw itemNotFound();
  return version;
}

function versionBody(
  call: GraphCall,
  { directory, storage, switches }: GraphTenant,
  { columns }: ListAt,
  item: ItemRow,
  version: VersionRow,
): Record<string, unknown> {
  const expanded = readExpand(queryOptions(call.req.url), { fields: {} }, switches()).at(0);
  const body = {
    id: `${version.version}.0`,
    lastModifiedBy: modifiedByOf(directory, version.modifiedBy),
    lastModifiedDateTime: version.modifiedAt,
  } satisfies ListItemVersion;
  if (expanded === undefined) return body;
  const view = { directory, storage, columns };
  const fields = fieldsShown(view, { ...item, ...version }, fieldsOf(version), expanded.select);
  return { ...body, fields };
}

const versionsContext = ({ site, list }: ListAt, item: ItemRow): string =>
  metadataContext(`${listContext(site.id, list.id)}/items('${item.id}')/versions`);
