import { isChange, type Plan, type Scenario, type ScenarioOption, type ScenarioProject } from './scenario.ts';

/** Percentages of weeks are summed: a grain of binary dust is no overload. */
export const dust = 1e-6;

/** What choosing these options means. Throws for choices that are not there. */
export function planOf(scenario: Scenario, choices: readonly number[]): Plan {
  const chosen = scenario.projects.map((project, index) => optionAt(project, choices[index] ?? -1));
  const { overloadPersonWeeks, addsToOverload } = overloadOf(scenario, chosen);
  const overBudget = overBudgetOf(scenario, chosen);
  return {
    choices,
    value: chosen.reduce((sum, { value }) => sum + value, 0),
    overloadPersonWeeks,
    overBudget,
    changes: choices.filter(isChange).length,
    fits: !addsToOverload && overBudget === 0 && keepsDependencies(scenario, chosen),
  };
}

/** Everything as it is planned today. */
export const todaysPlan = (scenario: Scenario): Plan =>
  planOf(
    scenario,
    scenario.projects.map(() => 0),
  );

export function optionOf(
  scenario: Scenario,
  { choices }: Pick<Plan, 'choices'>,
  key: string,
): ScenarioOption {
  const index = scenario.projects.findIndex((project) => project.key === key);
  const project = scenario.projects[index];
  if (project === undefined) throw new Error(`no project ${key} in the scenario`);
  return optionAt(project, choices[index] ?? -1);
}

export function optionAt({ key, options }: ScenarioProject, choice: number): ScenarioOption {
  const option = options[choice];
  if (option === undefined) throw new Error(`project ${key} has no option ${choice}`);
  return option;
}

export function isOpen({ isMandatory }: ScenarioProject, { kind, closedBecause }: ScenarioOption): boolean {
  return closedBecause === undefined && !(isMandatory && kind === 'stop');
}

function overloadOf(
  { skills, weeks, capacity }: Scenario,
  chosen: readonly ScenarioOption[],
): { overloadPersonWeeks: number; addsToOverload: boolean } {
  const used = skills.map(() => weeks.map(() => 0));
  for (const { use } of chosen)
    for (const { skill, week, personWeeks } of use) {
      const row = used[skill];
      if (row !== undefined) row[week] = (row[week] ?? 0) + personWeeks;
    }
  let overloadPersonWeeks = 0;
  let addsToOverload = false;
  for (const [skill, row] of used.entries())
    for (const [week, personWeeks] of row.entries()) {
      const there = capacity[skill]?.[week] ?? 0;
      if (personWeeks - there > dust) overloadPersonWeeks += personWeeks - there;
      if (personWeeks - Math.max(0, there) > dust) addsToOverload = true;
    }
  return { overloadPersonWeeks, addsToOverload };
}

function overBudgetOf({ budgetByQuarter }: Scenario, chosen: readonly ScenarioOption[]): number {
  let over = 0;
  for (const [quarter, budget] of (budgetByQuarter ?? []).entries()) {
    const cost = chosen.reduce((sum, { costByQuarter }) => sum + (costByQuarter?.[quarter] ?? 0), 0);
    if (cost - budget > dust) over += cost - budget;
  }
  return over;
}

function keepsDependencies({ projects }: Scenario, chosen: readonly ScenarioOption[]): boolean {
  const optionByKey = new Map(projects.map(({ key }, index) => [key, chosen[index]]));
  return projects.every(({ key, dependsOn }) =>
    dependsOn.every((dependency) => {
      const [option, other] = [optionByKey.get(key), optionByKey.get(dependency.key)];
      return (
        option === undefined || other === undefined || goesTogether(option, other, dependency.slackWeeks)
      );
    }),
  );
}

/**
 * Whether some project fares better in it than in the other plan. A plan that only makes a project of the other worse is no choice
 * anybody has to think about.
 */
export const isAlternative = (scenario: Scenario, plan: Plan, to: Plan): boolean =>
  scenario.projects.some(
    (project, index) =>
      optionAt(project, plan.choices[index] ?? -1).value > optionAt(project, to.choices[index] ?? -1).value,
  );

type Move = Pick<ScenarioOption, 'kind' | 'weeks'>;

/** May the project do this while the one it waits for does that? */
export function goesTogether(option: Move, awaited: Move, slackWeeks: number): boolean {
  if (option.kind === 'stop') return true;
  return awaited.kind !== 'stop' && awaited.weeks <= option.weeks + slackWeeks;
}
