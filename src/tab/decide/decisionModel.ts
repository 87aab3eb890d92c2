import { channelIdOf } from '#data/posts/channelIdOf.ts';
import type { Day } from '#domain/calendar/day.ts';
import { dayFromNumber } from '#domain/calendar/day.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import type { OnTheTable } from '#domain/decision/planDecision.ts';
import { checkDay, promiseOf } from '#domain/decision/promise.ts';
import type { Project } from '#domain/project/project.ts';
import { movedRows } from '#domain/scenario/movedRows.ts';
import { optionAt, todaysPlan } from '#domain/scenario/planOf.ts';
import type { Plan, Scenario } from '#domain/scenario/scenario.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';

import type { PlanShown } from './planModel.ts';
import type { Question } from './questionModel.ts';

/** What deciding this plan changes; what stays as it is planned is no decision. */
export function changesOf(scenario: Scenario, { choices }: Pick<Plan, 'choices'>): readonly ProjectChange[] {
  return scenario.projects.flatMap((project, index): ProjectChange[] => {
    const { kind, weeks } = optionAt(project, choices[index] ?? 0);
    if (kind === 'now') return [];
    return [
      kind === 'stop'
        ? { projectKey: project.key, kind: 'Stop' }
        : { projectKey: project.key, kind: 'Delay', weeks },
    ];
  });
}

/** How many of them have a channel in which a card may say so. */
export const channelsOf = (
  changes: readonly ProjectChange[],
  projectByKey: ReadonlyMap<string, Project>,
): readonly string[] =>
  changes.flatMap(({ projectKey }) => {
    const project = projectByKey.get(projectKey);
    const isOpen = project?.isConfidential === false && channelIdOf(project.channelLink) !== undefined;
    return isOpen ? projectKey : [];
  });

/** What it was chosen from, for the log. */
export function onTheTable(scenario: Scenario, { plan, standing, result }: PlanShown): OnTheTable {
  const runnerUp = result?.runnerUp;
  const found = result?.isProved === true ? 'provedBest' : 'bestFound';
  return {
    value: plan.value,
    valueOfToday: todaysPlan(scenario).value,
    standing: standing === 'best' ? found : 'ownChoice',
    runnerUp:
      runnerUp === undefined || standing !== 'best'
        ? undefined
        : { value: runnerUp.value, changes: changesOf(scenario, runnerUp) },
  };
}

/** When it will be looked at whether it worked: by the rule that writes it. */
export function checkedOn(
  { sources, grid }: Question,
  scenario: Scenario,
  plan: Plan,
  changes: readonly ProjectChange[],
): Day {
  const optionByKey = new Map(
    scenario.projects.map((project, index) => [project.key, optionAt(project, plan.choices[index] ?? 0)]),
  );
  const over = new Set(
    sources.projects.filter(({ stage }) => stage === 'Done' || stage === 'Stopped').map(({ key }) => key),
  );
  const promise = promiseOf(changes, {
    before: sources.demand,
    after: movedRows(sources.demand, (key) => optionByKey.get(key), dayFromNumber(grid.firstMonday)),
    isOver: (key) => over.has(key),
    calendar: { workingDays: sources.settings.workingDays, holidays: holidaysOf(sources.holidays) },
    today: sources.today,
  });
  return checkDay(promise, sources.today);
}
