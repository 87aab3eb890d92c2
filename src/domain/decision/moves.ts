import { addDays, type Day } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project, Stage } from '#domain/project/project.ts';
import { movedRow } from '#domain/scenario/movedRows.ts';

import { optionOf, type ProjectChange } from './change.ts';

/** What of a project a decision writes. Its baseline stays: what was promised is still what was promised. */
export interface ProjectState {
  readonly stage: Stage | undefined;
  readonly startOn: Day | undefined;
  readonly forecastFinish: Day | undefined;
}

export type DemandState = Pick<SkillDemand, 'fromOn' | 'toOn' | 'percent'>;

export interface Move<T> {
  readonly from: T;
  readonly to: T;
}

/** A row of Demand that gets other days, or one more that carries on where a begun one was cut. */
export type DemandMove =
  | ({ readonly rowId: string } & Move<DemandState>)
  | { readonly rowId: undefined; readonly row: SkillDemand };

/** SC5: all that a decision changes of one project, from what it was to what it becomes. */
export interface ProjectMoves {
  readonly project: Move<ProjectState> | undefined;
  readonly demand: readonly DemandMove[];
}

export function movesOf(
  project: Project,
  demand: readonly { readonly id: string; readonly value: SkillDemand }[],
  change: ProjectChange,
  today: Day,
): ProjectMoves {
  const from = stateOf(project);
  const to = stateAfter(from, project.baselineFinish, change, today);
  return {
    project: isSameState(from, to) ? undefined : { from, to },
    demand: demand.flatMap(({ id, value }) => demandMoves(id, value, change, today)),
  };
}

export const stateOf = ({ stage, startOn, forecastFinish }: ProjectState): ProjectState => ({
  stage,
  startOn,
  forecastFinish,
});

export const isSameState = (one: ProjectState, other: ProjectState): boolean =>
  one.stage === other.stage && one.startOn === other.startOn && one.forecastFinish === other.forecastFinish;

export const demandStateOf = ({ fromOn, toOn, percent }: DemandState): DemandState => ({
  fromOn,
  toOn,
  percent,
});

export const isSameDemand = (one: DemandState, other: DemandState): boolean =>
  one.fromOn === other.fromOn && one.toOn === other.toOn && one.percent === other.percent;

function stateAfter(
  now: ProjectState,
  baselineFinish: Day | undefined,
  change: ProjectChange,
  today: Day,
): ProjectState {
  switch (change.kind) {
    case 'Leave':
      return now;
    case 'Stop':
      return { ...now, stage: 'Stopped' };
    case 'Start':
      return {
        ...now,
        stage: now.stage === 'Paused' ? 'Running' : 'Starting',
        startOn: now.startOn === undefined || now.startOn > today ? today : now.startOn,
      };
    case 'Delay': {
      const finish = now.forecastFinish ?? baselineFinish;
      const isBegun = now.startOn === undefined || now.startOn <= today;
      return {
        ...now,
        startOn: isBegun || now.startOn === undefined ? now.startOn : addDays(now.startOn, 7 * change.weeks),
        forecastFinish: finish === undefined ? undefined : addDays(finish, 7 * change.weeks),
      };
    }
  }
}

/** As a scenario moves it (SC1), from the Monday of this week on; a row that is gone altogether stays in the list and wants nothing. */
function demandMoves(rowId: string, row: SkillDemand, change: ProjectChange, today: Day): DemandMove[] {
  const option = optionOf(change);
  if (option === undefined) return [];
  const [first, second] = movedRow(row, option, firstDayOf(isoWeekOf(today)));
  const from = demandStateOf(row);
  const to = first === undefined ? { ...from, percent: 0 } : demandStateOf(first);
  return [
    ...(isSameDemand(from, to) ? [] : [{ rowId, from, to }]),
    ...(second === undefined ? [] : [{ rowId: undefined, row: second }]),
  ];
}
