import { isOpen } from '#domain/scenario/planOf.ts';
import { type Goal, type SearchModel, searchModel } from '#domain/scenario/search/searchModel.ts';
import { randomScenario } from '#test/domain/scenario/randomScenario.ts';

const shape = { projects: 5, skills: 2, weeks: 8, delays: [1, 3] };

/** Scenarios that are small enough to look at every combination, each time the same. */
export const randomModels = (goal: Goal): SearchModel[] =>
  Array.from({ length: 12 }, (_, at) =>
    randomScenario(9_000 + at, { ...shape, tightness: at % 2 === 0 ? 1 : 1.5 }),
  )
    .filter(({ projects }) =>
      projects.every((project) => project.options.some((option) => isOpen(project, option))),
    )
    .map((scenario) => searchModel(scenario, goal));
