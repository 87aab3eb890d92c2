import type { Method } from '#domain/project/project.ts';

import { wouldChange } from './wouldChange.ts';

/** The few questions that decide it, each with answers from "short loops pay" to "a plan pays". */
export const methodQuestions = {
  clear: ['open', 'partly', 'clear'],
  feedback: ['weekly', 'monthly', 'end'],
  late: ['cheap', 'some', 'dear'],
  gates: ['none', 'some', 'fixed'],
  team: ['together', 'shared', 'spread'],
} as const;

export type MethodQuestion = keyof typeof methodQuestions;
export type MethodAnswers = { readonly [Q in MethodQuestion]: (typeof methodQuestions)[Q][number] };

export const questionNames = Object.keys(methodQuestions) as readonly MethodQuestion[];

/** What is wanted, and what a late change costs, tell more than who sits where. */
const weightOf: Readonly<Record<MethodQuestion, number>> = {
  clear: 3,
  late: 3,
  feedback: 2,
  gates: 2,
  team: 1,
};

export interface MethodAdvice {
  readonly method: Method;
  /** -1: all for a plan, 1: all for short loops. */
  readonly lean: number;
  /** The questions whose answers speak for it, the weightiest first. */
  readonly because: readonly MethodQuestion[];
  /** Those that speak for the other end; a hybrid weighs both, and has none. */
  readonly against: readonly MethodQuestion[];
  readonly wouldChange: readonly {
    readonly flips: readonly MethodFlip[];
    readonly to: Method;
  }[];
}

export interface MethodFlip {
  readonly question: MethodQuestion;
  readonly to: string;
}

/** When short loops, when a plan, when both. */
export function methodAdvice(answers: MethodAnswers): MethodAdvice {
  const lean = leanOf(answers);
  const method = methodBy(lean);
  const leaning = (side: number): readonly MethodQuestion[] =>
    questionNames
      .filter((name) => sideOf(answers, name) * side > 0)
      .toSorted((one, other) => weightOf[other] - weightOf[one]);
  const agile = leaning(1);
  const planned = leaning(-1);
  const undecided = questionNames.filter((name) => sideOf(answers, name) === 0);
  return {
    method,
    lean,
    because:
      method === 'Agile' ? agile : method === 'Waterfall' ? planned : bothSides(agile, planned, undecided),
    against: method === 'Agile' ? planned : method === 'Waterfall' ? agile : [],
    wouldChange: wouldChange({
      facts: answers,
      flips: flipsOf(answers),
      apply: flipMethod,
      answerTo: (asked) => methodBy(leanOf(asked)),
      isSameFact: (one, other) => one.question === other.question,
    }),
  };
}

const clearLean = 0.3;

function methodBy(lean: number): Method {
  if (lean >= clearLean) return 'Agile';
  return lean <= -clearLean ? 'Waterfall' : 'Hybrid';
}

/** 1: the first answer, for short loops; -1: the last, for a plan. */
function sideOf(answers: MethodAnswers, name: MethodQuestion): number {
  const known: readonly string[] = methodQuestions[name];
  return 1 - known.indexOf(answers[name]);
}

function leanOf(answers: MethodAnswers): number {
  let sum = 0;
  let most = 0;
  for (const name of questionNames) {
    sum += weightOf[name] * sideOf(answers, name);
    most += weightOf[name];
  }
  return sum / most;
}

/** A hybrid is no compromise of taste: something asks for loops, something for a plan, or nothing asks clearly. */
function bothSides(
  agile: readonly MethodQuestion[],
  planned: readonly MethodQuestion[],
  undecided: readonly MethodQuestion[],
): readonly MethodQuestion[] {
  return [...agile.slice(0, 2), ...planned.slice(0, 2), ...undecided].slice(0, 4);
}

function flipsOf(answers: MethodAnswers): readonly MethodFlip[] {
  return questionNames.flatMap((question) => {
    const known: readonly string[] = methodQuestions[question];
    return known.filter((to) => to !== answers[question]).map((to) => ({ question, to }));
  });
}

export const flipMethod = (answers: MethodAnswers, { question, to }: MethodFlip): MethodAnswers => ({
  ...answers,
  [question]: to,
});
