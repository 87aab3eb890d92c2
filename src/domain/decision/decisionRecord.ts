import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';

import type { ProjectChange } from './change.ts';
import type { Decision } from './decision.ts';
import type { DemandMove, DemandState, ProjectMoves, ProjectState } from './moves.ts';
import type { OnTheTable } from './planDecision.ts';
import type { DecisionPromise } from './promise.ts';

/**
 * What stands in a decision's Scenario: enough to see how far it was written, to finish it, and to look at what came of it, from any
 * device. Numbers and keys, never a person.
 */
export interface DecisionRecord {
  readonly v: 1;
  /** The same on every row of one decision. */
  readonly id: string;
  /** The instant, in milliseconds by the device of who decided. */
  readonly at: number;
  /** All that was decided together, this row's project among them. */
  readonly plan: readonly ProjectChange[];
  /** Of this row's project. */
  readonly moves: ProjectMoves;
  readonly promise: DecisionPromise | undefined;
  readonly table: OnTheTable | undefined;
  /** The why may speak of a confidential project: it is told in no chat. */
  readonly isWhyKept: boolean;
  /** What somebody had asked for in this row: undone, the question is open again. */
  readonly asked: AskedBefore | undefined;
}

export type AskedBefore = Pick<Decision, 'kind' | 'weeks' | 'why' | 'checkOn' | 'expectedEffect'>;

/** Undefined for a decision that was not made here: typed in SharePoint, or brought in. */
export function readRecord(json: unknown): DecisionRecord | undefined {
  if (!isObject(json) || json['v'] !== 1) return undefined;
  const { id, plan, moves } = json;
  const at = numberIn(json['at']);
  if (typeof id !== 'string' || at === undefined || !Array.isArray(plan) || !isObject(moves))
    return undefined;
  return {
    v: 1,
    id,
    at,
    plan: plan.flatMap((change) => readChange(change) ?? []),
    moves: readMoves(moves),
    promise: readPromise(json['promise']),
    table: readTable(json['table']),
    isWhyKept: json['isWhyKept'] === true,
    asked: readAsked(json['asked']),
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const dayIn = (value: unknown) => (typeof value === 'string' ? readDay(value) : undefined);

export function readChange(value: unknown): ProjectChange | undefined {
  if (!isObject(value)) return undefined;
  const { projectKey, kind, weeks } = value;
  if (typeof projectKey !== 'string') return undefined;
  if (kind === 'Start' || kind === 'Stop' || kind === 'Leave') return { projectKey, kind };
  const delay = numberIn(weeks);
  return kind === 'Delay' && delay !== undefined ? { projectKey, kind, weeks: delay } : undefined;
}

const stages = ['Idea', 'Starting', 'Running', 'Paused', 'Stopped', 'Done'] as const;

function readMoves({ project, demand }: Json): ProjectMoves {
  const [from, to] = isObject(project) ? [readState(project['from']), readState(project['to'])] : [];
  const rows: readonly unknown[] = Array.isArray(demand) ? demand : [];
  return {
    project: from === undefined || to === undefined ? undefined : { from, to },
    demand: rows.flatMap((move) => readDemandMove(move) ?? []),
  };
}

function readState(value: unknown): ProjectState | undefined {
  if (!isObject(value)) return undefined;
  return {
    stage: stages.find((stage) => stage === value['stage']),
    startOn: dayIn(value['startOn']),
    forecastFinish: dayIn(value['forecastFinish']),
  };
}

function readDemandMove(value: unknown): DemandMove | undefined {
  if (!isObject(value)) return undefined;
  const { rowId, row } = value;
  if (typeof rowId === 'string') {
    const [from, to] = [readDemandState(value['from']), readDemandState(value['to'])];
    return from === undefined || to === undefined ? undefined : { rowId, from, to };
  }
  const added = readDemandState(row);
  if (added === undefined || !isObject(row)) return undefined;
  const { projectKey, skill } = row;
  if (typeof projectKey !== 'string' || typeof skill !== 'string') return undefined;
  const demand: SkillDemand = { projectKey, skill, ...added };
  return { rowId: undefined, row: demand };
}

function readDemandState(value: unknown): DemandState | undefined {
  if (!isObject(value)) return undefined;
  const [fromOn, toOn, percent] = [dayIn(value['fromOn']), dayIn(value['toOn']), numberIn(value['percent'])];
  if (fromOn === undefined || toOn === undefined || percent === undefined) return undefined;
  return { fromOn, toOn, percent };
}

function readPromise(value: unknown): DecisionPromise | undefined {
  if (!isObject(value)) return undefined;
  const { measure, skills } = value;
  const weeks = numberIn(value['weeks']);
  if (measure === 'delay' && weeks !== undefined) return { measure, weeks };
  const amount = numberIn(value['amount']);
  if (measure === 'money' && amount !== undefined) return { measure, amount };
  const [before, after] = [numberIn(value['before']), numberIn(value['after'])];
  const firstWeek = typeof value['firstWeek'] === 'string' ? readIsoWeek(value['firstWeek']) : undefined;
  if (measure !== 'overload' || firstWeek === undefined || weeks === undefined) return undefined;
  if (before === undefined || after === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(skills) ? skills : [];
  return {
    measure,
    skills: names.filter((name) => typeof name === 'string'),
    firstWeek,
    weeks,
    before,
    after,
  };
}

const standings = ['provedBest', 'bestFound', 'ownChoice'] as const;

function readTable(value: unknown): OnTheTable | undefined {
  if (!isObject(value)) return undefined;
  const { runnerUp } = value;
  const worth = isObject(runnerUp) ? numberIn(runnerUp['value']) : undefined;
  const changes: readonly unknown[] =
    isObject(runnerUp) && Array.isArray(runnerUp['changes']) ? runnerUp['changes'] : [];
  return {
    value: numberIn(value['value']),
    valueOfToday: numberIn(value['valueOfToday']),
    standing: standings.find((standing) => standing === value['standing']),
    runnerUp:
      worth === undefined
        ? undefined
        : { value: worth, changes: changes.flatMap((change) => readChange(change) ?? []) },
  };
}

const kinds = ['Start', 'Stop', 'Delay', 'Help', 'Other'] as const;

function readAsked(value: unknown): AskedBefore | undefined {
  if (!isObject(value)) return undefined;
  const { kind, why } = value;
  return {
    kind: kinds.find((known) => known === kind) ?? 'Other',
    weeks: numberIn(value['weeks']),
    why: typeof why === 'string' ? why : undefined,
    checkOn: dayIn(value['checkOn']),
    expectedEffect: numberIn(value['expectedEffect']),
  };
}
