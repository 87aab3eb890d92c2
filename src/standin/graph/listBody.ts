import type { List } from '@microsoft/microsoft-graph-types';

import type { Annotated } from './annotated.ts';
import type { Column } from './columnDefinition.ts';
import { columnsOf } from './columnStorage.ts';
import { listContext, metadataContext } from './graphLinks.ts';
import type { ListAt } from './callPlace.ts';
import type { GraphCall, GraphTenant } from './graphTenant.ts';
import { checkSelects, itemBody, listWebUrl } from './itemBody.ts';
import { everything, pageOfItems } from './itemQuery.ts';
import type { ListRow } from './listStorage.ts';
import { queryOptions, readExpand, readSelect, type Expansion } from './odataOptions.ts';
import { createdByOf } from './people.ts';
import type { Site } from './siteIds.ts';

/** How this call wants to see lists: all of them, or what it selected, and their columns if it expanded them. */
export function listViewOf(
  call: GraphCall,
  tenant: GraphTenant,
): (site: Site, list: ListRow) => Record<string, unknown> {
  const options = queryOptions(call.req.url);
  const select = readSelect(options);
  const expanded = readExpand(options, { columns: {}, items: { fields: {} } }, tenant.switches());
  return (site, list) => {
    const whole = wholeList(tenant, site, list);
    const shown = select === undefined ? whole : picked(whole, ['@odata.etag', ...select]);
    const parts = expanded.map((one) => expandedPart(call, tenant, { site, list }, one));
    return Object.assign({}, shown, ...parts) as Record<string, unknown>;
  };
}

type Place = Pick<ListAt, 'site' | 'list'>;

function expandedPart(
  call: GraphCall,
  tenant: GraphTenant,
  { site, list }: Place,
  { name, select, expand }: Expansion,
): Record<string, unknown> {
  const context = metadataContext(`${listContext(site.id, list.id)}/${name}`);
  const columns = columnsOf(tenant.storage, list.n);
  if (name === 'columns') {
    return {
      'columns@odata.context': context,
      columns: columns.map((column) => columnBody(column, { select })),
    };
  }
  const view = { ...tenant, site, list, columns, select, fields: expand.at(0) };
  checkSelects(view);
  const { rows } = pageOfItems(tenant.storage, list.n, columns, {
    ...everything,
    hiddenItemIds: tenant.rights.hiddenItemIds(call.get('caller'), list),
    switches: tenant.switches(),
  });
  return { 'items@odata.context': context, items: rows.map((row) => itemBody(view, row)) };
}

export const columnBody = (column: Column, expansion: Pick<Expansion, 'select'>): Record<string, unknown> =>
  expansion.select === undefined ? column : picked(column, expansion.select);

const picked = (whole: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => name in whole).map((name) => [name, whole[name]]));

export function wholeList({ directory }: GraphTenant, site: Site, list: ListRow): Record<string, unknown> {
  const etag = `"${list.id},${list.version}"`;
  return {
    '@odata.etag': etag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.displayName,
    webUrl: listWebUrl(site, list),
    displayName: list.displayName,
    createdBy: createdByOf(directory, list.createdBy),
    lastModifiedBy: createdByOf(directory, list.createdBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  } satisfies Annotated<List>;
}
