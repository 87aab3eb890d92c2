import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { forecastRange, type ForecastRange } from '#domain/forecast/forecastRange.ts';
import type { Project } from '#domain/project/project.ts';
import { rangeWords } from '#tab/parts/rangeWords.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { Answer } from './answersModel.ts';
import { leadOf } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';

export interface FinishAnswer extends Answer {
  readonly drawing: FinishPlaces | undefined;
}

/** Places on the small line from its left end, 0 to 1. */
export interface FinishPlaces {
  readonly baseline: number | undefined;
  readonly forecast: number | undefined;
  readonly from: number | undefined;
  readonly middle: number | undefined;
  readonly until: number | undefined;
}

export function finishAnswer(facts: ProjectFacts): FinishAnswer {
  const { project, health, today } = facts;
  const { baselineFinish, forecastFinish, actualFinish } = project.value;
  const question = say('tab.answer.when');
  const status = health.signals.find((signal) => signal.name === 'schedule')?.level;
  const baseline =
    baselineFinish === undefined
      ? say('tab.answer.noBaseline')
      : say('tab.answer.baseline', { day: dayWordsNear(baselineFinish, today) });
  if (actualFinish !== undefined)
    return {
      question,
      status,
      isKept: true,
      figure: dayWordsNear(actualFinish, today),
      aside: say('tab.answer.finished'),
      note: baseline,
      drawing: undefined,
    };
  const range = forecastRange(project.value, today);
  if (range === undefined)
    return {
      question,
      status: undefined,
      isKept: false,
      figure: say('tab.answer.notSaid'),
      aside: '',
      note: say('tab.answer.sayFinish'),
      drawing: undefined,
    };
  return {
    question,
    status,
    isKept: true,
    figure: rangeWords(range, today),
    aside:
      range.from === 'lead' || forecastFinish === undefined
        ? ''
        : forecastAside(project.value, forecastFinish, today),
    note: say('tab.answer.finishNote', {
      baseline,
      from: range.from,
      reports: range.reports,
      movedDays: range.movedDays ?? 0,
    }),
    drawing: placesOf(project.value, range, today),
  };
}

function forecastAside(project: Project, finish: Day, today: Day): string {
  const who = leadOf(project);
  const day = dayWordsNear(finish, today);
  return who === undefined
    ? say('tab.answer.forecast', { day })
    : say('tab.answer.forecastOf', { name: spokenName(who), day });
}

const asDay = (day: Day | 'notConverging' | undefined): Day | undefined =>
  day === 'notConverging' ? undefined : day;

function placesOf(project: Project, { p15, p50, p85, from }: ForecastRange, today: Day): FinishPlaces {
  const range = from === 'lead' ? [] : [asDay(p15), asDay(p50), asDay(p85)];
  const marks = [project.baselineFinish, project.forecastFinish, ...range].filter((day) => day !== undefined);
  const sorted = [today, ...marks].toSorted();
  const first = sorted[0] ?? today;
  const last = sorted.at(-1) ?? today;
  const span = Math.max(14, daysBetween(first, last));
  const start = addDays(first, -span * 0.06);
  const place = (day: Day | undefined): number | undefined =>
    day === undefined ? undefined : daysBetween(start, day) / (span * 1.12);
  const until = p85 === 'notConverging' ? 1 : place(range[2]);
  return {
    baseline: place(project.baselineFinish),
    forecast: place(project.forecastFinish),
    from: place(range[0]),
    middle: place(range[1]),
    until: range.length === 0 ? undefined : until,
  };
}
