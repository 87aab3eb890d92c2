import { digestCard } from '#cards/digestCard.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import type { PostKey } from '#data/posts/postKey.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { weekChanges } from '#domain/portfolio/weekChanges.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import { ok } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { sceneOf } from '#server/scene.ts';
import { say } from '#words/say.ts';

import { later, refused } from './notSendable.ts';
import type { JobDeps } from './jobDeps.ts';

/** The whole portfolio, where a digest's key says no team. */
export const wholePortfolio = 'ALL';

export async function digestOf(
  { config, clock, lists }: JobDeps,
  key: PostKey & { kind: 'Digest' },
  settings: PmoSettings,
) {
  const scene = sceneOf(config, settings, clock.now());
  if (key.week !== isoWeekOf(scene.today)) return refused('otherWeek');
  const portfolio = await readPortfolio(lists);
  if (!portfolio.ok) return later(portfolio.error.kind);
  const team = portfolio.value.teams.find((one) => one.key === key.what);
  if (team === undefined && key.what !== wholePortfolio) return refused('noSuchRow');
  const projects = portfolio.value.projects
    .map(({ value }) => value)
    .filter(({ teamKey }) => team === undefined || teamKey === team.key);
  const week = weekChanges(whatMattersFirst(projects, scene.today), scene.today);
  return ok({
    card: digestCard({ teamName: team?.name, week, scene }),
    summary: say('job.digest.summary'),
  });
}
