import { optionOf, type ProjectChange } from '#domain/decision/change.ts';
import { optionAt } from '#domain/scenario/planOf.ts';
import type { Plan, Scenario, ScenarioOption } from '#domain/scenario/scenario.ts';
import type { OptionName } from '#domain/scenario/scenarioOf.ts';

/** What the person in front of the screen asked for so far; nothing of it changes anything (SC5). */
export interface Wishes {
  readonly added: readonly string[];
  readonly leftOut: readonly string[];
  readonly pinned: readonly OptionName[];
  readonly forbidden: readonly OptionName[];
  /** Which plan is looked at: the one worth most, or the one of a point of the curve. */
  readonly base: 'best' | 'runnerUp' | number;
  /** Options taken by hand, on top of it. */
  readonly byHand: readonly OptionName[];
}

export const noWishes: Wishes = {
  added: [],
  leftOut: [],
  pinned: [],
  forbidden: [],
  base: 'best',
  byHand: [],
};

/** Today's plan with what somebody proposes taken by hand: the screen says how far it is from the plan that is found. */
export const wishesOf = (proposed: readonly ProjectChange[]): Wishes => ({
  ...noWishes,
  added: proposed.map(({ projectKey }) => projectKey),
  base: 0,
  byHand: proposed.flatMap((change) => {
    const option = optionOf(change);
    return option === undefined ? [] : { key: change.projectKey, ...option };
  }),
});

export const isSameOption = (
  one: Pick<OptionName, 'kind' | 'weeks'>,
  other: Pick<OptionName, 'kind' | 'weeks'>,
): boolean => one.kind === other.kind && one.weeks === other.weeks;

export const nameOf = (key: string, { kind, weeks }: Pick<ScenarioOption, 'kind' | 'weeks'>): OptionName => ({
  key,
  kind,
  weeks,
});

export const isIn = (names: readonly OptionName[], name: OptionName): boolean =>
  names.some((other) => other.key === name.key && isSameOption(other, name));

export const toggledName = (names: readonly OptionName[], name: OptionName): readonly OptionName[] =>
  isIn(names, name)
    ? names.filter((other) => other.key !== name.key || !isSameOption(other, name))
    : [...names, name];

export const without = (names: readonly OptionName[], key: string): readonly OptionName[] =>
  names.filter((other) => other.key !== key);

export const keysShown = (movable: readonly string[], { added, leftOut }: Wishes): readonly string[] =>
  Array.from(new Set([...movable, ...added])).filter((key) => !leftOut.includes(key));

/** The same options in a scenario whose projects are not quite the same; who is new stays as planned. */
export function carriedChoices(from: Scenario, plan: Plan, to: Scenario): readonly number[] {
  const named = new Map(
    from.projects.map((project, index) => [project.key, optionAt(project, plan.choices[index] ?? 0)]),
  );
  return to.projects.map(({ key, options }) => {
    const was = named.get(key);
    const index = was === undefined ? 0 : options.findIndex((option) => isSameOption(option, was));
    return Math.max(0, index);
  });
}

/** The plan looked at, with what was taken by hand on top. */
export function choicesByHand(
  scenario: Scenario,
  choices: readonly number[],
  byHand: readonly OptionName[],
): readonly number[] {
  return scenario.projects.map(({ key, options }, index) => {
    const taken = byHand.find((name) => name.key === key);
    const at = taken === undefined ? -1 : options.findIndex((option) => isSameOption(option, taken));
    return at === -1 ? (choices[index] ?? 0) : at;
  });
}
