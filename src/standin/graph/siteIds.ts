import { createHash } from 'node:crypto';

import type { Directory, DirectorySite } from '#standin/tenant/directory.ts';

export interface Site {
  /** `host,siteCollectionGuid,webGuid` */
  readonly id: string;
  readonly webUrl: string;
  readonly displayName: string;
  readonly directory: DirectorySite;
}

export function listSites(directory: Directory): Site[] {
  return directory.sites.map((site) => {
    const { host } = new URL(site.webUrl);
    const id = [host, guidFrom(`collection ${site.webUrl}`), guidFrom(`web ${site.webUrl}`)].join(',');
    return { id, webUrl: site.webUrl, displayName: site.displayName, directory: site };
  });
}

/** By id, or by `host:/path` as Graph addresses a site that is known by its address only. */
export function findSite(directory: Directory, idOrPath: string): Site | undefined {
  const wanted = idOrPath.toLowerCase();
  return listSites(directory).find((site) => {
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
