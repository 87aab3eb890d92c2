import type { GraphCaller } from '#standin/tenant/caller.ts';
import { userById, type Directory } from '#standin/tenant/directory.ts';

/** Who wrote: kept with a row as JSON, resolved to a name when it is read. */
export interface Writer {
  readonly user?: string | undefined;
  readonly app: string;
}

export const writerOf = (caller: GraphCaller): string =>
  JSON.stringify({ user: caller.userId, app: caller.appId } satisfies Writer);

export interface IdentitySet {
  readonly application?: { readonly id: string; readonly displayName: string };
  readonly user: { readonly email?: string; readonly id?: string; readonly displayName: string };
}

/** `createdBy` names the person only; `lastModifiedBy` also names the app that person came through. */
export function createdByOf(directory: Directory, kept: string): IdentitySet {
  const { user } = JSON.parse(kept) as Writer;
  const known = user === undefined ? undefined : userById(directory, user);
  if (known === undefined) return { user: { displayName: 'SharePoint App' } };
  return { user: { email: known.upn, id: known.id, displayName: known.displayName } };
}

export function modifiedByOf(directory: Directory, kept: string): IdentitySet {
  const { app } = JSON.parse(kept) as Writer;
  return { application: { id: app, displayName: 'Microsoft Graph' }, ...createdByOf(directory, kept) };
}

const firstUserLookupId = 7; // the ids below belong to SharePoint's own accounts
/** The number a person has in the site's hidden user list. A string, as Graph sends every LookupId. */
export function userLookupId(directory: Directory, kept: string): string {
  const { user } = JSON.parse(kept) as Writer;
  const place = directory.users.findIndex((known) => known.id === user);
  return place < 0 ? '1073741822' : String(firstUserLookupId + place);
}

/** The other way round: whose number that is. */
export const userAtLookupId = (directory: Directory, lookupId: number): string | undefined =>
  directory.users[lookupId - firstUserLookupId]?.id;

export const appLookupId = '3';
