import { percentile } from './percentile.ts';

/** On which day (a day number) which finish was forecast. */
export interface FinishForecast {
  readonly reportDay: number;
  readonly finishDay: number;
}

/** Where the forecasts of the finish are heading (FO1). A finish is `notConverging` if it moves away as fast as time passes. */
export interface MilestoneTrend {
  /** Days the finish moves for each day that passes: the median of all pairwise slopes (Theil–Sen). */
  readonly slope: number;
  readonly remainingDays: number;
  readonly p15: number | 'notConverging';
  readonly p50: number | 'notConverging';
  readonly p85: number | 'notConverging';
}

/** Fewer forecasts than these say nothing about a trend. */
export const reportsForATrend = 4;

/**
 * If the finish slips `s` days a day and `R` days remain, R/(1−s) days will pass until the two meet. `R` counts from the last
 * report, the day its forecast was made, so the prediction stands still until somebody reports again.
 */
export function milestoneTrend(forecasts: readonly FinishForecast[]): MilestoneTrend | undefined {
  const last = forecasts.at(-1);
  if (last === undefined || forecasts.length < reportsForATrend) return undefined;
  const slopes = pairwiseSlopes(forecasts);
  if (slopes.length === 0) return undefined;
  const remainingDays = Math.max(0, last.finishDay - last.reportDay);
  const finishAt = (share: number): number | 'notConverging' => {
    const slope = percentile(slopes, share);
    if (slope >= 1) return 'notConverging';
    return remainingDays === 0 ? last.finishDay : last.reportDay + remainingDays / (1 - slope);
  };
  return {
    slope: percentile(slopes, 0.5),
    remainingDays,
    p15: finishAt(0.15),
    p50: finishAt(0.5),
    p85: finishAt(0.85),
  };
}

function pairwiseSlopes(forecasts: readonly FinishForecast[]): number[] {
  const slopes: number[] = [];
  for (const [index, from] of forecasts.entries()) {
    for (let next = index + 1; next < forecasts.length; next += 1) {
      const to = forecasts[next];
      if (to === undefined || to.reportDay === from.reportDay) continue;
      slopes.push((to.finishDay - from.finishDay) / (to.reportDay - from.reportDay));
    }
  }
  return slopes.toSorted((one, other) => one - other);
}
