import { listAt, type ListAt } from './callPlace.ts';
import { deltaToken, readDeltaToken, type DeltaToken } from './deltaToken.ts';
import { linkWithOnly, listContext, metadataContext } from './graphLinks.ts';
import { GraphRefusal, invalidRequest } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import { checkSelects, contentTypeOf, itemBody, type ItemView } from './itemBody.ts';
import type { ItemRow } from './itemStorage.ts';
import { queryOptions, readExpand, readSelect, readTop, refuseOtherOptions } from './odataOptions.ts';
import { deletedOf, itemsOf, versionsOf, type Storage } from './storage.ts';

const usualPage = 200;
const largestPage = 5000;

export function addDeltaRoute(routes: GraphRoutes, tenant: GraphTenant): void {
  routes.get('/sites/:site/lists/:list/items/delta', (call) => delta(call, tenant));
}

function delta(call: GraphCall, tenant: GraphTenant): Response {
  const place = listAt(call, tenant, 'read');
  refuseTitle(call, tenant, place);
  const token = tokenOf(call, tenant, place);
  const options = optionsIn(token);
  const view = viewOf(tenant, place, options);
  const top = readTop(options, usualPage, largestPage);
  const changes = changesAfter(tenant.storage, place.list.n, token, top + 1);
  const page = changes.slice(0, top);
  const isLast = changes.length <= top;
  const end = isLast ? place.list.lastChange : (page.at(-1)?.change ?? token.after);
  const next = deltaToken(tenant.storage, {
    ...token,
    after: end,
    deletionsAfter: isLast ? end : token.deletionsAfter,
    ...(tenant.switches().expandInDeltaToken === 'lost' ? { expand: undefined } : {}),
  });
  const hidden = tenant.rights.hiddenItemIds(call.get('caller'), place.list);
  const { site, list } = place;
  const isTwice = call.get('fault')?.kind === 'duplicateDelta';
  return call.json({
    '@odata.context': metadataContext(`${listContext(site.id, list.id)}/items`),
    [isLast ? '@odata.deltaLink' : '@odata.nextLink']: linkWithOnly(call.req.url, 'token', next),
    value: page
      .filter(({ id }) => !hidden.has(id))
      .flatMap((change) => (isTwice ? [stateBefore(tenant.storage, list.n, change), change] : [change]))
      .map((change) => (isLive(change) ? itemBody(view, change) : deletedBody(place, change.id))),
  });
}

/** Not settled: does Graph keep track of a list that is addressed by its title? */
function refuseTitle(call: GraphCall, { switches }: GraphTenant, { list }: ListAt): void {
  const isByTitle = call.req.param('list')?.toLowerCase() !== list.id;
  if (isByTitle && switches().deltaByTitle === 'refused') throw invalidRequest('Invalid request');
}

/** The token sent, or a first one made of the options of a call without one. */
function tokenOf(call: GraphCall, { storage }: GraphTenant, { list }: ListAt): DeltaToken {
  const options = queryOptions(call.req.url);
  refuseOtherOptions(options, ['$top', '$select', '$expand']);
  const sent = options.get('token');
  const isLatest = sent?.toLowerCase() === 'latest';
  const token =
    sent === undefined || isLatest
      ? {
          listId: list.id,
          after: isLatest ? list.lastChange : 0,
          deletionsAfter: list.lastChange,
          select: options.get('$select'),
          expand: options.get('$expand'),
          top: options.get('$top'),
        }
      : readDeltaToken(storage, sent);
  const isForgotten = call.get('fault')?.kind === 'status'; // the fault 410
  if (token.listId === list.id && token.after <= list.lastChange && !isForgotten) return token;
  // The list behind the address is another one by now: start over from the link in Location.
  const restart = { ...token, listId: list.id, after: 0, deletionsAfter: list.lastChange };
  throw new GraphRefusal(
    410,
    'resyncChangesApplyDifferences',
    "Resync required. Replace any local items with the server's version.",
    { headers: { Location: linkWithOnly(call.req.url, 'token', deltaToken(storage, restart)) } },
  );
}

function optionsIn({ select, expand, top }: DeltaToken): ReadonlyMap<string, string> {
  const kept = Object.entries({ $select: select, $expand: expand, $top: top });
  return new Map(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

function viewOf(
  { directory, storage, switches }: GraphTenant,
  place: ListAt,
  options: ReadonlyMap<string, string>,
): ItemView {
  const fields = readExpand(options, { fields: {} }, switches()).at(0);
  const view = { directory, storage, ...place, select: readSelect(options), fields };
  checkSelects(view);
  return view;
}

type DeletedRow = Pick<ItemRow, 'id' | 'change'>;
type Change = ItemRow | DeletedRow;
const isLive = (change: Change): change is ItemRow => 'fields' in change;

function changesAfter(
  storage: Storage,
  listN: number,
  { after, deletionsAfter }: DeltaToken,
  most: number,
): Change[] {
  const live = storage.all<ItemRow>(
    `select * from ${itemsOf(listN)} where change > ? order by change limit ?`,
    after,
    most,
  );
  const deleted = storage.all<DeletedRow>(
    `select id, change from ${deletedOf(listN)} where change > ? order by change limit ?`,
    Math.max(after, deletionsAfter),
    most,
  );
  return [...live, ...deleted].toSorted((a, b) => a.change - b.change).slice(0, most);
}

/** What the item was one write ago, if there was one: delta may tell both, and the last one counts. */
function stateBefore(storage: Storage, listN: number, change: Change): Change {
  if (!isLive(change)) return change;
  const before = storage.one<Pick<ItemRow, 'version' | 'modifiedAt' | 'modifiedBy' | 'fields'>>(
    `select version, modifiedAt, modifiedBy, fields from ${versionsOf(listN)} where itemId = ? and version = ?`,
    change.id,
    change.version - 1,
  );
  return { ...change, ...before };
}

const deletedBody = ({ site, list }: ListAt, id: number): Record<string, unknown> => ({
  id: String(id),
  parentReference: { siteId: site.id },
  contentType: contentTypeOf(list),
  deleted: { state: 'deleted' },
});
