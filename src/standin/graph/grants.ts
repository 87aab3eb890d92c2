import { randomUUID } from 'node:crypto';

import type { Permission } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';

import type { Annotated } from './annotated.ts';
import { dropGrant, grantRoles, grantsOn, keepGrant, type AppGrant, type GrantPlace } from './appGrants.ts';
import { jsonBody, listAt, siteAt } from './callPlace.ts';
import { listContext, metadataContext, siteContext } from './graphLinks.ts';
import { accessDenied, invalidRequest, itemNotFound, notPlayed } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import { grantedTo, reaches } from './permissions.ts';

const identity = z.object({ application: z.object({ id: z.string(), displayName: z.string().optional() }) });
/** The documents name whom it is for in five ways; a person cannot be one of them. */
const grantSchema = z.object({
  roles: z.array(z.enum(grantRoles)).min(1),
  grantedTo: z.union([identity, z.array(identity).min(1)]).optional(),
  grantedToV2: identity.optional(),
  grantedToIdentities: z.array(identity).min(1).optional(),
  grantedToIdentitiesV2: z.array(identity).min(1).optional(),
});

interface Granting {
  readonly place: GrantPlace;
  readonly context: string;
}

/** `…/permissions` of a site or a list: which apps were granted which role there. */
export function addGrantRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  const { storage } = tenant;
  const onSite = (call: GraphCall): Granting => {
    const site = siteAt(call, tenant);
    const granted = grantedTo(call.get('caller'));
    if (!granted.has('Sites.FullControl.All') || !isOwner(call, tenant, { site })) throw accessDenied();
    return { place: { site }, context: `${siteContext(site.id)}/permissions` };
  };
  const onList = (call: GraphCall): Granting => {
    const { site, list } = listAt(call, tenant, 'read');
    const place = { site, listN: list.n };
    if (!mayGrantLists(call, tenant, place)) throw accessDenied();
    return { place, context: `${listContext(site.id, list.id)}/permissions` };
  };
  for (const [path, granting] of [
    ['/sites/:site/permissions', onSite],
    ['/sites/:site/lists/:list/permissions', onList],
  ] as const) {
    routes.get(path, (call) => {
      const { place, context } = granting(call);
      const value = grantsOn(storage, place).map((grant) => grantBody(place, grant));
      return call.json({ '@odata.context': metadataContext(context), value });
    });
    routes.post(path, async (call) => {
      const { place, context } = granting(call);
      const grant = grantFrom(await jsonBody(call));
      storage.inOneWrite(() => {
        keepGrant(storage, place, grant);
      });
      const entity = metadataContext(`${context}/$entity`);
      return call.json({ '@odata.context': entity, ...grantBody(place, grant) }, 201);
    });
    routes.get(`${path}/:grant`, (call) => {
      const { place, context } = granting(call);
      const grant = grantAt(call, tenant, place);
      const entity = metadataContext(`${context}/$entity`);
      return call.json({ '@odata.context': entity, ...grantBody(place, grant) });
    });
    routes.patch(`${path}/:grant`, async (call) => {
      const { place, context } = granting(call);
      const read = grantSchema.pick({ roles: true }).safeParse(await jsonBody(call));
      const role = read.data?.roles[0];
      if (role === undefined) throw invalidRequest('Invalid request');
      const changed = { ...grantAt(call, tenant, place), role };
      storage.inOneWrite(() => {
        keepGrant(storage, place, changed);
      });
      const entity = metadataContext(`${context}/$entity`);
      return call.json({ '@odata.context': entity, ...grantBody(place, changed) });
    });
    routes.delete(`${path}/:grant`, (call) => {
      const { place } = granting(call);
      const grant = grantAt(call, tenant, place);
      storage.inOneWrite(() => {
        dropGrant(storage, place, grant);
      });
      return call.body(null, 204);
    });
  }
}

const isOwner = (call: GraphCall, { rights }: GraphTenant, { site }: GrantPlace): boolean =>
  reaches(rights.onSite(call.get('caller'), site), 'owner');

/** Sites.FullControl.All, or Sites.Selected where the app itself holds owner or full control of the site. */
function mayGrantLists(call: GraphCall, tenant: GraphTenant, place: GrantPlace): boolean {
  const granted = grantedTo(call.get('caller'));
  const mayGrant = granted.has('Sites.FullControl.All') || granted.has('Sites.Selected');
  return mayGrant && isOwner(call, tenant, place);
}

function grantFrom(body: Record<string, unknown>): AppGrant {
  const read = grantSchema.safeParse(body);
  if (!read.success) throw invalidRequest('Invalid request');
  const { roles, grantedTo: to, grantedToV2, grantedToIdentities, grantedToIdentitiesV2 } = read.data;
  const named = [to, grantedToV2, grantedToIdentitiesV2, grantedToIdentities].find(Boolean);
  const apps = [named].flat().flatMap((one) => (one === undefined ? [] : [one.application]));
  const [app, ...more] = apps;
  const [role, ...moreRoles] = roles;
  if (app === undefined || role === undefined) throw invalidRequest('Invalid request');
  if (more.length > 0 || moreRoles.length > 0) throw notPlayed('several apps or roles in one permission');
  return { id: randomUUID(), appId: app.id, displayName: app.displayName ?? app.id, role };
}

function grantAt(call: GraphCall, { storage }: GraphTenant, place: GrantPlace): AppGrant {
  const grant = grantsOn(storage, place).find(({ id }) => id === call.req.param('grant'));
  if (grant === undefined) throw itemNotFound();
  return grant;
}

/** Sites answer with collections and say that the older one is on its way out; lists name the one app. */
function grantBody(
  { listN }: GrantPlace,
  { id, role, appId, displayName }: AppGrant,
): Record<string, unknown> {
  const who = { application: { id: appId, displayName } };
  if (listN !== undefined) return { id, roles: [role], grantedToV2: who } satisfies Permission;
  return {
    id,
    '@deprecated.GrantedToIdentities':
      'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
    roles: [role],
    grantedToIdentitiesV2: [who],
    grantedToIdentities: [who],
  } satisfies Annotated<Permission>;
}
