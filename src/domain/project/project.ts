import type { Day } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { Person } from './person.ts';
import type { WorstRisk } from '#domain/raid/worstRisk.ts';
import type { Rag, StatusReport } from '#domain/statusReport/statusReport.ts';

export type Stage = 'Idea' | 'Starting' | 'Running' | 'Paused' | 'Stopped' | 'Done';
export type Method = 'Agile' | 'Waterfall' | 'Hybrid';
export type Tier = 'S' | 'M' | 'L';

/** What a project is planned to be. Money is in the PMO's one currency; percent is 0 to 100. */
export interface ProjectPlan {
  /** `ATL-01`: three letters of the name and a number. Never changes; upper case. */
  readonly key: string;
  readonly name: string;
  readonly teamKey: string | undefined;
  readonly stage: Stage | undefined;
  readonly method: Method | undefined;
  readonly tier: Tier | undefined;
  readonly lead: Person | undefined;
  readonly sponsor: Person | undefined;
  readonly startOn: Day | undefined;
  readonly baselineFinish: Day | undefined;
  readonly forecastFinish: Day | undefined;
  readonly actualFinish: Day | undefined;
  readonly budget: number | undefined;
  readonly spentToDate: number | undefined;
  readonly earnedPercent: number | undefined;
  /** What it is worth once it is there, in money; `costOfDelayPerWeek` is what each week of waiting takes from it. */
  readonly value: number | undefined;
  readonly costOfDelayPerWeek: number | undefined;
  /** How much work it is, on whatever scale the PMO ranks by (CA4). */
  readonly jobSize: number | undefined;
  readonly businessGoal: string | undefined;
  readonly businessEvent: string | undefined;
  readonly businessEventOn: Day | undefined;
  readonly isMandatory: boolean;
  /** Keeps the project out of chats and digests; it does not hide it from people who can read the list. */
  readonly isConfidential: boolean;
  /** What stopping it costs once it runs. */
  readonly exitCost: number | undefined;
  /** Keys of projects that have to be done before. */
  readonly dependsOn: readonly string[];
  readonly channelLink: string | undefined;
  readonly links: readonly string[];
  /** HE10: what the lead knows that the evidence does not; quiets the difference for 14 days. */
  readonly reason: string | undefined;
  readonly reasonOn: Day | undefined;
  /** FO5: was our forecast of mid-duration right? Undefined until the project is done, and where there was no forecast. */
  readonly forecastHit: boolean | undefined;
}

/** What its newest report says, kept on the project because SharePoint cannot join. */
export interface ProjectStatus {
  readonly rag: Rag | undefined;
  readonly ragSince: Day | undefined;
  readonly reportedOn: Day | undefined;
  readonly headline: string | undefined;
  readonly needHelp: string | undefined;
  readonly needHelpSince: Day | undefined;
  /** Undefined also when somebody set the colour by hand in SharePoint and no report was ever written. */
  readonly latest: StatusReport | undefined;
}

/** At most 12 entries each, oldest first, one a week; a week without a report is absent, not zero. */
export interface ProjectHistories {
  readonly forecastHistory: readonly { readonly on: Day; readonly finish: Day }[];
  readonly doneHistory: readonly { readonly week: IsoWeek; readonly done: number }[];
  readonly healthHistory: readonly {
    readonly week: IsoWeek;
    readonly rag: Rag | undefined;
    readonly evidence: EvidenceHealth;
  }[];
}

/** Sums over child lists, written by whoever changes a child. */
export interface ProjectRollUps {
  readonly backlogItems: number | undefined;
  readonly doneTotal: number | undefined;
  readonly nextMilestone: string | undefined;
  readonly nextMilestoneOn: Day | undefined;
  readonly milestonesOpen: number | undefined;
  /** Undefined where no RAID log is kept, 0 where all risks are closed. */
  readonly openRisks: number | undefined;
  /** The one risk HE5 judges by. */
  readonly worstRisk: WorstRisk | undefined;
  /** Share of milestone weight that is done, 0 to 100. */
  readonly weightDone: number | undefined;
  /** Says by which child edit the sums above were last written. */
  readonly childStamp: string | undefined;
}

export interface Project extends ProjectPlan, ProjectStatus, ProjectHistories, ProjectRollUps {}
