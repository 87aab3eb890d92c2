import type { Day } from '#domain/calendar/day.ts';
import type { Shortage } from '#domain/capacity/shortage.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import type { Feature } from '#domain/settings/pmoSettings.ts';

import { capacitySignal } from './capacity.ts';
import { costSignal } from './cost.ts';
import { freshnessSignal } from './freshness.ts';
import type { EvidenceHealth, Health, Signal, SignalName } from './health.ts';
import { milestonesSignal } from './milestones.ts';
import { riskSignal } from './risk.ts';
import { throughputSignal } from './throughput.ts';
import { type Waiting, waitingSignal } from './waiting.ts';
import { isGapQuiet, opinionGap } from './watermelon.ts';
import { scheduleSignal } from './schedule.ts';

const worstFirst: Readonly<Record<Signal['level'], number>> = { red: 0, amber: 1, unknown: 2, green: 3 };

/** What other lists say of a project. A list that was not read, or a feature that is off, is left out: then it is not asked (HE9). */
export interface Surroundings {
  readonly milestones?: readonly Milestone[] | undefined;
  readonly raid?: readonly RaidItem[] | undefined;
  readonly shortage?: Shortage | undefined;
  readonly waiting?: readonly Waiting[] | undefined;
  /** Signals of features the PMO switched off. */
  readonly notAsked?: ReadonlySet<SignalName> | undefined;
}

/** What the evidence says of a project, beside what its lead says. The project alone is enough: it carries its histories and roll-ups. */
export function projectHealth({
  project,
  today,
  notAsked,
  ...around
}: Surroundings & { readonly project: Project; readonly today: Day }): Health {
  const asked = [
    scheduleSignal(project, today),
    costSignal(project),
    milestonesSignal(project, today, around.milestones),
    throughputSignal(project, today),
    riskSignal(project, today, around.raid),
    capacitySignal(around.shortage, today),
    waitingSignal(project, today, around.waiting),
    freshnessSignal(project, today),
  ]
    .filter((signal) => signal !== undefined)
    .filter(({ name }) => notAsked?.has(name) !== true);
  const evidence = overallEvidence(asked);
  return {
    evidence,
    signals: asked.toSorted((one, other) => worstFirst[one.level] - worstFirst[other.level]),
    gap: opinionGap(project, evidence),
    gapIsQuiet: isGapQuiet(project, today),
  };
}

/** HE9: a feature that is off asks for nothing. */
export function signalsNotAsked(features: readonly Feature[]): ReadonlySet<SignalName> {
  const notAsked = new Set<SignalName>();
  if (!features.includes('raid')) notAsked.add('risk');
  if (!features.includes('capacity')) notAsked.add('capacity');
  return notAsked;
}

const measuredBy: ReadonlySet<SignalName> = new Set(['schedule', 'cost', 'throughput']);

/** HE9. Red is red however old; else silence, else amber; green needs something that was measured. */
export function overallEvidence(asked: readonly Signal[]): EvidenceHealth {
  if (asked.some((signal) => signal.level === 'red')) return 'red';
  if (asked.some((signal) => signal.name === 'freshness' && signal.level === 'unknown')) return 'noNews';
  if (asked.some((signal) => signal.level === 'amber')) return 'amber';
  const isMeasured = asked.some(({ name, level }) => measuredBy.has(name) && level !== 'unknown');
  return isMeasured ? 'green' : 'unknown';
}
