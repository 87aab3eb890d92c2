import { listIn, siteAt, type ListAt } from './callPlace.ts';
import { findByGuid, findByPath, isFolder, pathOf } from './driveStorage.ts';
import { invalidRequest, itemNotFound } from './graphRefusal.ts';
import { graphTime, type GraphCall, type GraphTenant } from './graphTenant.ts';
import type { ItemRow } from './itemStorage.ts';
import { findList, findListById, type ListRow } from './listStorage.ts';
import { makeList } from './makeList.ts';
import type { Right } from './permissions.ts';
import { allSites, type Site } from './siteIds.ts';

/** A file, a folder, the top of the drive, or a name in a folder that nothing has yet. */
export interface Entry {
  readonly row: ItemRow | undefined;
  /** Below the drive's top, which is `''`. */
  readonly path: string;
}

export const driveIdOf = (list: Pick<ListRow, 'id'>): string =>
  `b!${Buffer.from(list.id).toString('base64url')}`;

export const entryIdOf = (guid: string): string => `01${guid.replaceAll('-', '').toUpperCase()}`;

/** The library behind `/sites/{site}/drive`, `/sites/{site}/lists/{list}/drive` or `/drives/{drive}`. */
export function driveAt(call: GraphCall, tenant: GraphTenant, needed: Right): ListAt {
  const { site, list } = libraryIn(call, tenant);
  const place = listIn(call, tenant, { site, list }, needed);
  if (place.list.template !== 'documentLibrary') throw itemNotFound();
  return place;
}

function libraryIn(
  call: GraphCall,
  tenant: GraphTenant,
): { readonly site: Site; readonly list: ListRow | undefined } {
  const driveId = call.req.param('drive');
  if (driveId === undefined) {
    const site = siteAt(call, tenant);
    const asked = call.req.param('list');
    return {
      site,
      list:
        asked === undefined ? defaultLibrary(call, tenant, site) : findList(tenant.storage, site.id, asked),
    };
  }
  const list = findListById(tenant.storage, Buffer.from(driveId.slice(2), 'base64url').toString());
  const site = allSites(tenant.directory).find(({ id }) => id === list?.siteId);
  if (list === undefined || site === undefined) throw itemNotFound();
  return { site, list };
}

/** Every site has a library "Documents"; here it is made when it is first asked for. */
function defaultLibrary(call: GraphCall, tenant: GraphTenant, site: Site): ListRow {
  const title = 'Documents';
  const known = findList(tenant.storage, site.id, title);
  if (known !== undefined) return known;
  const library = { title, description: '', template: 'documentLibrary', columns: [] } as const;
  return makeList(tenant, { site, by: call.get('caller'), ...library });
}

/** What `root`, `{id}`, `root:/path` or `{id}:/path` names. Our routes see each of them as one segment. */
export function entryAt(call: GraphCall, tenant: GraphTenant, { list }: ListAt): Entry {
  const [anchor = '', below = ''] = (call.req.param('entry') ?? '').split(/:(?=\/)/u);
  const start = anchor === 'root' || anchor === entryIdOf(list.id) ? { row: undefined, path: '' } : undefined;
  const base = start ?? entryById(tenant, list, anchor);
  const path = base.path + below.replace(/\/$/u, '');
  if (path === base.path) return base;
  if (/[*:<>?|"\\]/u.test(path)) throw invalidRequest('The provided name cannot contain illegal characters.');
  const row = findByPath(tenant.storage, list.n, path);
  return { row, path: row === undefined ? path : pathOf(row) };
}

function entryById({ storage }: GraphTenant, list: ListRow, id: string): Entry {
  const hex = /^01([\dA-F]{32})$/iu.exec(id)?.[1]?.toLowerCase() ?? '';
  const row = findByGuid(
    storage,
    list.n,
    hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5'),
  );
  if (row === undefined) throw itemNotFound();
  return { row, path: pathOf(row) };
}

/** A row the caller may reach, or 404. */
export function existing(
  call: GraphCall,
  { rights }: GraphTenant,
  { site, list }: ListAt,
  { row }: Entry,
): ItemRow {
  if (row === undefined || rights.onItem(call.get('caller'), site, list, row.id) === 'none')
    throw itemNotFound();
  return row;
}

/** The top and folders have things in them, files do not. */
export function isContainer({ row, path }: Entry): boolean {
  return row === undefined ? path === '' : isFolder(row);
}

export const nowOf = ({ clock }: GraphTenant): string => graphTime(clock());
