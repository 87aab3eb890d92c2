import { daysBetween } from '#domain/calendar/day.ts';

import { goesTogether } from './planOf.ts';
import type { ClosedBecause, OptionKind, ScenarioDependency } from './scenario.ts';
import type { ScenarioInput } from './scenarioOf.ts';

/** What it waits for of the other projects in the scenario. */
export function dependenciesOf(
  project: ScenarioInput,
  projects: readonly ScenarioInput[],
  inScenario: ReadonlySet<string>,
): ScenarioDependency[] {
  return projects
    .filter(({ key }) => inScenario.has(key) && key !== project.key && project.dependsOn.includes(key))
    .map((awaited) => ({ key: awaited.key, slackWeeks: slackWeeks(project, awaited) }));
}

/** A project that stays as it is may wait for this one: then this one may not move from under it. */
export function neededBy(
  awaited: ScenarioInput,
  { kind, weeks }: { readonly kind: OptionKind; readonly weeks: number },
  projects: readonly ScenarioInput[],
  inScenario: ReadonlySet<string>,
): ClosedBecause | undefined {
  const asToday = { kind: 'now', weeks: 0 } as const;
  const waiting = projects.find(
    (project) =>
      !inScenario.has(project.key) &&
      project.stage !== 'Done' &&
      project.stage !== 'Stopped' &&
      project.dependsOn.includes(awaited.key) &&
      !goesTogether(asToday, { kind, weeks }, slackWeeks(project, awaited)),
  );
  return waiting && { kind: 'neededBy', projectKey: waiting.key };
}

/** The whole weeks between the end of the one and the start of the other; 0 where they touch, overlap, or nobody knows. */
function slackWeeks(project: ScenarioInput, awaited: ScenarioInput): number {
  const finishOn = awaited.forecastFinish ?? awaited.baselineFinish;
  if (finishOn === undefined || project.startOn === undefined) return 0;
  return Math.max(0, Math.floor((daysBetween(finishOn, project.startOn) - 1) / 7));
}
