import { filter as parseFilter } from 'odata-v4-parser';

import { jsonBody, listAt, siteAt } from './callPlace.ts';
import { columnFrom } from './columnDefinition.ts';
import { linkWith, metadataContext, siteContext } from './graphLinks.ts';
import { accessDenied, badRequest, invalidRequest } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphRoutes, type GraphTenant } from './graphTenant.ts';
import { listViewOf, wholeList } from './listBody.ts';
import { deleteList, findList, listsOfSite, renameList, touchList, type ListRow } from './listStorage.ts';
import { makeList, titleTaken, type NewList } from './makeList.ts';
import { queryOptions, readTop, refuseOtherOptions } from './odataOptions.ts';
import { below, type ODataToken } from './odataToken.ts';
import { grantedTo, reaches } from './permissions.ts';

export function addListRoutes(routes: GraphRoutes, tenant: GraphTenant): void {
  routes.get('/sites/:site/lists', (call) => listAll(call, tenant));
  routes.post('/sites/:site/lists', (call) => create(call, tenant));
  routes.get('/sites/:site/lists/:list', (call) => {
    const { site, list } = listAt(call, tenant, 'read');
    const context = metadataContext(`${siteContext(site.id)}/lists/$entity`);
    return call.json({ '@odata.context': context, ...listViewOf(call, tenant)(site, list) });
  });
  routes.patch('/sites/:site/lists/:list', (call) => rename(call, tenant));
  routes.delete('/sites/:site/lists/:list', (call) => {
    const { list } = listAt(call, tenant, 'owner');
    tenant.storage.inOneWrite(() => deleteList(tenant.storage, list.n));
    return call.body(null, 204);
  });
}

function listAll(call: GraphCall, tenant: GraphTenant): Response {
  const site = siteAt(call, tenant);
  const caller = call.get('caller');
  const visible = listsOfSite(tenant.storage, site.id).filter((list) =>
    reaches(tenant.rights.onList(caller, site, list), 'read'),
  );
  if (visible.length === 0 && !reaches(tenant.rights.onSite(caller, site), 'read')) throw accessDenied();
  const options = queryOptions(call.req.url);
  refuseOtherOptions(options, ['$filter', '$select', '$expand', '$orderby', '$top', '$skiptoken']);
  const wanted = titleFilter(options.get('$filter'));
  const found = sorted(visible, options.get('$orderby')).filter(
    (list) => wanted === undefined || isSameTitle(list.displayName, wanted),
  );
  const start = Number(options.get('$skiptoken') ?? 0);
  const end = start + readTop(options, found.length + 1, 5000);
  const view = listViewOf(call, tenant);
  return call.json({
    '@odata.context': metadataContext(`${siteContext(site.id)}/lists`),
    ...(end < found.length ? { '@odata.nextLink': linkWith(call.req.url, '$skiptoken', String(end)) } : {}),
    value: found.slice(start, end).map((list) => view(site, list)),
  });
}

const isSameTitle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sortKeys: Readonly<Record<string, (list: ListRow) => string>> = {
  displayName: (list) => list.displayName.toLowerCase(),
  name: (list) => list.displayName.toLowerCase(),
  createdDateTime: (list) => list.createdAt,
  lastModifiedDateTime: (list) => list.modifiedAt,
};

function sorted(lists: readonly ListRow[], orderby: string | undefined): readonly ListRow[] {
  if (orderby === undefined) return lists;
  const [, name = '', direction] = /^(\w+)(?:\s+(asc|desc))?$/u.exec(orderby.trim()) ?? [];
  const keyOf = sortKeys[name];
  if (keyOf === undefined) throw badRequest('Invalid orderby clause');
  const up = lists.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
  return direction === 'desc' ? up.toReversed() : up;
}

/** `displayName eq '…'` is the one filter Graph knows for lists. */
function titleFilter(filter: string | undefined): string | undefined {
  if (filter === undefined) return undefined;
  const [path, literal] = comparedIn(filter);
  if (path?.raw !== 'displayName' || literal?.type !== 'Literal' || !literal.raw.startsWith("'")) {
    throw invalidRequest('The provided filter statement is not supported');
  }
  return literal.raw.slice(1, -1).replaceAll("''", "'");
}

function comparedIn(filter: string): ODataToken[] {
  try {
    const token = parseFilter(filter) as ODataToken;
    return token.type === 'EqualsExpression' ? below(token.value) : [];
  } catch {
    throw badRequest('Invalid filter clause');
  }
}

const wideScopes = ['Sites.Manage.All', 'Sites.FullControl.All'];

async function create(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const { rights } = tenant;
  const site = siteAt(call, tenant);
  const caller = call.get('caller');
  if (!reaches(rights.onSite(caller, site), 'owner')) throw accessDenied();
  const isBySelectedOnly = !wideScopes.some((scope) => grantedTo(caller).has(scope));
  if (isBySelectedOnly && tenant.switches().selectedOwnerMakesLists === 'no') throw accessDenied();
  const body = await jsonBody(call);
  if ('name' in body) {
    throw invalidRequest(
      `Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'`,
    );
  }
  const { displayName, description, columns } = body;
  if (typeof displayName !== 'string' || displayName.trim() === '') throw invalidRequest('Invalid request');
  const list = makeList(tenant, {
    site,
    by: caller,
    title: displayName,
    description: typeof description === 'string' ? description : '',
    template: templateOf(body['list']),
    columns: Array.isArray(columns) ? columns.map((column) => columnFrom(column)) : [],
  });
  const context = metadataContext(`${siteContext(site.id)}/lists/$entity`);
  const whole = wholeList(tenant, site, list);
  const unquoted = `${list.id},${list.version}`; // right after creation the etag comes without its quotes
  return call.json({ '@odata.context': context, ...whole, '@odata.etag': unquoted, eTag: unquoted }, 201);
}

function templateOf(list: unknown): NewList['template'] {
  const template =
    typeof list === 'object' && list !== null && 'template' in list ? list.template : 'genericList';
  if (template === 'genericList' || template === 'documentLibrary') return template;
  throw invalidRequest('One of the provided arguments is not acceptable.');
}

async function rename(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const { storage, clock } = tenant;
  const { site, list } = listAt(call, tenant, 'owner');
  const { displayName = list.displayName, description = list.description } = await jsonBody(call);
  if (typeof displayName !== 'string' || typeof description !== 'string')
    throw invalidRequest('Invalid request');
  storage.inOneWrite(() => {
    const other = findList(storage, site.id, displayName);
    if (other !== undefined && other.n !== list.n) throw titleTaken();
    renameList(storage, list.n, displayName, description);
    touchList(storage, list.n, graphTime(clock()));
  });
  const renamed = findList(storage, site.id, list.id) ?? list;
  return call.json(wholeList(tenant, site, renamed));
}
