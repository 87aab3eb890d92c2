import { jsonBody, listAt } from './callPlace.ts';
import { checkIndexRules, columnFrom, columnPatch, type Column } from './columnDefinition.ts';
import { dropColumn, insertColumn, replaceColumn } from './columnStorage.ts';
import { listContext, metadataContext } from './graphLinks.ts';
import { GraphRefusal, invalidRequest, itemNotFound } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphRoutes, type GraphTenant } from './graphTenant.ts';
import { columnBody } from './listBody.ts';
import { touchList } from './listStorage.ts';
import { queryOptions, readSelect } from './odataOptions.ts';
import { isSystemColumn } from './systemColumns.ts';

export function addColumnRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  const path = '/sites/:site/lists/:list/columns';
  routes.get(path, (call) => {
    const { site, list, columns } = listAt(call, tenant, 'read');
    const select = readSelect(queryOptions(call.req.url));
    return call.json({
      '@odata.context': metadataContext(`${listContext(site.id, list.id)}/columns`),
      value: columns.map((column) => columnBody(column, { select })),
    });
  });
  routes.get(`${path}/:column`, (call) => call.json(columnAt(call, listAt(call, tenant, 'read').columns)));
  const listsBeingChanged = new Set<number>();
  routes.post(path, (call) => add(call, tenant, listsBeingChanged));
  routes.patch(`${path}/:column`, (call) => change(call, tenant));
  routes.delete(`${path}/:column`, (call) => {
    const { list, columns } = listAt(call, tenant, 'owner');
    const column = columnAt(call, columns);
    if (isSystemColumn(column)) throw invalidRequest('The column cannot be deleted.');
    tenant.storage.inOneWrite(() => {
      dropColumn(tenant.storage, list.n, column);
      touchList(tenant.storage, list.n, graphTime(tenant.clock()));
    });
    return call.body(null, 204);
  });
}

async function add(call: GraphCall, tenant: GraphTenant, beingChanged: Set<number>): Promise<Response> {
  const { storage, clock } = tenant;
  const { site, list } = listAt(call, tenant, 'owner');
  // Two columns added to one list at the same time: SharePoint lets one through.
  if (beingChanged.has(list.n)) throw saveConflict();
  beingChanged.add(list.n);
  try {
    const column = columnFrom(await jsonBody(call));
    await beingMade();
    const made = storage.inOneWrite(() => {
      touchList(storage, list.n, graphTime(clock()));
      return insertColumn(storage, list.n, column);
    });
    const context = metadataContext(`${listContext(site.id, list.id)}/columns/$entity`);
    return call.json({ '@odata.context': context, ...made }, 201);
  } finally {
    beingChanged.delete(list.n);
  }
}

async function change(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const { storage, clock } = tenant;
  const { list, columns } = listAt(call, tenant, 'owner');
  const column = columnAt(call, columns);
  const asked = columnPatch.safeParse(await jsonBody(call));
  if (!asked.success) throw invalidRequest('Invalid request');
  const { defaultValue, ...rest } = asked.data;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const changed: Column = { ...column, ...present, ...(defaultValue === undefined ? {} : { defaultValue }) };
  checkIndexRules(changed);
  storage.inOneWrite(() => {
    replaceColumn(storage, list.n, changed);
    touchList(storage, list.n, graphTime(clock()));
  });
  return call.json(changed);
}

function columnAt(call: GraphCall, columns: readonly Column[]): Column {
  const id = (call.req.param('column') ?? '').toLowerCase();
  const column = columns.find((known) => known.id === id);
  if (column === undefined) throw itemNotFound();
  return column;
}

const saveConflict = (): Error =>
  new GraphRefusal(
    409,
    'invalidRequest',
    'Save Conflict. Your changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.',
  );

/** As long as another call over the network may be behind, and still be "at the same time". */
const beingMade = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 25);
  });
