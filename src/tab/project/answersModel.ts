import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { earnedValue } from '#domain/earnedValue/earnedValue.ts';
import { plannedPercent } from '#domain/earnedValue/plannedPercent.ts';
import { forecastRange, type ForecastRange } from '#domain/forecast/forecastRange.ts';
import type { Project } from '#domain/project/project.ts';
import { dayWords, dayWordsNear } from '#words/dayWords.ts';
import { moneyWords, numberWords } from '#words/moneyWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { Status } from '#tab/parts/StatusMark.tsx';
import { leadOf } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';

/** One of the three answers; the same three for Agile and Waterfall (FO4). */
export interface Answer {
  readonly question: string;
  /** `How much is done?` has none: no rule gives it one. */
  readonly status: Status | undefined;
  readonly figure: string;
  /** False where nobody keeps the data: then the figure is a calm sentence and the note one next step. */
  readonly isKept: boolean;
  readonly aside: string;
  readonly note: string;
}

export interface BarAnswer extends Answer {
  /** Shares of the whole bar: what is filled, what goes past the limit, and where the limit stands. */
  readonly bar:
    | { readonly filled: number; readonly over: number; readonly limit: number | undefined }
    | undefined;
}

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
    note: say('tab.answer.finishNote', { baseline, from: range.from, reports: range.reports }),
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

export function rangeWords({ p15, p50, p85 }: ForecastRange, today: Day): string {
  const from = p15 ?? p50;
  if (from === 'notConverging' || (p50 === 'notConverging' && p15 === undefined))
    return say('tab.answer.notSettled');
  if (p85 === undefined || p85 === from) return dayWordsNear(p50 === 'notConverging' ? from : p50, today);
  if (p85 === 'notConverging') return say('tab.answer.orLater', { day: dayWordsNear(from, today) });
  return `${dayWordsNear(from, today)} – ${dayWordsNear(p85, today)}`;
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

export function doneAnswer({ project, milestones, today }: ProjectFacts): BarAnswer {
  const { earnedPercent, doneTotal, backlogItems, budget, spentToDate, reportedOn } = project.value;
  const question = say('tab.answer.howMuch');
  const asOf = reportedOn === undefined ? '' : dayWords(reportedOn, 'weekday');
  if (earnedPercent !== undefined) {
    const planned = plannedPercent(project.value, milestones, today);
    const { schedulePerformance } = earnedValue({
      budgetAtCompletion: budget ?? 100,
      plannedValue: planned === undefined ? undefined : ((budget ?? 100) * planned) / 100,
      earnedValue: ((budget ?? 100) * earnedPercent) / 100,
      actualCost: spentToDate ?? 0,
    });
    return {
      question,
      status: undefined,
      isKept: true,
      figure: say('tab.percent', { percent: Math.round(earnedPercent) }),
      aside: planned === undefined ? '' : say('tab.answer.plannedByToday', { percent: Math.round(planned) }),
      note: say('tab.answer.earnedNote', {
        index: schedulePerformance === undefined ? 'none' : numberWords(schedulePerformance, 2),
        asOf,
      }),
      bar: { filled: earnedPercent / 100, over: 0, limit: planned === undefined ? undefined : planned / 100 },
    };
  }
  if (doneTotal !== undefined && backlogItems !== undefined && doneTotal + backlogItems > 0) {
    const all = doneTotal + backlogItems;
    return {
      question,
      status: undefined,
      isKept: true,
      figure: say('tab.percent', { percent: Math.round((100 * doneTotal) / all) }),
      aside: say('tab.answer.ofItems', { done: doneTotal, all }),
      note: say('tab.answer.countedAsOf', { asOf }),
      bar: { filled: doneTotal / all, over: 0, limit: undefined },
    };
  }
  return nothingKept(question, 'tab.answer.notCounted', 'tab.answer.countIt');
}

export function costAnswer({ project, health, settings }: ProjectFacts): BarAnswer {
  const { budget, spentToDate, earnedPercent, reportedOn } = project.value;
  const question = say('tab.answer.cost');
  const money = (amount: number): string => moneyWords(amount, settings.currency);
  const asOf = reportedOn === undefined ? '' : dayWords(reportedOn, 'weekday');
  const signal = health.signals.find((one) => one.name === 'cost');
  const atCompletion = signal?.estimateAtCompletion;
  if (budget === undefined && spentToDate === undefined)
    return nothingKept(question, 'tab.answer.noMoney', 'tab.answer.keepMoney');
  const aside = budget === undefined ? '' : say('tab.answer.budget', { budget: money(budget) });
  if (atCompletion !== undefined && budget !== undefined) {
    const whole = Math.max(atCompletion, budget);
    const index = (budget * (earnedPercent ?? 0)) / 100 / (spentToDate ?? 1);
    return {
      question,
      status: signal?.level,
      isKept: true,
      figure: money(atCompletion),
      aside,
      note: say('tab.answer.costNote', { index: numberWords(index, 2), asOf }),
      bar: {
        filled: Math.min(atCompletion, budget) / whole,
        over: Math.max(0, atCompletion - budget) / whole,
        limit: budget / whole,
      },
    };
  }
  if (spentToDate === undefined)
    return { ...nothingKept(question, 'tab.answer.noMoney', 'tab.answer.keepMoney'), figure: aside };
  const spent = spentToDate;
  const whole = Math.max(spent, budget ?? spent, 1);
  return {
    question,
    status: undefined,
    aside,
    isKept: true,
    figure: say('tab.answer.spent', { spent: money(spent) }),
    note: say('tab.answer.costUnknown'),
    bar: { filled: spent / whole, over: 0, limit: budget === undefined ? undefined : budget / whole },
  };
}

function nothingKept(
  question: string,
  figure: 'tab.answer.notCounted' | 'tab.answer.noMoney',
  step: 'tab.answer.countIt' | 'tab.answer.keepMoney',
): BarAnswer {
  return {
    question,
    status: undefined,
    isKept: false,
    figure: say(figure),
    aside: '',
    note: say(step),
    bar: undefined,
  };
}
