import type { Day } from '#domain/calendar/day.ts';
import type { ForecastRange } from '#domain/forecast/forecastRange.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

/** HE9: what the evidence says overall. `noNews` is silence (HE8), `unknown` is nothing to judge by; neither is ever green. */
export type EvidenceHealth = Rag | 'noNews' | 'unknown';

export type SignalName = 'schedule' | 'cost' | 'milestones' | 'freshness';

/** One piece of evidence. The facts are for the sentence in words/; `asOf` is the day its data is from. */
export type Signal = {
  readonly level: Rag | 'unknown';
  readonly asOf: Day | undefined;
} & SignalFacts;

export type SignalFacts =
  | {
      readonly name: 'schedule';
      readonly baselineFinish: Day;
      readonly predictedFinish: Day | undefined;
      /** Positive after the baseline. Of a trend that runs away: of the lead's own date, else 0. */
      readonly slipDays: number;
      /** Where the prediction comes from: weekly counts (FO2), reports' trend (FO1), the lead's own date, or a trend that runs away. */
      readonly from: 'throughput' | 'trend' | 'lead' | 'notConverging';
      /** The same prediction as a range, with how many reports it was made from. */
      readonly range: ForecastRange;
    }
  | {
      readonly name: 'cost';
      readonly budgetAtCompletion: number;
      readonly estimateAtCompletion: number | undefined;
    }
  | {
      readonly name: 'milestones';
      /** The open one with the earliest forecast. */
      readonly nextMilestone: string | undefined;
      readonly nextMilestoneOn: Day | undefined;
      /** How often the forecast finish moved later in the last four reports, and how far it moved over them. */
      readonly movedLater: number;
      readonly movedDays: number;
    }
  | {
      readonly name: 'freshness';
      /** Undefined if nobody ever reported. */
      readonly ageDays: number | undefined;
      /** Over 7 days old: drawn paler, still believed. */
      readonly isFading: boolean;
    };

/** HE10: do the two opinions part? */
export type OpinionGap = 'agree' | 'watermelon' | 'overCautious';

export interface Health {
  readonly evidence: EvidenceHealth;
  /** Asked signals only (HE9), worst first. */
  readonly signals: readonly Signal[];
  readonly gap: OpinionGap;
  /** True while the lead's reason is younger than 14 days. */
  readonly gapIsQuiet: boolean;
}
