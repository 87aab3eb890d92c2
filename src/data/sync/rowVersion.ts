import type { StoredRow } from './storedList.ts';

/**
 * Whether a row is an older state of one that is known. SharePoint's etag is `"<guid>,<number>"` and counts the writes; where it does
 * not look so, the instant of the last write decides, and of two in the same second the newly told one is believed.
 */
export function isOlder(row: StoredRow, known: StoredRow): boolean {
  const [told, had] = [versionOf(row.etag), versionOf(known.etag)];
  if (told !== undefined && had !== undefined && told.guid === had.guid) return told.writes < had.writes;
  return row.modifiedAt < known.modifiedAt;
}

/** What is known is this state, or a newer one. */
export const isAtLeast = (known: StoredRow, row: StoredRow): boolean =>
  isSameVersion(row, known) || isOlder(row, known);

/** Both are the same state: what one of them leaves out was not asked for, or is empty in both. */
export function isSameVersion(row: StoredRow, known: StoredRow): boolean {
  const [told, had] = [versionOf(row.etag), versionOf(known.etag)];
  if (told !== undefined && had !== undefined) return told.guid === had.guid && told.writes === had.writes;
  return row.etag !== '' && row.etag === known.etag;
}

function versionOf(etag: string): { readonly guid: string; readonly writes: number } | undefined {
  const [, guid, writes] = /^(?:W\/)?"?\{?([^,{}"]+)\}?,(\d+)"?$/u.exec(etag) ?? [];
  return guid === undefined ? undefined : { guid: guid.toLowerCase(), writes: Number(writes) };
}
