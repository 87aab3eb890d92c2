import { isOpen } from '#domain/scenario/planOf.ts';
import type { PlanEffects } from '#domain/scenario/planEffects.ts';
import type { Plan, Scenario, ScenarioOption, ScenarioProject } from '#domain/scenario/scenario.ts';
import type { OptionName } from '#domain/scenario/scenarioOf.ts';
import type { Day } from '#domain/calendar/day.ts';
import { say } from '#words/say.ts';

import { doesWords } from './doesWords.ts';
import { type Naming, projectName, worthWords } from './planWords.ts';
import { isIn, nameOf, type Wishes } from './wishes.ts';

export interface CellShown {
  /** `delay4`; the place in the scenario's options is `choice`. */
  readonly id: string;
  readonly choice: number;
  readonly option: OptionName;
  readonly isChosen: boolean;
  readonly isRunnerUp: boolean;
  readonly isClosed: boolean;
  readonly isLocked: boolean;
  readonly money: string;
  readonly sub: string;
  /** The column's head, where there is no room for heads. */
  readonly short: string;
  /** Why it cannot be chosen. */
  readonly why: string | undefined;
  /** All of it, for a screen reader. */
  readonly words: string;
}

export interface OptionRow {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly isMandatory: boolean;
  readonly isPinned: boolean;
  readonly cells: readonly CellShown[];
  readonly inPlan: string;
}

export interface RowFacts extends Naming {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly runnerUp: Plan | undefined;
  readonly effects: PlanEffects;
  readonly wishes: Pick<Wishes, 'pinned' | 'forbidden'>;
  readonly today: Day;
}

export function optionRows(facts: RowFacts): readonly OptionRow[] {
  const effectByKey = new Map(facts.effects.projects.map((effect) => [effect.key, effect]));
  return facts.scenario.projects.map((project, index): OptionRow => {
    const { key, isMandatory } = project;
    const effect = effectByKey.get(key);
    return {
      key,
      name: projectName(facts, key),
      note: noteWords(facts, project),
      isMandatory,
      isPinned: facts.wishes.pinned.some((name) => name.key === key),
      cells: project.options.map((option, choice) => cellShown(facts, project, { index, option, choice })),
      inPlan: effect === undefined ? '' : doesWords(effect, facts.scenario, facts.today),
    };
  });
}

function noteWords({ projectByKey, currency }: Naming, { key, isMandatory }: ScenarioProject): string {
  const { costOfDelayPerWeek = 0, value } = projectByKey.get(key) ?? {};
  return [
    isMandatory ? say('decide.mandatory') : undefined,
    costOfDelayPerWeek > 0
      ? say('decide.loses', { money: worthWords(costOfDelayPerWeek, currency) })
      : say('decide.losesNothing'),
    value === undefined ? say('decide.noValue') : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(' · ');
}

interface Where {
  readonly index: number;
  readonly option: ScenarioOption;
  readonly choice: number;
}

function cellShown(facts: RowFacts, project: ScenarioProject, { index, option, choice }: Where): CellShown {
  const { plan, runnerUp, projectByKey, currency } = facts;
  const isChosen = plan.choices[index] === choice;
  const isRunnerUp = !isChosen && runnerUp?.choices[index] === choice;
  const isClosed = !isOpen(project, option);
  const isWorthKnown = projectByKey.get(project.key)?.value !== undefined;
  const money =
    isWorthKnown || option.value !== 0 ? worthWords(option.value, currency) : say('decide.money.unknown');
  const why = whyClosed(facts, project, option);
  return {
    id: option.kind === 'delay' ? `delay${option.weeks}` : option.kind,
    choice,
    option: nameOf(project.key, option),
    isChosen,
    isRunnerUp,
    isClosed,
    isLocked: option.kind === 'stop' && project.isMandatory,
    money,
    sub: subWords({ project, option, isChosen, isRunnerUp, isClosed }),
    short: headWords(option, 'short'),
    why,
    words: say('decide.cell', {
      kind: option.kind,
      weeks: option.weeks,
      money,
      runnerUp: isRunnerUp ? 'yes' : 'no',
      closed: why ?? 'none',
    }),
  };
}

function subWords({
  project,
  option,
  isChosen,
  isRunnerUp,
  isClosed,
}: {
  readonly project: ScenarioProject;
  readonly option: ScenarioOption;
  readonly isChosen: boolean;
  readonly isRunnerUp: boolean;
  readonly isClosed: boolean;
}): string {
  if (isClosed && !isChosen) return say(`decide.sub.${closedKind(project, option)}`);
  if (isChosen && option.kind === 'delay') return say('decide.sub.changes');
  if (isChosen && option.kind === 'stop') return say('decide.sub.stops');
  if (isRunnerUp) return say('decide.sub.runnerUp');
  return option.kind === 'now' ? say('decide.sub.today') : '';
}

const closedKind = ({ isMandatory }: ScenarioProject, { kind, closedBecause }: ScenarioOption) =>
  isMandatory && kind === 'stop' ? 'mandatory' : (closedBecause?.kind ?? 'forbidden');

function whyClosed(naming: Naming, project: ScenarioProject, option: ScenarioOption): string | undefined {
  if (isOpen(project, option)) return undefined;
  const { closedBecause } = option;
  if (closedBecause?.kind === 'neededBy')
    return say('decide.closed.neededBy', { project: projectName(naming, closedBecause.projectKey) });
  return say(`decide.closed.${closedKind(project, option)}` as 'decide.closed.forbidden');
}

export function headWords(
  { kind, weeks }: Pick<ScenarioOption, 'kind' | 'weeks'>,
  size: 'head' | 'short',
): string {
  return kind === 'delay' ? say(`decide.${size}.delay`, { weeks }) : say(`decide.${size}.${kind}`);
}

/** What may be ruled out, with its state; today's plan of a project that has to be done is no exception. */
export function ruleOutItems(
  { cells }: OptionRow,
  { forbidden }: Pick<Wishes, 'forbidden'>,
): readonly { readonly option: OptionName; readonly words: string; readonly isOut: boolean }[] {
  return cells
    .filter(({ option, isClosed }) => !isClosed || isIn(forbidden, option))
    .map(({ option }) => ({ option, words: ruleOutWords(option), isOut: isIn(forbidden, option) }));
}

function ruleOutWords({ kind, weeks }: OptionName): string {
  if (kind === 'delay') return say('decide.row.ruleOutDelay', { weeks });
  return say(kind === 'now' ? 'decide.row.ruleOutNow' : 'decide.row.ruleOutStop');
}

export const chosenOption = ({ cells }: OptionRow): OptionName | undefined =>
  cells.find(({ isChosen }) => isChosen)?.option;
