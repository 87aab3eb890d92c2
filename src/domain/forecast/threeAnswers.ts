import type { Day } from '#domain/calendar/day.ts';
import { projectEarnedValue } from '#domain/earnedValue/projectEarnedValue.ts';
import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import type { Project } from '#domain/project/project.ts';

import { type ForecastRange, forecastRange } from './forecastRange.ts';

/** FO4: the same three questions, whatever the method. Undefined is "nobody keeps what it takes to answer". */
export interface ThreeAnswers {
  readonly finish: ForecastRange | undefined;
  readonly scopeDonePercent: number | undefined;
  readonly costAtCompletion: number | undefined;
}

export function threeAnswers(project: Project, today: Day): ThreeAnswers {
  return {
    finish: forecastRange(project, today),
    scopeDonePercent: scopeDonePercent(project),
    costAtCompletion: projectEarnedValue(project, [], today)?.estimateAtCompletion,
  };
}
