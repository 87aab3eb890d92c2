import highsLoader from 'highs';

import { goesTogether, isOpen } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

export interface OracleAnswer {
  /** Undefined where it found no plan. */
  readonly value: number | undefined;
  readonly isOptimal: boolean;
}

/** The same question to HiGHS, a solver for integer programs: the measure of ours, in tests and the bench only. */
export async function askHighs(
  scenario: Scenario,
  options: { readonly time_limit?: number; readonly mip_rel_gap?: number } = {},
): Promise<OracleAnswer> {
  // After a limit was reached a solver may not be asked again, so each question gets its own.
  const highs = await highsLoader();
  const { Status, ObjectiveValue } = highs.solve(linearProgram(scenario), { mip_rel_gap: 0, ...options });
  const hasPlan = Number.isFinite(ObjectiveValue) && Status !== 'Infeasible';
  return { value: hasPlan ? ObjectiveValue : undefined, isOptimal: Status === 'Optimal' };
}

/** In the CPLEX LP format: x1_2 is 1 where project 1 takes option 2. */
export function linearProgram(scenario: Scenario): string {
  const { projects } = scenario;
  const open = projects.flatMap((project, at) =>
    project.options.flatMap((option, choice) =>
      isOpen(project, option) ? [{ at, project, option, choice, name: `x${at}_${choice}` }] : [],
    ),
  );
  const rows = new Map<string, { readonly terms: string[]; readonly most: number }>();
  const take = (row: string, most: number, amount: number, name: string): void => {
    if (amount <= 0 || most === Number.POSITIVE_INFINITY) return;
    const terms = rows.get(row)?.terms ?? [];
    terms.push(`+ ${amount} ${name}`);
    rows.set(row, { terms, most: Math.max(0, most) });
  };
  for (const { option, choice, name } of open) {
    for (const { skill, week, personWeeks } of option.use)
      take(`c${skill}_${week}`, scenario.capacity[skill]?.[week] ?? 0, personWeeks, name);
    for (const [quarter, budget] of (scenario.budgetByQuarter ?? []).entries())
      take(`q${quarter}`, budget, option.costByQuarter?.[quarter] ?? 0, name);
    if (choice > 0) take('k', scenario.changesAtMost ?? projects.length, 1, name);
  }
  const apart = open.flatMap(({ project, option, name }) =>
    project.dependsOn.flatMap(({ key, slackWeeks }) =>
      open
        .filter((other) => other.project.key === key && !goesTogether(option, other.option, slackWeeks))
        .map((other) => ` + 1 ${name} + 1 ${other.name} <= 1`),
    ),
  );
  const each = projects.map((_, at) => {
    const terms = open.filter((option) => option.at === at).map(({ name }) => `+ 1 ${name}`);
    return ` ${terms.join(' ')} = 1`;
  });
  return [
    'Maximize',
    ` ${folded(open.map(({ option, name }) => `+ ${option.value} ${name}`))}`,
    'Subject To',
    ...each,
    ...apart,
    ...Array.from(rows.values(), ({ terms, most }) => ` ${folded(terms)} <= ${most}`),
    'Binary',
    ` ${folded(open.map(({ name }) => name))}`,
    'End',
  ]
    .join('\n')
    .replaceAll('+ -', '- ');
}

/** Its reader does not like long lines. */
function folded(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += 12) lines.push(terms.slice(at, at + 12).join(' '));
  return lines.join('\n ');
}
