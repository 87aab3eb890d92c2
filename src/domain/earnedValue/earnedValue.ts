/** Money so far, in one currency. Planned value may be unknown: only the schedule index needs it. */
export interface EarnedValueInput {
  readonly budgetAtCompletion: number;
  readonly plannedValue: number | undefined;
  readonly earnedValue: number;
  readonly actualCost: number;
}

/** Each is undefined where its divisor is nothing: the first spend of a project forecasts nothing. */
export interface EarnedValue {
  readonly schedulePerformance: number | undefined;
  readonly costPerformance: number | undefined;
  readonly estimateAtCompletion: number | undefined;
  readonly estimateToComplete: number | undefined;
  /** Negative if it will cost more than the budget. */
  readonly varianceAtCompletion: number | undefined;
  /** How well the rest has to be earned to keep the budget; undefined once the budget is spent. */
  readonly toCompletePerformance: number | undefined;
}

const undecided: EarnedValue = {
  schedulePerformance: undefined,
  costPerformance: undefined,
  estimateAtCompletion: undefined,
  estimateToComplete: undefined,
  varianceAtCompletion: undefined,
  toCompletePerformance: undefined,
};

/** FO3: SPI, CPI, EAC, ETC, VAC and TCPI, if money keeps buying work at today's rate. */
export function earnedValue(input: EarnedValueInput): EarnedValue {
  const { budgetAtCompletion, plannedValue, earnedValue: earned, actualCost } = input;
  if (earned <= 0 || budgetAtCompletion <= 0) return undecided;
  const schedulePerformance =
    plannedValue === undefined || plannedValue <= 0 ? undefined : earned / plannedValue;
  if (actualCost <= 0) return { ...undecided, schedulePerformance };
  // Multiplied first: 100 × 105 / 100 is exactly 105, and 5 % over is still green (HE2).
  const estimateAtCompletion = (budgetAtCompletion * actualCost) / earned;
  return {
    schedulePerformance,
    costPerformance: earned / actualCost,
    estimateAtCompletion,
    estimateToComplete: estimateAtCompletion - actualCost,
    varianceAtCompletion: budgetAtCompletion - estimateAtCompletion,
    toCompletePerformance:
      actualCost < budgetAtCompletion
        ? (budgetAtCompletion - earned) / (budgetAtCompletion - actualCost)
        : undefined,
  };
}
