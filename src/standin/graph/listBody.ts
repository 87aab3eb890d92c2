import type { Column } from './columnDefinition.ts';
import { columnsOf } from './columnStorage.ts';
import { listContext, metadataContext } from './graphLinks.ts';
import type { GraphCall, GraphTenant } from './graphTenant.ts';
import { listWebUrl } from './itemBody.ts';
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
  const expanded = readExpand(options, ['columns']).find((one) => one.name === 'columns');
  return (site, list) => {
    const whole = wholeList(tenant, site, list);
    const shown = select === undefined ? whole : picked(whole, ['@odata.etag', ...select]);
    if (expanded === undefined) return shown;
    return {
      ...shown,
      'columns@odata.context': metadataContext(`${listContext(site.id, list.id)}/columns`),
      columns: columnsOf(tenant.storage, list.n).map((column) => columnBody(column, expanded)),
    };
  };
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
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}
