import * as z from 'zod/mini';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { graphItem, readItem } from '#data/lists/graphItem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { isApp, writer } from './readPosts.ts';

const versions = z.object({ value: z.array(z.extend(graphItem, { lastModifiedBy: writer })) });

/**
 * Where a post stands, by what the app itself wrote last, from the versions SharePoint keeps. Whoever may write the list may name any
 * message in the row; only a message the app says it posted is ever taken back. Undefined if it never said so.
 */
export async function sentAs(lists: Lists, id: string): Promise<Result<Post | undefined, GraphProblem>> {
  const path = `${listPath(lists.siteUrl, lists.posts.shape.title)}/items/${encodeURIComponent(id)}`;
  const answer = await lists.graph.call({ method: 'GET', path: `${path}/versions?$expand=fields` });
  if (!answer.ok) return answer;
  const read = versions.safeParse(answer.value);
  if (!read.success) return err({ kind: 'unavailable', status: 200 });
  const own = read.data.value.find(({ lastModifiedBy }) => isApp(lastModifiedBy));
  const post = own === undefined ? undefined : readItem(lists.posts.shape, own).kept?.value;
  return ok(post?.activityId === undefined ? undefined : post);
}
