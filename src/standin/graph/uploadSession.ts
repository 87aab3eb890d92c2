import type { UploadSession as GraphUploadSession } from '@microsoft/microsoft-graph-types';

import type { GraphCaller } from '#standin/tenant/caller.ts';
import type { ListAt } from './callPlace.ts';
import type { ConflictBehavior } from './fileWrites.ts';
import { GraphRefusal, invalidRequest } from './graphRefusal.ts';

const step = 320 * 1024;
const largestRange = 60 * 1024 * 1024;

export interface UploadSession {
  readonly place: ListAt;
  readonly path: string;
  readonly caller: GraphCaller;
  readonly conflictBehavior: ConflictBehavior;
  readonly isCommittedApart: boolean;
  readonly expiresAt: string;
  readonly pieces: Uint8Array[];
  /** Known from the first range on. */
  total: number | undefined;
}

export const receivedBytes = ({ pieces }: UploadSession): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

export const isComplete = (session: UploadSession): boolean => receivedBytes(session) === session.total;

export function sessionBody(session: UploadSession): Record<string, unknown> {
  const missing = isComplete(session) ? [] : [`${receivedBytes(session)}-`];
  return { expirationDateTime: session.expiresAt, nextExpectedRanges: missing } satisfies GraphUploadSession;
}

/** Takes the next range, or says what is wrong with it. */
export function takeRange(session: UploadSession, contentRange: string | undefined, bytes: Uint8Array): void {
  const found = /^bytes (\d+)-(\d+)\/(\d+)$/u.exec(contentRange ?? '');
  if (found === null) throw invalidRequest('Invalid Content-Range header value.');
  const [first = 0, last = 0, total = 0] = found.slice(1).map(Number);
  const length = last - first + 1;
  if (length !== bytes.length || last >= total || length > largestRange) {
    throw invalidRequest('Invalid Content-Range header value.');
  }
  if (session.total !== undefined && session.total !== total) {
    throw invalidRequest('The declared size of the file is not the one declared before.');
  }
  const received = receivedBytes(session);
  if (first < received) throw invalidRange('Uploaded fragment overlaps with existing data.');
  if (first > received) throw invalidRange('Uploaded fragment leaves a gap behind the existing data.');
  if (length % step !== 0 && last !== total - 1) {
    throw invalidRequest('The size of a range must be a multiple of 320 KiB.');
  }
  session.total = total;
  session.pieces.push(bytes);
}

const invalidRange = (message: string): GraphRefusal => new GraphRefusal(416, 'invalidRange', message);
