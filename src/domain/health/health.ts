import type { Day } from '#domain/calendar/day.ts';
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
      readonly slipDays: number;
      /** Where the prediction comes from: reports' trend (FO1), the lead's own date, or a trend that runs away. */
      readonly from: 'trend' | 'lead' | 'notConverging';
    }
  | {
      readonly name: 'cost';
      readonly budgetAtCompletion: number;
      readonly estimateAtCompletion: number | undefined;
    }
  | {
      readonly name: 'milestones';
      readonly nextMilestone: string | undefined;
      readonly nextMilestoneOn: Day | undefined;
      /** How often the forecast finish moved later in the last four reports, and how far it moved over them. */
      readonly movedLater: number;
      readonly movedDays: number;
    }
  | { readonly name: 'freshness'; readonly ageDays: number | undefined };

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
