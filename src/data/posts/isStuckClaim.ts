import type { Kept } from '#data/lists/kept.ts';
import type { Post } from '#data/lists/posts.ts';

const stuckMilliseconds = 10 * 60_000;

/** Taken to be sent a while ago, and never said to have arrived. */
export const isStuckClaim = (
  { value, modifiedAt }: Pick<Kept<Post>, 'value' | 'modifiedAt'>,
  now: number,
): boolean => value.state === 'Claimed' && now - Date.parse(modifiedAt) > stuckMilliseconds;
