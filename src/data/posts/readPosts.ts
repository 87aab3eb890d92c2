import * as z from 'zod/mini';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { type GraphItem, graphItem, isArchived, readItem } from '#data/lists/graphItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import { equals, listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import { hasFoundAbsentColumns, readableColumns } from '#data/lists/readRows.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** A row of PMO Posts and who wrote it: everybody who may ask for a post may also write what they like into its row. */
export interface KeptPost extends Kept<Post> {
  readonly clientKey: string;
  /** Display name of the person who made the row; undefined if the app did. */
  readonly askedBy: string | undefined;
  /** Made by the app on its own, and no person has touched it since. */
  readonly isByAppAlone: boolean;
}

type PostsProblem = GraphProblem;
type PostFilter = readonly [column: 'State' | 'Kind' | 'ProjectKey' | 'ClientKey', value: string];

/** Posts with one value in one indexed column, oldest first. */
export async function readPosts(
  lists: Lists,
  filter: PostFilter,
): Promise<Result<readonly KeptPost[], PostsProblem>> {
  const first = await readOnce(lists, filter);
  const isWorthAgain = !first.ok && first.error.kind === 'refused';
  return isWorthAgain && (await hasFoundAbsentColumns(lists.posts)) ? readOnce(lists, filter) : first;
}

export const writer = z.optional(
  z.object({
    user: z.optional(
      z.object({
        id: z.optional(z.string()),
        email: z.optional(z.string()),
        displayName: z.optional(z.string()),
      }),
    ),
  }),
);
const writers = z.object({ createdBy: writer, lastModifiedBy: writer });
type Writer = z.infer<typeof writer>;

const page = z.object({
  value: z.array(z.extend(graphItem, writers.shape)),
  '@odata.nextLink': z.optional(z.string()),
});

async function readOnce(
  { graph, siteUrl, posts }: Lists,
  [column, value]: PostFilter,
): Promise<Result<readonly KeptPost[], PostsProblem>> {
  const columns = [...new Set([...readableColumns(posts), 'ClientKey'])].join(',');
  const query =
    `$select=id,createdBy,lastModifiedDateTime,lastModifiedBy&$expand=fields($select=${columns})` +
    `&$top=5000&$filter=${encodeURIComponent(equals(column, value))}`;
  const found: KeptPost[] = [];
  let path: string | undefined = `${listPath(siteUrl, posts.shape.title)}/items?${query}`;
  while (path !== undefined) {
    const answer = await graph.call({ method: 'GET', path });
    if (!answer.ok) return answer;
    const read = page.safeParse(answer.value);
    if (!read.success) return err({ kind: 'unavailable', status: 200 });
    found.push(...read.data.value.flatMap((item) => postOf(posts.shape, item)));
    path = read.data['@odata.nextLink'];
  }
  return ok(found.toSorted((one, other) => Number(one.id) - Number(other.id)));
}

function postOf(
  shape: Lists['posts']['shape'],
  item: GraphItem & z.infer<typeof writers>,
): readonly KeptPost[] {
  const { kept } = readItem(shape, item);
  const clientKey = item.fields?.['ClientKey'];
  if (kept === undefined || isArchived(item) || typeof clientKey !== 'string') return [];
  const askedBy = isApp(item.createdBy) ? undefined : (item.createdBy?.user?.displayName ?? '');
  return [{ ...kept, clientKey, askedBy, isByAppAlone: askedBy === undefined && isApp(item.lastModifiedBy) }];
}

/** SharePoint names an app that writes on its own "SharePoint App": a user with neither id nor address. */
export const isApp = (by: Writer): boolean => by?.user?.id === undefined && by?.user?.email === undefined;
