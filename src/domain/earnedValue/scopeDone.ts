import type { Project } from '#domain/project/project.ts';

type Scoped = Pick<Project, 'method' | 'doneTotal' | 'backlogItems' | 'earnedPercent' | 'weightDone'>;

/**
 * FO4: how much of the scope is done, 0 to 100. Agile: items done of all items known. Waterfall: what its lead says is earned,
 * else the weight of the milestones that are done. Each falls back on the other, so that a switch of the method loses nothing.
 */
export function scopeDonePercent(project: Scoped): number | undefined {
  const byPlan = project.earnedPercent ?? project.weightDone;
  return project.method === 'Waterfall' ? (byPlan ?? doneOfItems(project)) : (doneOfItems(project) ?? byPlan);
}

function doneOfItems({ doneTotal, backlogItems }: Scoped): number | undefined {
  if (doneTotal === undefined || backlogItems === undefined) return undefined;
  const all = doneTotal + backlogItems;
  return all > 0 ? (100 * doneTotal) / all : undefined;
}
