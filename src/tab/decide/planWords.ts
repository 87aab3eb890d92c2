import { planDifference } from '#domain/scenario/planDifference.ts';
import { optionAt } from '#domain/scenario/planOf.ts';
import type { Plan, Scenario, SearchResult } from '#domain/scenario/scenario.ts';
import type { Project } from '#domain/project/project.ts';
import { moneyWords, numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import type { PlanShown } from './planModel.ts';

/** Plans are compared: € 2.14m is not € 2.06m. */
export const worthWords = (amount: number, currency: string): string => moneyWords(amount, currency, 'finer');

export interface Naming {
  readonly projectByKey: ReadonlyMap<string, Project>;
  readonly currency: string;
}

export const projectName = ({ projectByKey }: Naming, key: string): string =>
  projectByKey.get(key)?.name ?? key;

/** Tenths, as a person reads them; sums of percentages carry dust. */
export const tenths = (number: number): number => Math.round(number * 10) / 10;

/** The name of the plan on screen. SC3: only what is proved is called best. */
export function planTitle({ standing, result, plan }: PlanShown): string {
  switch (standing) {
    case 'best':
      return say(result?.isProved === true ? 'decide.proved.title' : 'decide.found.title');
    case 'runnerUp':
      return say('decide.runnerUp.title');
    case 'curve':
      return say('decide.curve.titled', { count: plan.changes });
    case 'own':
      return say('decide.own.title');
    case 'today':
      return say('decide.today.title');
    case 'nothing':
      return say(result?.isProved === true ? 'decide.proved.nothing' : 'decide.found.nothing');
  }
}

/** How sure it is that there is nothing better. Undefined where the plan on screen is not the one worth most. */
export function provedWords({ standing, result }: PlanShown): string | undefined {
  if (standing !== 'best' || result === undefined) return undefined;
  if (result.isProved) return say('decide.proved.badge');
  if (result.gapShare === undefined || !Number.isFinite(result.gapShare))
    return say('decide.found.gapUnknown');
  // Rounded up: "at most" is a promise.
  const percent = numberWords(Math.ceil(result.gapShare * 1000) / 10, 1);
  return say('decide.found.gap', { percent });
}

export function standsWords({ overloadPersonWeeks, changes }: Plan): string {
  return say('decide.stands', { over: tenths(overloadPersonWeeks), changes });
}

/** What somebody's own choice is worth beside the plan found; undefined for that plan itself. */
export function differenceWords(
  { standing, plan, best, result }: PlanShown,
  currency: string,
): string | undefined {
  if (standing === 'best' || best === undefined) return undefined;
  const money = worthWords(Math.abs(plan.value - best.value), currency);
  const over = tenths(plan.overloadPersonWeeks - best.overloadPersonWeeks);
  if (over > 0) {
    if (plan.value > best.value) return say('decide.own.moreButOver', { money, over });
    return say(plan.value < best.value ? 'decide.own.lessAndOver' : 'decide.own.sameButOver', {
      money,
      over,
    });
  }
  if (plan.value === best.value) return say('decide.own.same');
  if (plan.value > best.value) return say('decide.own.more', { money });
  return say(result?.isProved === true ? 'decide.own.less.proved' : 'decide.own.less.found', { money });
}

/** Neither people nor money are in its way: then something would go on without what it waits for. */
export const breaksDependency = ({ plan, best }: PlanShown): boolean =>
  best !== undefined &&
  !plan.fits &&
  plan.overBudget === 0 &&
  plan.overloadPersonWeeks - best.overloadPersonWeeks < 1e-6;

/** Why the runner-up is worth less, in one sentence. */
export function runnerUpWords(
  scenario: Scenario,
  { best, runnerUp }: Pick<SearchResult, 'best' | 'runnerUp'>,
  naming: Naming,
): string | undefined {
  if (best === undefined || runnerUp === undefined) return undefined;
  const less = worthWords(best.value - runnerUp.value, naming.currency);
  const differences = planDifference(scenario, best, runnerUp);
  const [first, second] = differences;
  if (first === undefined) return undefined;
  const cost = (key: string): number => naming.projectByKey.get(key)?.costOfDelayPerWeek ?? 0;
  // Which of two waits: the clearest of all reasons.
  const waits = differences.find(({ one, other }) => one.kind === 'now' && other.kind === 'delay');
  const goes = differences.find(({ one, other }) => one.kind === 'delay' && other.kind === 'now');
  if (differences.length === 2 && second !== undefined && waits !== undefined && goes !== undefined) {
    const values = {
      other: projectName(naming, waits.key),
      one: projectName(naming, goes.key),
      weeks: waits.other.weeks,
      less,
      otherCost: worthWords(cost(waits.key), naming.currency),
      oneCost: worthWords(cost(goes.key), naming.currency),
    };
    return say(
      waits.other.weeks === goes.one.weeks ? 'decide.runnerUp.swap' : 'decide.runnerUp.swapPlain',
      values,
    );
  }
  // What costs the most, of all they do differently.
  const most = differences.find(({ gain }) => gain > 0) ?? first;
  return say(best.value === runnerUp.value ? 'decide.runnerUp.oneSame' : 'decide.runnerUp.one', {
    project: projectName(naming, most.key),
    becomes: most.other.kind,
    becomesWeeks: most.other.weeks,
    was: most.one.kind,
    wasWeeks: most.one.weeks,
    cost: worthWords(most.gain, naming.currency),
    more: differences.length - 1,
    less,
  });
}

export interface ChangeLine {
  readonly key: string;
  readonly name: string;
  readonly what: string;
}

/** What would be decided, in the order of the table. */
export function changeLines(scenario: Scenario, { choices }: Plan, naming: Naming): readonly ChangeLine[] {
  return scenario.projects.flatMap((project, index): ChangeLine[] => {
    const { kind, weeks } = optionAt(project, choices[index] ?? 0);
    if (kind === 'now') return [];
    const what = kind === 'stop' ? say('decide.changes.stop') : say('decide.changes.delay', { weeks });
    return [{ key: project.key, name: projectName(naming, project.key), what }];
  });
}
