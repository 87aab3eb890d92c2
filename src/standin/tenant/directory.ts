/** Who and what is in the tenant. The stand-in is given it as a plain value and knows no company of its own. */
export interface Directory {
  readonly tenantId: string;
  readonly users: readonly DirectoryUser[];
  readonly teams: readonly DirectoryTeam[];
  readonly sites: readonly DirectorySite[];
}

export type Role = 'owner' | 'pmo' | 'pm' | 'staff' | 'guest';

export interface DirectoryUser {
  /** Entra object id. */
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
  readonly role: Role;
  readonly title: string;
}

export interface DirectoryTeam {
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly DirectoryChannel[];
  readonly memberIds: readonly string[];
}

export interface DirectoryChannel {
  /** `19:…@thread.tacv2` */
  readonly id: string;
  readonly displayName: string;
}

export type SiteRight = 'none' | 'read' | 'write' | 'owner';

export interface DirectorySite {
  readonly webUrl: string;
  readonly displayName: string;
  /** What a person of each role may do on the site before a list or an item says otherwise. */
  readonly rights: Readonly<Record<Role, SiteRight>>;
  /** Sites.Selected: which app registrations were given which role on this site. */
  readonly appGrants: readonly { readonly appId: string; readonly right: 'read' | 'write' | 'owner' }[];
}

export function userByUpn(directory: Directory, upn: string): DirectoryUser | undefined {
  const wanted = upn.toLowerCase();
  return directory.users.find((user) => user.upn.toLowerCase() === wanted);
}

export function userById(directory: Directory, id: string): DirectoryUser | undefined {
  return directory.users.find((user) => user.id === id);
}
