import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { nextMilestoneOf } from '#domain/milestones/nextMilestone.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';

interface NextMilestone {
  readonly title: string | undefined;
  readonly on: Day | undefined;
}

/**
 * HE3: has the earliest open forecast passed, and does the finish keep moving? Not asked of a project that keeps neither
 * milestones nor a forecast finish in two reports.
 */
export function milestonesSignal(
  project: Project,
  today: Day,
  milestones?: readonly Milestone[],
): Signal | undefined {
  const next = nextMilestone(project, today, milestones);
  if (next.on === undefined && project.forecastHistory.length < 2) return undefined;
  const moves = movesLater(project);
  return {
    name: 'milestones',
    level: levelOf(next.on === undefined ? 0 : daysBetween(next.on, today), moves.movedLater),
    asOf: project.reportedOn,
    nextMilestone: next.title,
    nextMilestoneOn: next.on,
    ...moves,
  };
}

/** The roll-up on the project says the same as the list; the list is fresher where somebody just read it. */
function nextMilestone(
  project: Project,
  today: Day,
  milestones: readonly Milestone[] | undefined,
): NextMilestone {
  if (milestones === undefined || milestones.length === 0)
    return { title: project.nextMilestone, on: project.nextMilestoneOn };
  return nextMilestoneOf(milestones, today) ?? { title: undefined, on: undefined };
}

/** Over the last four reports, each against the one before it. */
function movesLater({ forecastHistory }: Project): {
  readonly movedLater: number;
  readonly movedDays: number;
} {
  const recent = forecastHistory.slice(-5);
  const first = recent[0];
  const last = recent.at(-1);
  if (first === undefined || last === undefined) return { movedLater: 0, movedDays: 0 };
  let movedLater = 0;
  let before = first;
  for (const entry of recent) {
    if (entry.finish > before.finish) movedLater += 1;
    before = entry;
  }
  return { movedLater, movedDays: daysBetween(first.finish, last.finish) };
}

function levelOf(daysSinceNext: number, movedLater: number): Signal['level'] {
  if (daysSinceNext > 7 || movedLater >= 4) return 'red';
  return daysSinceNext > 0 || movedLater >= 2 ? 'amber' : 'green';
}
