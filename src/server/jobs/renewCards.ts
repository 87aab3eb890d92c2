import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { hasOpenForm } from '#data/posts/openForms.ts';
import { markShown } from '#data/posts/markShown.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { readProject } from '#data/project/readProject.ts';
import { ok, type Result } from '#domain/result.ts';

import { baseCard, optionsOf } from './baseCard.ts';
import type { JobDeps } from './jobDeps.ts';
import type { ProjectChanges } from './projectChanges.ts';

/** So many changed projects, and their posts are read in one go. */
const singlyAtMost = 15;

export interface Renewed {
  readonly renewed: number;
  /** Keys to be looked at again: changed a moment ago and perhaps changing still, typed into by somebody, or something went wrong. */
  readonly later: readonly string[];
}

/** Cards of ours that show an older state of their project are renewed, each for everybody in its chat. */
export async function renewCards(
  deps: JobDeps,
  changes: ProjectChanges,
  alsoKeys: readonly string[],
  settleMilliseconds: number,
): Promise<Result<Renewed, ReadProblem>> {
  const posts = await candidates(deps, changes, alsoKeys);
  if (!posts.ok) return posts;
  const keys = new Set(posts.value.flatMap(({ value }) => value.projectKey ?? []));
  const later: string[] = [];
  let renewed = 0;
  for (const key of keys) {
    const read = await readProject(deps.lists, key);
    if (!read.ok) {
      if (read.error.kind !== 'noSuchProject') later.push(key);
      continue;
    }
    const stale = posts.value.filter(
      ({ value }) => value.projectKey === key && value.shownEtag !== read.value.project.etag,
    );
    if (stale.length === 0) continue;
    const ageMilliseconds = deps.clock.now() - Date.parse(read.value.project.modifiedAt);
    if (ageMilliseconds >= 0 && ageMilliseconds < settleMilliseconds) {
      later.push(key);
      continue;
    }
    for (const post of stale) {
      const done = await renewOne(deps, post, read.value);
      if (done) renewed += 1;
      else later.push(key);
    }
  }
  return ok({ renewed, later: [...new Set(later)] });
}

/** Sent by the app, and touched by no person since: the row then says truly where the card stands. */
async function candidates(
  { lists }: JobDeps,
  changes: ProjectChanges,
  alsoKeys: readonly string[],
): Promise<Result<readonly KeptPost[], ReadProblem>> {
  const keys =
    changes.kind === 'some'
      ? [...new Set([...changes.projects.map(({ key }) => key), ...alsoKeys])]
      : undefined;
  if (keys?.length === 0) return ok([]);
  const read =
    keys === undefined || keys.length > singlyAtMost
      ? await readPosts(lists, ['Kind', 'Status'])
      : await readEach(lists, keys);
  if (!read.ok) return read;
  const own = read.value.filter(
    ({ value, isByAppAlone }) => isByAppAlone && value.kind === 'Status' && value.state === 'Sent',
  );
  if (keys === undefined) return staleOnes(lists, own);
  return ok(own.filter(({ value }) => value.projectKey !== undefined && keys.includes(value.projectKey)));
}

async function readEach(
  lists: JobDeps['lists'],
  keys: readonly string[],
): Promise<Result<readonly KeptPost[], GraphProblem>> {
  const all: KeptPost[] = [];
  for (const key of keys) {
    const read = await readPosts(lists, ['ProjectKey', key]);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return ok(all);
}

/** After a restart: one look at all projects instead of one at each. */
async function staleOnes(
  lists: JobDeps['lists'],
  posts: readonly KeptPost[],
): Promise<Result<readonly KeptPost[], ReadProblem>> {
  if (posts.length === 0) return ok([]);
  const portfolio = await readPortfolio(lists);
  if (!portfolio.ok) return portfolio;
  const etags = new Map(portfolio.value.projects.map(({ value, etag }) => [value.key, etag]));
  return ok(
    posts.filter(({ value }) => {
      const etag = value.projectKey === undefined ? undefined : etags.get(value.projectKey);
      return etag !== undefined && etag !== value.shownEtag;
    }),
  );
}

async function renewOne(
  deps: JobDeps,
  post: KeptPost,
  read: Parameters<typeof baseCard>[1],
): Promise<boolean> {
  const { conversationId, serviceUrl, activityId } = post.value;
  if (activityId === undefined || serviceUrl === undefined) return true;
  if (hasOpenForm(post, deps.clock.now())) return false;
  const card = baseCard(deps, read, optionsOf(post.value.shows));
  const at = { serviceUrl, conversation: { id: conversationId } };
  const done = await deps.conversations.replace(at, activityId, { card });
  if (done.kind === 'unknown' || done.kind === 'busy') return false;
  // Refused: somebody deleted the message, or removed the app. There is nothing to renew any more.
  const marked =
    done.kind === 'refused'
      ? await markShown(deps.lists, post, 'gone', 'Withdrawn')
      : await markShown(deps.lists, post, read.project.etag);
  if (!marked.ok) deps.log.info({ problem: marked.error.kind }, 'which state a card shows is not remembered');
  return true;
}
