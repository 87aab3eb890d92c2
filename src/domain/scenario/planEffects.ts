import { addDays, type Day, dayFromNumber } from '#domain/calendar/day.ts';
import {
  overloadPercent,
  type PersonLoad,
  personLoads,
  type SkillLoad,
  skillLoads,
} from '#domain/capacity/load.ts';
import { type PromiseLine, promiseLine } from '#domain/capacity/promiseLine.ts';
import type { WeekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';

import { movedRows } from './movedRows.ts';
import { optionAt } from './planOf.ts';
import type { Plan, Scenario, ScenarioOption } from './scenario.ts';

/** What a plan would do to the portfolio, beside how it is today. */
export interface PlanEffects {
  /** Only the skills that one of the projects wants. */
  readonly skills: readonly SkillEffect[];
  readonly projects: readonly ProjectEffect[];
  readonly promise: BeforeAfter<PromiseLine>;
  /** Empty for who may not read PMO People. Whose fullest week gets lighter most comes first. */
  readonly persons: readonly PersonEffect[];
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface SkillEffect {
  readonly skill: string;
  readonly load: BeforeAfter<SkillLoad>;
  readonly overloadPersonWeeks: BeforeAfter<number>;
}

/** Whether its finish is on or before the day of its business event. Undefined where there is no event, no finish, or no project any more. */
type EventState = 'kept' | 'passed' | undefined;

export interface ProjectEffect {
  readonly key: string;
  readonly option: ScenarioOption;
  readonly finish: BeforeAfter<Day | undefined>;
  readonly businessEvent: string | undefined;
  readonly businessEventOn: Day | undefined;
  readonly event: BeforeAfter<EventState>;
}

export interface PersonEffect {
  readonly person: Person;
  /** Of the week that is fullest today, and of the fullest week then. */
  readonly peakPercent: BeforeAfter<number>;
  readonly overloadPersonWeeks: BeforeAfter<number>;
}

export interface EffectSources {
  readonly projects: readonly Project[];
  readonly demand: readonly SkillDemand[];
  readonly grid: WeekGrid;
  /** Where PMO People can be read. */
  readonly people?: readonly TeamMember[] | undefined;
  readonly allocations?: readonly Allocation[] | undefined;
}

export function planEffects(sources: EffectSources, scenario: Scenario, plan: Plan): PlanEffects {
  const optionByKey = new Map(
    scenario.projects.map((project, index) => [project.key, optionAt(project, plan.choices[index] ?? -1)]),
  );
  const skillsBefore = loadsWith(sources, undefined);
  const skillsAfter = loadsWith(sources, optionByKey);
  const stays = sources.projects.filter(
    ({ key, stage }) => !isOver(stage) && optionByKey.get(key)?.kind !== 'stop',
  );
  const today = sources.projects.filter(({ stage }) => !isOver(stage));
  return {
    skills: skillEffects(scenario, skillsBefore, skillsAfter),
    projects: sources.projects.flatMap((project) => {
      const option = optionByKey.get(project.key);
      return option === undefined ? [] : projectEffect(project, option);
    }),
    promise: { before: promiseLine(today, skillsBefore), after: promiseLine(stays, skillsAfter) },
    persons: personEffects(sources, optionByKey),
  };
}

const isOver = (stage: Project['stage']): boolean => stage === 'Done' || stage === 'Stopped';

type Options = ReadonlyMap<string, ScenarioOption>;

const overKeys = (projects: readonly Project[]): ReadonlySet<string> =>
  new Set(projects.filter(({ stage }) => isOver(stage)).map(({ key }) => key));

function loadsWith({ projects, demand, grid }: EffectSources, options: Options | undefined): SkillLoad[] {
  const over = overKeys(projects);
  const rows = options === undefined ? demand : movedRows(demand, (key) => options.get(key), mondayOf(grid));
  return skillLoads(rows, grid, (key) => over.has(key));
}

const mondayOf = ({ firstMonday }: WeekGrid): Day => dayFromNumber(firstMonday);

function skillEffects(
  { skills }: Scenario,
  before: readonly SkillLoad[],
  after: readonly SkillLoad[],
): SkillEffect[] {
  return skills.flatMap((skill) => {
    const was = before.find((load) => load.skill === skill);
    const becomes = after.find((load) => load.skill === skill);
    if (was === undefined || becomes === undefined) return [];
    return {
      skill,
      load: { before: was, after: becomes },
      overloadPersonWeeks: { before: overload(was), after: overload(becomes) },
    };
  });
}

const overload = ({ weeks }: Pick<SkillLoad | PersonLoad, 'weeks'>): number =>
  weeks.reduce((sum, week) => sum + overloadPercent(week), 0) / 100;

function projectEffect(project: Project, option: ScenarioOption): ProjectEffect {
  const { businessEvent, businessEventOn } = project;
  const before = project.forecastFinish ?? project.baselineFinish;
  const after =
    option.kind === 'stop' || before === undefined ? undefined : addDays(before, 7 * option.weeks);
  return {
    key: project.key,
    option,
    finish: { before, after },
    businessEvent,
    businessEventOn,
    event: { before: eventState(before, businessEventOn), after: eventState(after, businessEventOn) },
  };
}

function eventState(finish: Day | undefined, eventOn: Day | undefined): EventState {
  if (finish === undefined || eventOn === undefined) return undefined;
  return finish <= eventOn ? 'kept' : 'passed';
}

function personEffects(
  { projects, grid, people, allocations }: EffectSources,
  options: Options,
): PersonEffect[] {
  if (people === undefined || allocations === undefined) return [];
  const over = overKeys(projects);
  const moved = movedRows(allocations, (key) => options.get(key), mondayOf(grid));
  const after = personLoads(people, moved, grid, (key) => over.has(key));
  return personLoads(people, allocations, grid, (key) => over.has(key))
    .flatMap((was, index): PersonEffect[] => {
      const becomes = after[index];
      if (becomes === undefined) return [];
      return [
        {
          person: was.person,
          peakPercent: { before: peak(was), after: peak(becomes) },
          overloadPersonWeeks: { before: overload(was), after: overload(becomes) },
        },
      ];
    })
    .filter(
      ({ peakPercent, overloadPersonWeeks }) =>
        peakPercent.before !== peakPercent.after || overloadPersonWeeks.before !== overloadPersonWeeks.after,
    )
    .toSorted((one, other) => relief(other) - relief(one));
}

const peak = ({ weeks }: PersonLoad): number => Math.max(0, ...weeks.map(({ loadPercent }) => loadPercent));
const relief = ({ peakPercent }: PersonEffect): number => peakPercent.before - peakPercent.after;
