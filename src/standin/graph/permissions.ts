import type { DatabaseSync } from 'node:sqlite';

import type { GraphCaller } from '#standin/tenant/caller.ts';
import { userById, userByUpn, type Directory } from '#standin/tenant/directory.ts';
import { grantsOn, type GrantPlace } from './appGrants.ts';
import { accessDenied, itemNotFound } from './graphRefusal.ts';
import type { Site } from './siteIds.ts';
import { openStorage, type Storage } from './storage.ts';
import type { Switches } from './switches.ts';

const rightsInOrder = ['none', 'read', 'write', 'owner'] as const;
/** `owner` may also make and change lists. */
export type Right = (typeof rightsInOrder)[number];
export type OverrideRole = 'none' | 'read' | 'write';

export interface ListPlace {
  readonly n: number;
}

export interface Rights {
  onSite(caller: GraphCaller, site: Site): Right;
  onList(caller: GraphCaller, site: Site, list: ListPlace): Right;
  onItem(caller: GraphCaller, site: Site, list: ListPlace, itemId: number): Right;
  /** Items of a list that the caller must not learn of. */
  hiddenItemIds(caller: GraphCaller, list: ListPlace): ReadonlySet<number>;
}

export function openRights(storage: Storage, directory: Directory): Rights {
  const overrideOf = (caller: GraphCaller, listN: number, itemId: number): OverrideRole | undefined =>
    storage.one<{ role: OverrideRole }>(
      'select role from access where listN = ? and itemId = ? and userKey = ?',
      listN,
      itemId,
      userKeyOf(caller),
    )?.role;
  /** What the app may do for anybody, by its consented scopes (or roles) and, for Sites.Selected, by its role on this site. */
  const appRight = (caller: GraphCaller, site: Site): Right => {
    const granted = grantedTo(caller);
    if (granted.has('Sites.FullControl.All') || granted.has('Sites.Manage.All')) return 'owner';
    const right = granted.has('Sites.ReadWrite.All')
      ? 'write'
      : granted.has('Sites.Read.All')
        ? 'read'
        : 'none';
    return granted.has('Sites.Selected') ? greater(right, grantedRight(caller, { site })) : right;
  };
  /** Lists.SelectedOperations.Selected gives nothing but the lists that name the app. */
  const appRightOnList = (
    caller: GraphCaller,
    site: Site,
    { n }: ListPlace,
    override: OverrideRole = 'none',
  ): Right => {
    if (!grantedTo(caller).has('Lists.SelectedOperations.Selected')) return 'none';
    const right = grantedRight(caller, { site, listN: n });
    return caller.userId === undefined ? greater(override, right) : right;
  };
  const grantedRight = ({ appId }: GraphCaller, place: GrantPlace): Right => {
    const role = grantsOn(storage, place).find((grant) => grant.appId === appId)?.role ?? 'none';
    return role === 'fullcontrol' ? 'owner' : role;
  };
  const onSite = (caller: GraphCaller, site: Site): Right =>
    lesser(appRight(caller, site), ownRight(caller, site, directory));
  const narrowed = (
    caller: GraphCaller,
    site: Site,
    list: ListPlace,
    override: OverrideRole | undefined,
  ): Right => {
    const app = greater(appRight(caller, site), appRightOnList(caller, site, list, override));
    return lesser(app, override ?? ownRight(caller, site, directory));
  };
  const onList = (caller: GraphCaller, site: Site, list: ListPlace): Right =>
    narrowed(caller, site, list, overrideOf(caller, list.n, 0));
  return {
    onSite,
    onList,
    onItem: (caller, site, list, itemId) => {
      const override = overrideOf(caller, list.n, itemId);
      return override === undefined ? onList(caller, site, list) : narrowed(caller, site, list, override);
    },
    hiddenItemIds: (caller, list) => {
      const rows = storage.all<{ itemId: number }>(
        `select itemId from access where listN = ? and userKey = ? and itemId > 0 and role = 'none'`,
        list.n,
        userKeyOf(caller),
      );
      return new Set(rows.map((row) => row.itemId));
    },
  };
}

export const reaches = (right: Right, needed: Right): boolean => rank(right) >= rank(needed);

/** A list one may not see does not exist for that person (SharePoint trims it); without the site it is "denied". */
export function demandOnList(
  { onSite, onList }: { readonly onSite: Right; readonly onList: Right },
  needed: Right,
  { hiddenList }: Switches,
): void {
  if (reaches(onList, needed)) return;
  const isHidden = onList === 'none' && onSite !== 'none' && hiddenList === '404';
  throw isHidden ? itemNotFound() : accessDenied();
}

const rank = (right: Right): number => rightsInOrder.indexOf(right);
const lesser = (a: Right, b: Right): Right => (rank(a) < rank(b) ? a : b);
const greater = (a: Right, b: Right): Right => (rank(a) < rank(b) ? b : a);

export const grantedTo = (caller: GraphCaller): ReadonlySet<string> =>
  caller.userId === undefined ? caller.roles : caller.scopes;

/** What the person may do. An app on its own has no person in front of it: the app's right alone decides. */
function ownRight(caller: GraphCaller, site: Site, directory: Directory): Right {
  if (caller.userId === undefined) return 'owner';
  const user = userById(directory, caller.userId);
  return user === undefined ? 'none' : site.directory.rights[user.role];
}

const userKeyOf = (caller: GraphCaller): string => caller.userId ?? 'app:job';

export interface AccessOverride {
  /** Id or title. */
  readonly list: string;
  readonly item?: string | number | undefined;
  /** A user principal name or object id, or `app:job` for an app that calls on its own. */
  readonly user: string;
  readonly role: OverrideRole;
}

/** False when there is no such list or user. */
export function setAcl(database: DatabaseSync, directory: Directory, override: AccessOverride): boolean {
  const storage = openStorage(database);
  const lists = storage.all<{ n: number }>(
    'select n from list where id = ? or displayName = ? collate nocase',
    override.list.toLowerCase(),
    override.list,
  );
  const user = userByUpn(directory, override.user) ?? userById(directory, override.user);
  const userKey = override.user === 'app:job' ? override.user : user?.id;
  if (lists.length === 0 || userKey === undefined) return false;
  storage.inOneWrite(() => {
    for (const { n } of lists) {
      storage.run(
        'insert or replace into access (listN, itemId, userKey, role) values (?, ?, ?, ?)',
        n,
        Number(override.item ?? 0),
        userKey,
        override.role,
      );
    }
  });
  return true;
}
