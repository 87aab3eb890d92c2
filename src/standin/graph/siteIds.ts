import { createHash } from 'node:crypto';

import type { Directory, DirectorySite } from '#standin/tenant/directory.ts';

export interface Site {
  /** `host,siteCollectionGuid,webGuid` */
  readonly id: string;
  readonly webUrl: string;
  readonly displayName: string;
  readonly directory: DirectorySite;
}

/** The sites the tenant was set up with. */
export const listSites = (directory: Directory): Site[] => directory.sites.map(siteOf);

/** And the one every tenant has besides: the root of each host, which everybody at home may read. */
export function allSites(directory: Directory): Site[] {
  const listed = listSites(directory);
  const roots = new Set(listed.map(({ webUrl }) => new URL('/', webUrl).href));
  const missing = [...roots].filter((root) => !listed.some(({ webUrl }) => new URL(webUrl).href === root));
  return [...listed, ...missing.map((webUrl) => siteOf({ ...rootSite, webUrl }))];
}

const rootSite: Omit<DirectorySite, 'webUrl'> = {
  displayName: 'Communication site',
  rights: { owner: 'owner', pmo: 'read', pm: 'read', staff: 'read', guest: 'none' },
  appGrants: [],
};

function siteOf(site: DirectorySite): Site {
  const { host } = new URL(site.webUrl);
  const id = [host, guidFrom(`collection ${site.webUrl}`), guidFrom(`web ${site.webUrl}`)].join(',');
  return { id, webUrl: site.webUrl, displayName: site.displayName, directory: site };
}

/** By id, or by `host:/path` as Graph addresses a site that is known by its address only. */
export function findSite(directory: Directory, idOrPath: string): Site | undefined {
  const wanted = idOrPath.toLowerCase();
  return allSites(directory).find((site) => {
    const { host, pathname } = new URL(site.webUrl);
    const path = pathname.replace(/\/$/u, '');
    const names = [site.id, path === '' ? host : `${host}:${path}`];
    if (path === '') names.push('root', `${host}:/`);
    return names.some((name) => name.toLowerCase() === wanted);
  });
}

/** The same text gives the same id, so a site keeps its id when the stand-in is started again. */
export function guidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
