import { itemAt, itemOf, jsonBody, listAt, type ListAt } from './callPlace.ts';
import { deleteEntry } from './driveStorage.ts';
import { checkIfMatch, etagHeaderOf, etagOf } from './etag.ts';
import { defaultFields, mergeFields, type WritingRules } from './fieldValues.ts';
import { linkWith, listContext, metadataContext } from './graphLinks.ts';
import { invalidRequest } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphRoutes, type GraphTenant } from './graphTenant.ts';
import { checkSelects, itemBody, wholeItem, type ItemView } from './itemBody.ts';
import { pageOfItems } from './itemQuery.ts';
import { fieldsOf, insertItem, updateItem, type ItemRow } from './itemStorage.ts';
import { queryOptions, readExpand, readSelect, readTop, refuseOtherOptions } from './odataOptions.ts';
import { writerOf } from './people.ts';
import { refuseSecondBlank } from './uniqueBlanks.ts';

const usualPage = 200;
const largestPage = 5000;

export function addItemRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  const path = '/sites/:site/lists/:list/items';
  routes.get(path, (call) => listItems(call, tenant));
  routes.post(path, (call) => create(call, tenant));
  routes.get(`${path}/:item`, (call) => {
    const place = listAt(call, tenant, 'read');
    return answerItem(call, tenant, place, itemAt(call, tenant, place, 'read'));
  });
  routes.patch(`${path}/:item`, async (call) => {
    const { place, row } = await update(call, tenant, (body) => {
      if (!('fields' in body)) throw invalidRequest('Invalid request');
      return body['fields'];
    });
    return answer(call, wholeItem({ ...tenant, ...place }), row);
  });
  routes.patch(`${path}/:item/fields`, async (call) => {
    if (tenant.switches().patchFields === 'refused') throw invalidRequest('Invalid request');
    const { place, row } = await update(call, tenant, (body) => body);
    return answerFields(call, tenant, place, row);
  });
  routes.get(`${path}/:item/fields`, (call) => {
    const place = listAt(call, tenant, 'read');
    return answerFields(call, tenant, place, itemAt(call, tenant, place, 'read'));
  });
  routes.delete(`${path}/:item`, (call) => {
    const place = listAt(call, tenant, 'read');
    tenant.storage.inOneWrite(() => {
      const item = itemAt(call, tenant, place, 'write');
      checkIfMatch(call.req.header('If-Match'), etagOf(item.guid, item.version));
      deleteEntry(tenant.storage, place.list, item, graphTime(tenant.clock()));
    });
    return call.body(null, 204);
  });
}

function listItems(call: GraphCall, tenant: GraphTenant): Response {
  const place = listAt(call, tenant, 'read');
  const { site, list, columns } = place;
  const options = queryOptions(call.req.url);
  refuseOtherOptions(options, ['$filter', '$orderby', '$top', '$select', '$expand', '$skiptoken']);
  const view = viewOf(call, tenant, place);
  const { rows, next } = pageOfItems(tenant.storage, list.n, columns, {
    filter: options.get('$filter'),
    orderby: options.get('$orderby'),
    top: readTop(options, usualPage, largestPage),
    skiptoken: options.get('$skiptoken'),
    honorNonIndexed: /HonorNonIndexedQueriesWarningMayFailRandomly/iu.test(call.req.header('Prefer') ?? ''),
    hiddenItemIds: tenant.rights.hiddenItemIds(call.get('caller'), list),
    switches: tenant.switches(),
  });
  const shape = view.fields === undefined ? '' : `(fields(${view.fields.select?.join(',') ?? ''}))`;
  return call.json({
    '@odata.context': metadataContext(`${listContext(site.id, list.id)}/items${shape}`),
    ...(next === undefined ? {} : { '@odata.nextLink': linkWith(call.req.url, '$skiptoken', next) }),
    value: rows.map((row) => itemBody(view, row)),
  });
}

async function create(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const { storage, clock } = tenant;
  const place = listAt(call, tenant, 'write');
  if (place.list.template === 'documentLibrary') throw invalidRequest('A file is made by uploading it.');
  const { fields: sent = {} } = await jsonBody(call);
  const row = storage.inOneWrite(() => {
    const fields = mergeFields(rulesOf(tenant, place), defaultFields(place.columns, clock()), sent);
    refuseSecondBlank(tenant, place, fields);
    return insertItem(storage, place.list.n, {
      fields,
      by: writerOf(call.get('caller')),
      at: graphTime(clock()),
    });
  });
  return answer(call, wholeItem({ ...tenant, ...place }), row, 201);
}

const rulesOf = ({ storage, directory, switches }: GraphTenant, { columns }: ListAt): WritingRules => ({
  storage,
  directory,
  columns,
  switches: switches(),
});

/** In this order: may you see it, may you change it (403), do you know its newest version (412), is it valid (400). */
async function update(
  call: GraphCall,
  tenant: GraphTenant,
  fieldsIn: (body: Record<string, unknown>) => unknown,
): Promise<{ place: ListAt; row: ItemRow }> {
  const place = listAt(call, tenant, 'read');
  const { id } = itemAt(call, tenant, place, 'write');
  const sent = fieldsIn(await jsonBody(call));
  return { place, row: changeItem(call, tenant, { place, itemId: id }, sent) };
}

export function changeItem(
  call: GraphCall,
  tenant: GraphTenant,
  { place, itemId }: { readonly place: ListAt; readonly itemId: number },
  sent: unknown,
): ItemRow {
  const { storage, clock } = tenant;
  return storage.inOneWrite(() => {
    // Read again: somebody may have written while the body was coming in.
    const item = itemOf(call, tenant, { place, itemId }, 'write');
    checkIfMatch(call.req.header('If-Match'), etagOf(item.guid, item.version));
    const fields = mergeFields(rulesOf(tenant, place), fieldsOf(item), sent);
    refuseSecondBlank(tenant, place, fields, item.id);
    return updateItem(storage, place.list.n, item.id, {
      fields,
      by: writerOf(call.get('caller')),
      at: graphTime(clock()),
    });
  });
}

export function answerItem(call: GraphCall, tenant: GraphTenant, place: ListAt, row: ItemRow): Response {
  return answer(call, viewOf(call, tenant, place), row);
}

function viewOf(call: GraphCall, { directory, storage, switches }: GraphTenant, place: ListAt): ItemView {
  const options = queryOptions(call.req.url);
  const fields = readExpand(options, { fields: {} }, switches()).at(0);
  const view = { directory, storage, ...place, select: readSelect(options), fields };
  checkSelects(view);
  return view;
}

function answer(call: GraphCall, view: ItemView, row: ItemRow, status: 200 | 201 = 200): Response {
  const context = metadataContext(`${listContext(view.site.id, view.list.id)}/items/$entity`);
  call.header('ETag', etagHeaderOf(row.guid, row.version));
  return call.json({ '@odata.context': context, ...itemBody(view, row) }, status);
}

export function answerFields(call: GraphCall, tenant: GraphTenant, place: ListAt, row: ItemRow): Response {
  const { fields, 'fields@odata.context': context } = itemBody(wholeItem({ ...tenant, ...place }), row);
  call.header('ETag', etagHeaderOf(row.guid, row.version));
  return call.json({ '@odata.context': context, ...(fields as Record<string, unknown>) });
}
