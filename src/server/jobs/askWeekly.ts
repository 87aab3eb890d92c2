import { z } from 'zod';

import { readRows } from '#data/lists/readRows.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import { type PostKey, postKeyText } from '#data/posts/postKey.ts';
import { readPosts } from '#data/posts/readPosts.ts';
import { recordPost } from '#data/posts/recordPost.ts';
import { isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import { ok, type Result } from '#domain/result.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import type { JobDeps } from './jobDeps.ts';
import { isNudgeWanted } from './nudges.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';

/**
 * Writes the week's posts as asked for; sending them is done as for anybody else's. The key of each says its week, so the unique
 * column makes it one a week, however often and wherever this runs.
 */
export async function askWeekly(
  deps: JobDeps,
): Promise<{ readonly asked: number; readonly problem?: string }> {
  const { lists, clock } = deps;
  const portfolio = await readPortfolio(lists);
  if (!portfolio.ok) return { asked: 0, problem: portfolio.error.kind };
  const today = pmoToday(portfolio.value.settings, clock.now());
  const week = isoWeekOf(today);
  const projects = portfolio.value.projects.map(({ value }) => value);
  const known = await keysOfWeek(deps, week);
  if (!known.ok) return { asked: 0, problem: known.error.kind };
  const digests = await digestsWanted(deps, week);
  if (!digests.ok) return { asked: 0, problem: digests.error.kind };
  const nudges = projects
    .filter((project) => isNudgeWanted(project, today))
    .map(({ key }): PostKey => ({ kind: 'Nudge', projectKey: key, week }));

  let asked = 0;
  let problem: string | undefined;
  for (const key of [...digests.value, ...nudges]) {
    if (known.value.has(postKeyText(key))) continue;
    const conversationId = placeOf(projects, key.projectKey);
    if (conversationId === undefined) continue;
    const { kind, projectKey } = key;
    const recorded = await recordPost(lists, key, askedPost({ kind, projectKey, conversationId }));
    if (!recorded.ok) problem = recorded.error.kind;
    else if (recorded.value.isNew) asked += 1;
  }
  return problem === undefined ? { asked } : { asked, problem };
}

/** The project's channel, or the lead's own chat: a nudge goes there first anyway. */
function placeOf(projects: readonly Project[], projectKey: string): string | undefined {
  const project = projects.find(({ key }) => key === projectKey);
  const lead = project?.lead === undefined ? undefined : `8:orgid:${project.lead.id}`;
  return channelIdOf(project?.channelLink) ?? lead;
}

async function keysOfWeek(
  { lists }: JobDeps,
  week: IsoWeek,
): Promise<Result<ReadonlySet<string>, GraphProblem>> {
  const keys = new Set<string>();
  for (const kind of ['Nudge', 'Digest']) {
    const posts = await readPosts(lists, ['Kind', kind]);
    if (!posts.ok && posts.error.kind === 'refused') continue; // over 5,000 of them: then the unique column tells
    if (!posts.ok) return posts;
    for (const { clientKey } of posts.value) if (clientKey.includes(week)) keys.add(clientKey.toUpperCase());
  }
  return ok(keys);
}

const digestsSetting = z.array(z.object({ of: z.string(), channelOf: z.string() }));

/** The PMO's setting `digests`: of which team (or `ALL`), in the channel of which project. Without it there is none. */
async function digestsWanted(
  { lists }: JobDeps,
  week: IsoWeek,
): Promise<Result<readonly PostKey[], GraphProblem>> {
  const settings = await readRows(lists.settings);
  if (!settings.ok) return settings.error.kind === 'notFound' ? ok([]) : settings;
  const set = settings.value.rows.find(({ value }) => value.name.toLowerCase() === 'digests');
  const read = digestsSetting.safeParse(set?.value.value);
  if (!read.success) return ok([]);
  return ok(
    read.data.map(({ of, channelOf }): PostKey => ({
      kind: 'Digest',
      what: of.toUpperCase(),
      week,
      projectKey: channelOf.toUpperCase(),
    })),
  );
}
