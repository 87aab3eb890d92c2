import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';

import { costSignal } from './cost.ts';
import { freshnessSignal } from './freshness.ts';
import type { EvidenceHealth, Health, Signal } from './health.ts';
import { milestonesSignal } from './milestones.ts';
import { isGapQuiet, opinionGap } from './watermelon.ts';
import { scheduleSignal } from './schedule.ts';

const worstFirst: Readonly<Record<Signal['level'], number>> = { red: 0, amber: 1, unknown: 2, green: 3 };

/** What the evidence says of a project, beside what its lead says. The project alone is enough: it carries its histories and roll-ups. */
export function projectHealth({
  project,
  milestones,
  today,
}: {
  readonly project: Project;
  readonly milestones?: readonly Milestone[] | undefined;
  readonly today: Day;
}): Health {
  const asked = [
    scheduleSignal(project, today),
    costSignal(project),
    milestonesSignal(project, today, milestones),
    freshnessSignal(project, today),
  ].filter((signal) => signal !== undefined);
  const evidence = overallEvidence(asked);
  return {
    evidence,
    signals: asked.toSorted((one, other) => worstFirst[one.level] - worstFirst[other.level]),
    gap: opinionGap(project, evidence),
    gapIsQuiet: isGapQuiet(project, today),
  };
}

/** HE9. Red is red however old; else silence, else amber; green needs something that was measured. */
export function overallEvidence(asked: readonly Signal[]): EvidenceHealth {
  if (asked.some((signal) => signal.level === 'red')) return 'red';
  if (asked.some((signal) => signal.name === 'freshness' && signal.level === 'unknown')) return 'noNews';
  if (asked.some((signal) => signal.level === 'amber')) return 'amber';
  const isMeasured = asked.some(
    (signal) => (signal.name === 'schedule' || signal.name === 'cost') && signal.level !== 'unknown',
  );
  return isMeasured ? 'green' : 'unknown';
}
