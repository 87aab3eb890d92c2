import { guidFrom, type Site } from './siteIds.ts';
import type { Storage } from './storage.ts';

/** Sites.Selected and Lists.SelectedOperations.Selected: an app, what it may do, and where. */
export interface AppGrant {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly role: GrantRole;
}

export const grantRoles = ['read', 'write', 'owner', 'fullcontrol'] as const;
export type GrantRole = (typeof grantRoles)[number];

/** The site itself has no list number. */
export interface GrantPlace {
  readonly site: Site;
  readonly listN?: number | undefined;
}

type GrantRow = AppGrant & { readonly isGone: number };

export function grantsOn(storage: Storage, { site, listN = 0 }: GrantPlace): AppGrant[] {
  const rows = storage.all<GrantRow>(
    'select * from appGrant where siteId = ? and listN = ? order by n',
    site.id,
    listN,
  );
  const given = listN === 0 ? grantsFromTheStart(site) : [];
  const kept = given.filter(({ appId }) => !rows.some((row) => row.appId === appId));
  return [...kept, ...rows.filter((row) => row.isGone === 0)];
}

/** What the tenant was set up with, before anybody granted or took anything through Graph. */
function grantsFromTheStart(site: Site): AppGrant[] {
  return site.directory.appGrants.map(({ appId, right }) => ({
    id: guidFrom(`grant ${site.id} ${appId}`),
    appId,
    displayName: appId,
    role: right,
  }));
}

/** One app has one grant at a place: a second one takes the place of the first. */
export function keepGrant(storage: Storage, { site, listN = 0 }: GrantPlace, grant: AppGrant): void {
  writeGrant(storage, { site, listN }, grant, 0);
}

export function dropGrant(storage: Storage, place: GrantPlace, grant: AppGrant): void {
  writeGrant(storage, place, grant, 1);
}

function writeGrant(
  storage: Storage,
  { site, listN = 0 }: GrantPlace,
  { id, appId, displayName, role }: AppGrant,
  isGone: 0 | 1,
): void {
  storage.run('delete from appGrant where siteId = ? and listN = ? and appId = ?', site.id, listN, appId);
  storage.run(
    'insert into appGrant (siteId, listN, id, appId, displayName, role, isGone) values (?, ?, ?, ?, ?, ?, ?)',
    site.id,
    listN,
    id,
    appId,
    displayName,
    role,
    isGone,
  );
}
