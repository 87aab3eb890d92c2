import type { SQLInputValue } from 'node:sqlite';

import { badArgument } from './graphRefusal.ts';

/** Where a page ended: the id of its last row and, if sorted, the values it was sorted by. */
export interface PageEnd {
  readonly id: number;
  readonly sortedBy: readonly SQLInputValue[];
}

/** `Paged=TRUE&p_ID=7`, as base64url without padding. A client must send it back as it came. */
export function pageToken({ id, sortedBy }: PageEnd): string {
  const sort = sortedBy.length === 0 ? '' : `&p_Sort=${encodeURIComponent(JSON.stringify(sortedBy))}`;
  return Buffer.from(`Paged=TRUE${sort}&p_ID=${id}`).toString('base64url');
}

export function readPageToken(token: string): PageEnd {
  const decoded = /^[\w-]+$/u.test(token) ? Buffer.from(token, 'base64url').toString() : '';
  const found = /^Paged=TRUE(?:&p_Sort=([^&]+))?&p_ID=(\d+)$/u.exec(decoded);
  if (found === null) throw badArgument();
  const [, sort, id] = found;
  const sortedBy = sort === undefined ? [] : (JSON.parse(decodeURIComponent(sort)) as SQLInputValue[]);
  return { id: Number(id), sortedBy };
}
