import { resourceModified } from './graphRefusal.ts';

/** `"guid,version"`: quoted in bodies, as Graph sends it. */
export const etagOf = (guid: string, version: number): string => `"${guid},${version}"`;

/** The ETag header comes without the quotes that HTTP asks for. */
export const etagHeaderOf = (guid: string, version: number): string => `${guid},${version}`;

/** Throws 412 when the caller names a version that is no longer the current one. If-Match is optional. */
export function checkIfMatch(ifMatch: string | undefined, current: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const named = ifMatch.split(/,(?=\s*(?:W\/)?")/u).map(bare);
  if (!named.includes(bare(current))) throw resourceModified();
}

/** Quoted or not, weak or not, in braces or not: Graph has sent all of them and takes all of them back. */
function bare(etag: string): string {
  return etag.trim().replace(/^W\//u, '').replaceAll(/["{}]/gu, '').toLowerCase();
}
