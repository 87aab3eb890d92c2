import type { Scenario, ScenarioOption } from '#domain/scenario/scenario.ts';

export interface Enumerated {
  readonly choices: readonly number[];
  readonly value: number;
  readonly overload: number;
  readonly overBudget: number;
  readonly changes: number;
  readonly keepsDependencies: boolean;
  readonly fits: boolean;
}

/** Every combination of open options, judged by the plainest reading of the rules: the measure of the search. */
export function everyPlan(scenario: Scenario): Enumerated[] {
  const { projects } = scenario;
  const plans: Enumerated[] = [];
  const choices = projects.map(() => 0);
  const visit = (index: number): void => {
    const project = projects[index];
    if (project === undefined) {
      plans.push(judge(scenario, [...choices]));
      return;
    }
    for (const [choice, option] of project.options.entries()) {
      if (option.closedBecause !== undefined || (project.isMandatory && option.kind === 'stop')) continue;
      choices[index] = choice;
      visit(index + 1);
    }
  };
  visit(0);
  return plans;
}

function judge(scenario: Scenario, choices: readonly number[]): Enumerated {
  const chosen = new Map<string, ScenarioOption>();
  for (const [index, { key, options }] of scenario.projects.entries()) {
    const option = options[choices[index] ?? -1];
    if (option !== undefined) chosen.set(key, option);
  }
  const options = [...chosen.values()];
  let [overload, fits, keepsDependencies] = [0, true, true];
  for (const [skill, row] of scenario.capacity.entries())
    for (const [week, there] of row.entries()) {
      const wanted = options
        .flatMap(({ use }) => use)
        .filter((use) => use.skill === skill && use.week === week)
        .reduce((sum, { personWeeks }) => sum + personWeeks, 0);
      overload += Math.max(0, wanted - there);
      if (wanted > Math.max(0, there) + 1e-6) fits = false;
    }
  let overBudget = 0;
  for (const [quarter, budget] of (scenario.budgetByQuarter ?? []).entries()) {
    const cost = options.reduce((sum, { costByQuarter }) => sum + (costByQuarter?.[quarter] ?? 0), 0);
    overBudget += Math.max(0, cost - budget);
  }
  for (const { key, dependsOn } of scenario.projects)
    for (const dependency of dependsOn) {
      const [own, awaited] = [chosen.get(key), chosen.get(dependency.key)];
      if (own === undefined || awaited === undefined || own.kind === 'stop') continue;
      if (awaited.kind === 'stop' || awaited.weeks - own.weeks > dependency.slackWeeks)
        keepsDependencies = false;
    }
  return {
    choices,
    value: options.reduce((sum, { value }) => sum + value, 0),
    overload,
    overBudget,
    changes: choices.filter((choice) => choice > 0).length,
    keepsDependencies,
    fits: fits && keepsDependencies && overBudget <= 1e-6,
  };
}
