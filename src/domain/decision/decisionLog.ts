import type { Day } from '#domain/calendar/day.ts';

import { type CameOfIt, cameOfIt, keptFrom, type NowLists } from './cameOfIt.ts';
import type { Decision } from './decision.ts';
import { type DecisionRecord, readRecord } from './decisionRecord.ts';

/** All rows of one decision, told as one. */
export interface LogEntry {
  /** Of the decision, or of the only row. */
  readonly id: string;
  readonly state: Decision['state'];
  /** The first row speaks for all. */
  readonly decision: Decision;
  readonly rowIds: readonly string[];
  readonly decisions: readonly Decision[];
  /** Undefined where it was not decided here. */
  readonly record: DecisionRecord | undefined;
  readonly cameOfIt: CameOfIt | undefined;
  /** `notYet`: its day has not come; `unknown`: it has, and nobody can tell. */
  readonly standing: 'kept' | 'below' | 'notYet' | 'unknown';
}

export interface DecisionLog {
  /** Waiting for a decision, the longest first. */
  readonly asked: readonly LogEntry[];
  /** Newest first. */
  readonly decided: readonly LogEntry[];
  readonly checked: number;
  /** Of those, how many did at least three quarters of what they promised. */
  readonly kept: number;
  readonly medianShare: number | undefined;
  readonly notYet: number;
}

interface Row {
  readonly id: string;
  readonly value: Decision;
}

export function decisionLog(rows: readonly Row[], now: NowLists, today: Day): DecisionLog {
  const groups = Map.groupBy(rows, ({ id, value }) => readRecord(value.scenario)?.id ?? id);
  const entries = Array.from(groups, ([id, group]) => entryOf(id, group, now, today)).filter(
    (entry) => entry !== undefined,
  );
  const decided = entries.filter(({ state }) => state !== 'Asked').toSorted(newestFirst);
  const shares = decided.flatMap(({ standing, cameOfIt: came }) =>
    standing === 'kept' || standing === 'below' ? (came?.share ?? []) : [],
  );
  return {
    asked: entries.filter(({ state }) => state === 'Asked').toSorted(longestFirst),
    decided,
    checked: shares.length,
    kept: shares.filter((share) => share >= keptFrom).length,
    medianShare: median(shares),
    notYet: decided.filter(({ state, standing }) => state === 'Decided' && standing === 'notYet').length,
  };
}

function entryOf(id: string, group: readonly Row[], now: NowLists, today: Day): LogEntry | undefined {
  const order = readRecord(group[0]?.value.scenario)?.plan.map(({ projectKey }) => projectKey) ?? [];
  const sorted = group.toSorted(
    (one, other) => order.indexOf(one.value.projectKey ?? '') - order.indexOf(other.value.projectKey ?? ''),
  );
  const [first] = sorted;
  if (first === undefined) return undefined;
  const decision = first.value;
  const came = decision.state === 'Decided' ? cameOfIt(decision, now) : undefined;
  return {
    id,
    state: decision.state,
    decision,
    rowIds: sorted.map((row) => row.id),
    decisions: sorted.map(({ value }) => value),
    record: readRecord(decision.scenario),
    cameOfIt: came,
    standing: standingOf(decision, came, today),
  };
}

/** What was written down was looked at, whatever the day. */
function standingOf(
  { checkOn, actualEffect }: Decision,
  came: CameOfIt | undefined,
  today: Day,
): LogEntry['standing'] {
  const isDue = actualEffect !== undefined || (checkOn !== undefined && checkOn <= today);
  if (!isDue) return 'notYet';
  if (came?.share === undefined) return 'unknown';
  return came.share >= keptFrom ? 'kept' : 'below';
}

function newestFirst(one: LogEntry, other: LogEntry): number {
  return (
    (other.decision.decidedOn ?? '').localeCompare(one.decision.decidedOn ?? '') ||
    (other.record?.at ?? 0) - (one.record?.at ?? 0)
  );
}

const longestFirst = (one: LogEntry, other: LogEntry): number =>
  (one.decision.askedOn ?? '').localeCompare(other.decision.askedOn ?? '');

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
