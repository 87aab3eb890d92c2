import type { Site as GraphSite } from '@microsoft/microsoft-graph-types';

import { siteAt } from './callPlace.ts';
import { metadataContext } from './graphLinks.ts';
import { accessDenied, invalidRequest } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import { queryOptions, readSelect } from './odataOptions.ts';
import { reaches } from './permissions.ts';
import { allSites, type Site } from './siteIds.ts';

const siteBirth = '2024-01-08T09:00:00Z';

export function addSiteRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  routes.get('/sites', (call) => search(call, tenant));
  routes.get('/sites/:site', (call) => {
    const site = siteAt(call, tenant);
    if (!mayRead(call, tenant, site)) throw accessDenied();
    return call.json({ '@odata.context': metadataContext('sites/$entity'), ...siteBody(call, site) });
  });
  routes.get('/sites/:site/sites', (call) => {
    const above = siteAt(call, tenant);
    if (!mayRead(call, tenant, above)) throw accessDenied();
    return collection(
      call,
      allSites(tenant.directory).filter((site) => isBelow(above, site) && mayRead(call, tenant, site)),
    );
  });
}

/** By a piece of the name or the address, over what the caller may read. The real one lags behind an index. */
function search(call: GraphCall, tenant: GraphTenant): Response {
  const options = queryOptions(call.req.url);
  const wanted = (options.get('$search') ?? options.get('search') ?? '*').replaceAll('"', '').toLowerCase();
  if (options.has('$filter') || wanted === '') throw invalidRequest('Invalid request');
  const readable = allSites(tenant.directory).filter((site) => mayRead(call, tenant, site));
  return collection(
    call,
    readable.filter(
      ({ displayName, webUrl }) =>
        wanted === '*' || `${displayName} ${webUrl}`.toLowerCase().includes(wanted),
    ),
  );
}

const collection = (call: GraphCall, sites: readonly Site[]): Response =>
  call.json({
    '@odata.context': metadataContext('sites'),
    value: sites.map((site) => siteBody(call, site)),
  });

const mayRead = (call: GraphCall, { rights }: GraphTenant, site: Site): boolean =>
  reaches(rights.onSite(call.get('caller'), site), 'read');

/** A site right below another, not one further down. */
function isBelow(above: Site, site: Site): boolean {
  const under = `${above.webUrl.replace(/\/$/u, '')}/`;
  const rest = site.webUrl.startsWith(under) ? site.webUrl.slice(under.length) : '';
  return rest !== '' && !rest.includes('/');
}

function siteBody(call: GraphCall, { id, webUrl, displayName }: Site): Record<string, unknown> {
  const { host, pathname } = new URL(webUrl);
  const isRoot = pathname === '/';
  const whole: Record<string, unknown> = {
    createdDateTime: siteBirth,
    description: '',
    id,
    isPersonalSite: false,
    lastModifiedDateTime: siteBirth,
    name: pathname.split('/').at(-1) ?? '',
    webUrl,
    displayName,
    ...(isRoot ? { root: {} } : {}),
    siteCollection: { hostname: host, ...(isRoot ? { root: {} } : {}) },
  } satisfies GraphSite;
  const names = readSelect(queryOptions(call.req.url));
  return names === undefined ? whole : Object.fromEntries(names.map((name) => [name, whole[name] ?? null]));
}
