import type { Day } from '#domain/calendar/day.ts';
import type { Shortage } from '#domain/capacity/shortage.ts';
import type { ForecastRange } from '#domain/forecast/forecastRange.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

/** HE9: what the evidence says overall. `noNews` is silence (HE8), `unknown` is nothing to judge by; neither is ever green. */
export type EvidenceHealth = Rag | 'noNews' | 'unknown';

export type SignalName =
  | 'schedule'
  | 'cost'
  | 'milestones'
  | 'throughput'
  | 'risk'
  | 'capacity'
  | 'waiting'
  | 'freshness';

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
      readonly name: 'throughput';
      readonly baselineFinish: Day;
      /** Whole weeks until then; negative once it has passed. */
      readonly weeksLeft: number;
      readonly backlogItems: number;
      /** How likely it is done within them, 0 to 1. Undefined under 4 weekly counts, of which there are so many. */
      readonly probability: number | undefined;
      readonly weeksCounted: number;
    }
  | {
      readonly name: 'risk';
      readonly openRisks: number;
      /** Probability × impact of the worst; undefined where none is judged. */
      readonly score: number | undefined;
      /** Only where somebody just read the RAID log: the project's own row keeps no title. */
      readonly title: string | undefined;
      /** What it lacks first. */
      readonly lacks: 'owner' | 'response' | 'newDate' | 'nothing';
      readonly dueOn: Day | undefined;
    }
  | ({ readonly name: 'capacity' } & Shortage)
  | {
      readonly name: 'waiting';
      /** The one that waits longest. */
      readonly what: 'help' | 'decision';
      readonly title: string;
      readonly waitingDays: number;
      readonly count: number;
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
