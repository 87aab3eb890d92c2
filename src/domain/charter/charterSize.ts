import type { Tier } from '#domain/project/project.ts';

export const sizeQuestions = ['cost', 'teams', 'undo', 'people', 'regulated'] as const;
export type SizeQuestion = (typeof sizeQuestions)[number];

export const undoAnswers = ['inADay', 'withEffort', 'no'] as const;
export type UndoAnswer = (typeof undoAnswers)[number];
export const regulatedAnswers = ['no', 'partly', 'yes'] as const;
export type RegulatedAnswer = (typeof regulatedAnswers)[number];

/** What was answered so far. Money is in the PMO's one currency. */
export interface SizeAnswers {
  readonly cost?: number | undefined;
  readonly teams?: number | undefined;
  readonly undo?: UndoAnswer | undefined;
  readonly people?: number | undefined;
  readonly regulated?: RegulatedAnswer | undefined;
}

/** From this amount on it counts so many points. */
export interface AmountStep {
  readonly from: number;
  readonly points: number;
}

export const amountQuestions = ['cost', 'teams', 'people'] as const;
export type AmountQuestion = (typeof amountQuestions)[number];

/** The PMO may edit all of it. Steps begin at 0 and rise. */
export interface SizeRules extends Readonly<Record<AmountQuestion, readonly AmountStep[]>> {
  readonly undo: Readonly<Record<UndoAnswer, number>>;
  readonly regulated: Readonly<Record<RegulatedAnswer, number>>;
  /** Points from which one page is wanted, and a whole document. */
  readonly mFrom: number;
  readonly lFrom: number;
}

/** CH1. What stands between the ends ("with effort", "partly") counts half of the end. */
export const defaultSizeRules: SizeRules = {
  cost: [
    { from: 0, points: 0 },
    { from: 10_000, points: 1 },
    { from: 100_000, points: 2 },
    { from: 500_000, points: 3 },
  ],
  teams: [
    { from: 0, points: 0 },
    { from: 2, points: 1 },
    { from: 4, points: 2 },
  ],
  undo: { inADay: 0, withEffort: 1, no: 2 },
  people: [
    { from: 0, points: 0 },
    { from: 50, points: 1 },
    { from: 500, points: 2 },
  ],
  regulated: { no: 0, partly: 1, yes: 2 },
  mFrom: 4,
  lFrom: 8,
};

export interface CharterSize {
  /** Undefined where the question is not answered yet; it counts nothing until then. */
  readonly points: Readonly<Record<SizeQuestion, number | undefined>>;
  readonly total: number;
  readonly tier: Tier;
}

/** CH1: five answers, their points, and how much charter that takes. */
export function charterSize(answers: SizeAnswers, rules: SizeRules): CharterSize {
  const { cost, teams, people, undo, regulated } = answers;
  const points = {
    cost: stepAt(rules.cost, cost)?.points,
    teams: stepAt(rules.teams, teams)?.points,
    undo: undo === undefined ? undefined : rules.undo[undo],
    people: stepAt(rules.people, people)?.points,
    regulated: regulated === undefined ? undefined : rules.regulated[regulated],
  };
  const total = sizeQuestions.reduce((sum, question) => sum + (points[question] ?? 0), 0);
  return { points, total, tier: total >= rules.lFrom ? 'L' : total >= rules.mFrom ? 'M' : 'S' };
}

/** The step an amount stands on. */
export function stepAt(steps: readonly AmountStep[], amount: number | undefined): AmountStep | undefined {
  return amount === undefined ? undefined : (steps.findLast(({ from }) => from <= amount) ?? steps[0]);
}

/** The most points five answers can bring, for the end of the bar. */
export function mostPoints(rules: SizeRules): number {
  const ofSteps = amountQuestions.map((question) => Math.max(...rules[question].map(({ points }) => points)));
  const ofWords = [rules.undo, rules.regulated].map((points) => Math.max(...Object.values(points)));
  return [...ofSteps, ...ofWords].reduce((sum, points) => sum + points, 0);
}

const tiers: readonly Tier[] = ['S', 'M', 'L'];

export const largerTier = (one: Tier, other: Tier): Tier =>
  tiers.indexOf(one) >= tiers.indexOf(other) ? one : other;

export const nextTier = (tier: Tier): Tier | undefined => tiers[tiers.indexOf(tier) + 1];
