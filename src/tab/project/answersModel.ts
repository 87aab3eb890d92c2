import { earnedValue } from '#domain/earnedValue/earnedValue.ts';
import { plannedPercent } from '#domain/earnedValue/plannedPercent.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';
import { dayWords } from '#words/dayWords.ts';
import { moneyWords, numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

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

export function costAnswer({ project, health, settings, isWhole }: ProjectFacts): BarAnswer {
  const { budget, spentToDate, earnedPercent, reportedOn } = project.value;
  const question = say('tab.answer.cost');
  const money = (amount: number): string => moneyWords(amount, settings.currency);
  const asOf = reportedOn === undefined ? '' : dayWords(reportedOn, 'weekday');
  const signal = health.signals.find((one) => one.name === 'cost');
  const atCompletion = signal?.estimateAtCompletion;
  if (budget === undefined && spentToDate === undefined)
    return isWhole
      ? nothingKept(question, 'tab.answer.noMoney', 'tab.answer.keepMoney')
      : nothingKept(question, 'tab.answer.notOnDevice', 'tab.answer.comesLater');
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
  figure: 'tab.answer.notCounted' | 'tab.answer.noMoney' | 'tab.answer.notOnDevice',
  step: 'tab.answer.countIt' | 'tab.answer.keepMoney' | 'tab.answer.comesLater',
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
