import type { Method, Stage, Tier } from '#domain/project/project.ts';

import type { DemoTeamKey } from './company.ts';

/**
 * One project of the demo PMO as its author tells it. Days count from the newest report (negative = before it), so the story
 * is the same on whatever day it is told.
 */
export interface Tale {
  readonly name: string;
  readonly teamKey: DemoTeamKey;
  readonly lead: string;
  readonly sponsor?: string;
  readonly method: Method;
  readonly tier: Tier;
  readonly stage?: Stage;
  readonly goal: string;
  readonly startDay: number;
  readonly baselineDay: number;
  /** How old the newest report is. It moves back to a Friday if it fell on a weekend, unless the age is told exactly. */
  readonly ageDays: number;
  readonly isAgeExact?: boolean;
  /** What the lead says, a letter a week, oldest first: `GGGGGGGGGGAA`. One report for each. */
  readonly says: string;
  /** Days the lead's finish is after the baseline, for the last reports; earlier reports name no finish. */
  readonly slips: readonly number[];
  readonly money?: Money;
  /** Finished items a week, for the last reports. */
  readonly counts?: { readonly weekly: readonly number[]; readonly backlog: number; readonly before: number };
  readonly milestones?: readonly string[] | readonly ToldMilestone[];
  readonly event?: { readonly name: string; readonly day: number };
  readonly costOfDelayPerWeek?: number;
  readonly exitCost?: number;
  /** Names of projects that have to be done before. */
  readonly waitsFor?: readonly string[];
  readonly isMandatory?: boolean;
  readonly isConfidential?: boolean;
  /** What is asked for in the newest report. */
  readonly help?: string;
  /** The newest report once more, in the words of either side. */
  readonly lenses?: { readonly business: string; readonly technical: string };
  /** One a report. */
  readonly headlines: readonly string[];
  /** Each stands for some reports in a row. */
  readonly nexts: readonly string[];
}

/** Told by where it stands now; the way there is made up. Or told week by week. */
type Money =
  | {
      readonly budget: number;
      readonly earnedPercent: number;
      /** By how much it will cost more, as a share: 0.04. */
      readonly over: number;
    }
  | {
      readonly budget: number;
      readonly spentWeekly: readonly number[];
      readonly earnedWeekly: readonly number[];
    };

export interface ToldMilestone {
  readonly title: string;
  readonly weight: number;
  readonly baselineDay: number;
  readonly forecastDay: number;
  readonly isDone: boolean;
}
