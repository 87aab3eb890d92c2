import type { Column } from './columnDefinition.ts';
import { columnsOf } from './columnStorage.ts';
import { accessDenied, badRequest, itemNotFound } from './graphRefusal.ts';
import type { GraphCall, GraphTenant } from './graphTenant.ts';
import { findItem, type ItemRow } from './itemStorage.ts';
import { findList, type ListRow } from './listStorage.ts';
import { demandOnList, reaches, type Right } from './permissions.ts';
import { findSite, type Site } from './siteIds.ts';

export interface ListAt {
  readonly site: Site;
  readonly list: ListRow;
  readonly columns: readonly Column[];
}

/** The site a call names, whatever the caller may do there. */
export function siteAt(call: GraphCall, { directory }: GraphTenant): Site {
  const site = findSite(directory, call.req.param('site') ?? '');
  if (site === undefined) throw itemNotFound('Requested site could not be found');
  return site;
}

/** The list a call names, or 403/404. */
export function listAt(call: GraphCall, tenant: GraphTenant, needed: Right): ListAt {
  const site = siteAt(call, tenant);
  const list = findList(tenant.storage, site.id, call.req.param('list') ?? '');
  return listIn(call, tenant, { site, list }, needed);
}

/** Rights come before everything else, so that a refusal tells nothing. */
export function listIn(
  call: GraphCall,
  { storage, rights, switches }: GraphTenant,
  { site, list }: { readonly site: Site; readonly list: ListRow | undefined },
  needed: Right,
): ListAt {
  const caller = call.get('caller');
  const onSite = rights.onSite(caller, site);
  if (list === undefined)
    throw onSite === 'none' ? accessDenied() : itemNotFound('The specified list was not found');
  const onList = rights.onList(caller, site, list);
  // A change of one item may be allowed where the list as a whole is only readable: itemAt decides.
  demandOnList({ onSite, onList }, needed, switches());
  return { site, list, columns: columnsOf(storage, list.n) };
}

/** The item a call names, or 404 where the caller may not even see it, or 403. */
export function itemAt(call: GraphCall, tenant: GraphTenant, place: ListAt, needed: Right): ItemRow {
  const asked = call.req.param('item') ?? '';
  const itemId = /^\d{1,15}$/u.test(asked) ? Number(asked) : 0;
  return itemOf(call, tenant, { place, itemId }, needed);
}

export function itemOf(
  call: GraphCall,
  { storage, rights }: GraphTenant,
  { place, itemId }: { readonly place: ListAt; readonly itemId: number },
  needed: Right,
): ItemRow {
  const item = findItem(storage, place.list.n, itemId);
  if (item === undefined) throw itemNotFound();
  const right = rights.onItem(call.get('caller'), place.site, place.list, item.id);
  if (right === 'none') throw itemNotFound();
  if (!reaches(right, needed)) throw accessDenied();
  return item;
}

export async function jsonBody(call: GraphCall): Promise<Record<string, unknown>> {
  const body: unknown = await call.req.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
}
