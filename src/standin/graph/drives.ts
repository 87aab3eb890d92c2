import { jsonBody, siteAt, type ListAt } from './callPlace.ts';
import { driveBody, entryBody, fileEtag, topBody } from './driveBody.ts';
import { driveAt, entryAt, existing, isContainer, nowOf, type Entry } from './drivePlace.ts';
import { childrenIn, contentOf, deleteEntry, folderOf, isFolder } from './driveStorage.ts';
import { checkIfMatch } from './etag.ts';
import { demandWrite, makeFolder, writeFile } from './fileWrites.ts';
import { linkWith, metadataContext, siteContext } from './graphLinks.ts';
import { accessDenied, invalidRequest, itemNotFound, notPlayed } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';
import { fieldsOf, updateItem } from './itemStorage.ts';
import { listsOfSite } from './listStorage.ts';
import { queryOptions, readTop, refuseOtherOptions } from './odataOptions.ts';
import { writerOf } from './people.ts';
import { reaches } from './permissions.ts';
import type { SecretLinks } from './secretLinks.ts';

const maxSmallUpload = 250 * 1024 * 1024;

/** Document libraries as drives: files by path or id, small uploads, downloads. */
export function addDriveRoutes(routes: GraphRoutes, tenant: GraphTenant, links: SecretLinks): void {
  routes.get('/sites/:site/drives', (call) => allDrives(call, tenant));
  for (const drive of driveAddresses) {
    const entry = `${drive}/items/:entry`;
    routes.get(drive, (call) => {
      const place = driveAt(call, tenant, 'read');
      return call.json({ '@odata.context': metadataContext('drives/$entity'), ...driveBody(tenant, place) });
    });
    routes.get(entry, (call) => {
      const place = driveAt(call, tenant, 'read');
      return answer(call, tenant, place, entryAt(call, tenant, place));
    });
    routes.get(`${entry}/children`, (call) => children(call, tenant));
    routes.post(`${entry}/children`, (call) => addFolder(call, tenant));
    routes.put(`${entry}/content`, (call) => upload(call, tenant));
    routes.get(`${entry}/content`, (call) => {
      const place = driveAt(call, tenant, 'read');
      const row = existing(call, tenant, place, entryAt(call, tenant, place));
      const bytes = contentOf(tenant.storage, place.list.n, row.id);
      if (bytes === undefined) throw invalidRequest('A folder has no content.');
      // The address it leads to needs no token and must not get one.
      return call.redirect(links.add(place, { kind: 'download', bytes }), 302);
    });
    routes.patch(entry, (call) => rename(call, tenant));
    routes.delete(entry, (call) => {
      const place = driveAt(call, tenant, 'read');
      const found = entryAt(call, tenant, place);
      const row = existing(call, tenant, place, found);
      demandWrite(call, tenant, place, found);
      checkIfMatch(call.req.header('If-Match'), fileEtag(row));
      tenant.storage.inOneWrite(() => {
        deleteEntry(tenant.storage, place.list, row, nowOf(tenant));
      });
      return call.body(null, 204);
    });
  }
}

/** Three ways to one library. What stands behind `root` or `items/{id}` our routes see as one segment. */
export const driveAddresses = ['/sites/:site/drive', '/sites/:site/lists/:list/drive', '/drives/:drive'];

function allDrives(call: GraphCall, tenant: GraphTenant): Response {
  const { storage, rights } = tenant;
  const site = siteAt(call, tenant);
  const caller = call.get('caller');
  if (!reaches(rights.onSite(caller, site), 'read')) throw accessDenied();
  const libraries = listsOfSite(storage, site.id).filter(
    (list) => list.template === 'documentLibrary' && reaches(rights.onList(caller, site, list), 'read'),
  );
  return call.json({
    '@odata.context': metadataContext(`${siteContext(site.id)}/drives`),
    value: libraries.map((list) => driveBody(tenant, { site, list, columns: [] })),
  });
}

function children(call: GraphCall, tenant: GraphTenant): Response {
  const place = driveAt(call, tenant, 'read');
  const entry = entryAt(call, tenant, place);
  if (entry.path !== '') existing(call, tenant, place, entry);
  if (!isContainer(entry)) throw invalidRequest('A file has no children.');
  const hidden = tenant.rights.hiddenItemIds(call.get('caller'), place.list);
  const rows = childrenIn(tenant.storage, place.list.n, entry.path).filter(({ id }) => !hidden.has(id));
  const options = queryOptions(call.req.url);
  refuseOtherOptions(options, ['$top', '$skiptoken']);
  const start = Number(options.get('$skiptoken') ?? 0);
  const end = start + readTop(options, 200, 5000);
  return call.json({
    '@odata.context': metadataContext('Collection(driveItem)'),
    ...(end < rows.length ? { '@odata.nextLink': linkWith(call.req.url, '$skiptoken', String(end)) } : {}),
    value: rows.slice(start, end).map((row) => entryBody(tenant, place, row)),
  });
}

async function addFolder(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const place = driveAt(call, tenant, 'read');
  const above = entryAt(call, tenant, place);
  if (!isContainer(above)) throw itemNotFound();
  const { name, folder } = await jsonBody(call);
  if (typeof name !== 'string' || folder === undefined || /[/*:<>?|"\\]/u.test(name)) {
    throw invalidRequest('Invalid request');
  }
  const taken = childrenIn(tenant.storage, place.list.n, above.path).find(
    (row) => String(fieldsOf(row)['FileLeafRef']).toLowerCase() === name.toLowerCase(),
  );
  const row = makeFolder(call, tenant, place, { row: taken, path: `${above.path}/${name}` });
  return call.json(entryBody(tenant, place, row), 201);
}

async function upload(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const place = driveAt(call, tenant, 'read');
  const entry = entryAt(call, tenant, place);
  demandWrite(call, tenant, place, entry);
  const bytes = new Uint8Array(await call.req.arrayBuffer());
  if (bytes.length > maxSmallUpload) throw invalidRequest('The file is too large for a single upload.');
  if (entry.row !== undefined) checkIfMatch(call.req.header('If-Match'), fileEtag(entry.row));
  const { row, isNew } = writeFile(call, tenant, place, entryAt(call, tenant, place), bytes);
  return call.json({ '@odata.context': entityContext, ...entryBody(tenant, place, row) }, isNew ? 201 : 200);
}

async function rename(call: GraphCall, tenant: GraphTenant): Promise<Response> {
  const { storage } = tenant;
  const place = driveAt(call, tenant, 'read');
  const found = entryAt(call, tenant, place);
  const row = existing(call, tenant, place, found);
  demandWrite(call, tenant, place, found);
  checkIfMatch(call.req.header('If-Match'), fileEtag(row));
  const { name, ...more } = await jsonBody(call);
  if (Object.keys(more).length > 0 || isFolder(row)) throw notPlayed('changes of a file but its name');
  if (typeof name !== 'string' || name === '' || /[/*:<>?|"\\]/u.test(name))
    throw invalidRequest('Invalid request');
  const renamed = storage.inOneWrite(() =>
    updateItem(storage, place.list.n, row.id, {
      fields: { ...fieldsOf(row), FileLeafRef: name, FileDirRef: folderOf(row) },
      by: writerOf(call.get('caller')),
      at: nowOf(tenant),
    }),
  );
  return call.json({ '@odata.context': entityContext, ...entryBody(tenant, place, renamed) });
}

const entityContext = metadataContext('driveItems/$entity');

function answer(call: GraphCall, tenant: GraphTenant, place: ListAt, entry: Entry): Response {
  const isTop = entry.row === undefined && entry.path === '';
  const body = isTop
    ? topBody(tenant, place)
    : entryBody(tenant, place, existing(call, tenant, place, entry));
  return call.json({ '@odata.context': entityContext, ...body });
}
