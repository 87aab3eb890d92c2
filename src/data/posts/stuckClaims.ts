import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { ok, type Result } from '#domain/result.ts';

import { isStuckClaim } from './isStuckClaim.ts';
import { type KeptPost, readPosts } from './readPosts.ts';

/**
 * Posts of a project that were taken to be sent and never said to have arrived, for over ten minutes. They are shown to who asked and
 * never sent again by themselves: the message may be there.
 */
export async function stuckClaims(
  lists: Lists,
  projectKey: string,
): Promise<Result<readonly KeptPost[], GraphProblem>> {
  const posts = await readPosts(lists, ['ProjectKey', projectKey.toUpperCase()]);
  if (!posts.ok) return posts;
  const now = lists.clock.now();
  return ok(posts.value.filter((post) => isStuckClaim(post, now)));
}
