import type { Plan, Scenario, SearchResult } from '#domain/scenario/scenario.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { search } from '#domain/scenario/search.ts';
import { hotSpotAsked, movableOf, questionOf } from '#tab/decide/questionModel.ts';
import { demo, today } from '#test/tab/facts.ts';

const { people, allocations, demand, projects, settings, toolkit } = demo;

/** What the demo's PMO lead sees: people too. */
export const question = questionOf({
  projects,
  demand,
  holidays: toolkit,
  people,
  allocations,
  settings,
  today,
});

export const clash = hotSpotAsked(question, { skill: undefined, week: undefined });

export const naming = { projectByKey: question.projectByKey, currency: 'EUR' };

export const clashScenario: Scenario = scenarioOf(
  { projects, demand, grid: question.grid, today },
  { movable: movableOf(question, clash) },
);

export function searched(scenario: Scenario): SearchResult {
  const running = search(scenario, { now: () => performance.now(), milliseconds: 4_000 });
  for (;;) {
    const next = running.next();
    if (next.done === true) return next.value;
  }
}

/** The same plans, with the proof taken away: what a search that ran out of time knows. */
export const unproved = (result: SearchResult, gapShare: number | undefined = 0.0612): SearchResult => ({
  ...result,
  isProved: false,
  isRunnerUpProved: false,
  gapShare,
  bound: (result.best?.value ?? 0) * 1.0612,
  curve: result.curve.map((point) => ({ ...point, isProved: false })),
});

export function bestOf({ best }: SearchResult): Plan {
  if (best === undefined) throw new Error('there is a plan that fits');
  return best;
}

export const keyOf = (name: string): string => {
  const found = projects.find((project) => project.name === name);
  if (found === undefined) throw new Error(`the demo has no ${name}`);
  return found.key;
};

export const nbsp = (words: string): string => words.replaceAll('\u00A0', ' ');
