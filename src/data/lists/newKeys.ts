import { v7 } from 'uuid';

/** Idempotency keys that sort by the time they were made. Upper case: SharePoint's uniqueness ignores case. */
export function newKeysWith(
  clock: { now(): number },
  randomBytes: (length: number) => Uint8Array,
): () => string {
  return () => v7({ msecs: clock.now(), random: randomBytes(16) }).toUpperCase();
}
