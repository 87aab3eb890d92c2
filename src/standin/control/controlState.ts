import { listLists } from '#standin/graph/listStorage.ts';
import { listSites } from '#standin/graph/siteIds.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { serviceUrl } from '#standin/tenant/tenant.ts';

/** What is in the tenant, for a check that starts knowing nothing. */
export function controlState(tenant: Tenant) {
  const { directory, app, database } = tenant;
  return {
    tenantId: directory.tenantId,
    appId: app.appId,
    botId: app.appId,
    serviceUrl: serviceUrl(tenant),
    sites: listSites(directory).map(({ id, webUrl }) => ({ id, webUrl })),
    users: directory.users.map(({ id, upn, displayName, role }) => ({ id, upn, displayName, role })),
    lists: listLists(database, directory),
  };
}
