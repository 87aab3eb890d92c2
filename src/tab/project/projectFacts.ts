import type { Day } from '#domain/calendar/day.ts';
import type { Health } from '#domain/health/health.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { ProjectShown } from '#tab/parts/useProject.ts';

/** What every part of the project tab is drawn from: what was read, what follows from it, and when. */
export interface ProjectFacts extends Pick<
  ProjectShown,
  'settings' | 'team' | 'project' | 'milestones' | 'reports' | 'handSet' | 'isWhole'
> {
  readonly health: Health;
  /** The PMO's day. */
  readonly today: Day;
  /** Instants: now, and when the lists were read. */
  readonly now: number;
  readonly readAt: number;
}

export function factsOf(read: ProjectShown, { now, readAt }: { now: number; readAt: number }): ProjectFacts {
  const { settings, team, project, milestones, reports, handSet, isWhole } = read;
  const today = pmoToday(settings, now);
  const health = projectHealth({ project: project.value, milestones, today });
  return { settings, team, project, milestones, reports, handSet, isWhole, health, today, now, readAt };
}
