import type { IsoWeek } from '#domain/calendar/isoWeek.ts';

/**
 * SC1: what could be done with some projects that want the same people. It is only numbers, so that it can be sent to a worker;
 * nothing in it changes anything (SC5).
 */
export interface Scenario {
  readonly skills: readonly string[];
  readonly weeks: readonly IsoWeek[];
  /**
   * Person-weeks of each skill in each week, without holidays, absences and what projects that cannot be moved want. Below zero
   * where those alone want too much; Infinity where nobody said how much there is.
   */
  readonly capacity: readonly (readonly number[])[];
  readonly projects: readonly ScenarioProject[];
  /** What may be spent on these projects in each quarter from now; Infinity where nobody set a budget. */
  readonly budgetByQuarter?: readonly number[] | undefined;
  /** SC4: leaders take few decisions in one sitting. */
  readonly changesAtMost?: number | undefined;
}

export interface ScenarioProject {
  readonly key: string;
  /** The first is today's plan; every other is a change. */
  readonly options: readonly ScenarioOption[];
  /** May wait, may not be stopped. */
  readonly isMandatory: boolean;
  readonly dependsOn: readonly ScenarioDependency[];
}

/**
 * The project goes on only if the other does, and the other may slip at most `slackWeeks` further than the project itself. Today's
 * plan therefore always keeps its dependencies, also where the two overlap already (slack 0: no worse than today).
 */
export interface ScenarioDependency {
  readonly key: string;
  readonly slackWeeks: number;
}

export type OptionKind = 'now' | 'delay' | 'stop';

export interface ScenarioOption {
  readonly kind: OptionKind;
  /** By how much it is delayed; 0 for now and stop. */
  readonly weeks: number;
  /** Value − cost of delay × weeks; of a stop what leaving costs, as a number not above 0. */
  readonly value: number;
  readonly use: readonly SkillUse[];
  /** What it spends in each quarter from now. */
  readonly costByQuarter?: readonly number[] | undefined;
  /** Why it is not to be chosen, whatever it would bring. */
  readonly closedBecause?: ClosedBecause | undefined;
}

export type ClosedBecause =
  /** The person who looks at the scenario said so, or pinned another one. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'mandatory' }
  /** What a project of unknown value is worth nobody knows, so nobody can say that ending it is cheap. */
  | { readonly kind: 'worthUnknown' }
  /** A project that is not part of the scenario waits for this one. */
  | { readonly kind: 'neededBy'; readonly projectKey: string };

export interface SkillUse {
  /** Indexes into the scenario's skills and weeks. */
  readonly skill: number;
  readonly week: number;
  readonly personWeeks: number;
}

/** One option for every project. */
export interface Plan {
  /** Indexes of options, in the order of the scenario's projects. */
  readonly choices: readonly number[];
  readonly value: number;
  /** Over all skills and weeks, with what projects that cannot be moved want too much. */
  readonly overloadPersonWeeks: number;
  readonly overBudget: number;
  /** How many projects do not stay as they are planned today. */
  readonly changes: number;
  /** No dependency is broken, no budget, and these projects add to no overload. */
  readonly fits: boolean;
}

/** SC4: the best of all plans with at most so many changes: the worthiest that fits, else the one that overloads least. */
export interface CurvePoint {
  readonly changesAtMost: number;
  readonly plan: Plan;
  readonly isProved: boolean;
}

/** SC3: only what `isProved` may be called best, or optimal. */
export interface SearchResult {
  /** The worthiest plan found that fits. Undefined where none was found. */
  readonly best: Plan | undefined;
  /** The worthiest of the plans that fit in which at least one project fares better than in the best; so it is a real alternative. */
  readonly runnerUp: Plan | undefined;
  /** No plan that fits is worth more than this. */
  readonly bound: number;
  /** By how much of its own value a better plan than `best` could be better: 0.06 is 6 %. Undefined without a best. */
  readonly gapShare: number | undefined;
  /** Nothing better exists; without a best: nothing fits at all. */
  readonly isProved: boolean;
  readonly isRunnerUpProved: boolean;
  /** For 0, 1, 2 … changes, until more changes bring nothing. */
  readonly curve: readonly CurvePoint[];
}

export interface SearchProgress {
  readonly looking: 'best' | 'runnerUp' | 'curve';
  /** What is known so far. */
  readonly found: SearchResult;
}

export interface SearchLimits {
  /** A clock in milliseconds; a test gives its own. */
  readonly now: () => number;
  /** For all of the search together. */
  readonly milliseconds: number;
}

export const isChange = (choice: number): boolean => choice !== 0;
