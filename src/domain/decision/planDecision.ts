import type { ProjectChange } from './change.ts';

/** What was on the table when it was decided: numbers of a scenario, never a person. */
export interface OnTheTable {
  /** Of the plan that was chosen, and of leaving everything as it is, in the PMO's currency. */
  readonly value?: number | undefined;
  readonly valueOfToday?: number | undefined;
  /** `best` only where that was proved (SC3). */
  readonly standing?: 'provedBest' | 'bestFound' | 'ownChoice' | undefined;
  readonly runnerUp?: { readonly value: number; readonly changes: readonly ProjectChange[] } | undefined;
}

/** SC5: one intention, however many rows it takes. */
export interface PlanDecision {
  /** Made when the person is asked for the why (`newDecisionId`): deciding twice under one id is one decision. */
  readonly id: string;
  readonly changes: readonly ProjectChange[];
  readonly why: string;
  readonly table?: OnTheTable | undefined;
  /** Row of PMO Decisions in which somebody asked for this one change: it is answered there. */
  readonly answers?: string | undefined;
}

/** Nothing was written. */
export type NotDecided =
  | { readonly kind: 'whyMissing' | 'nothingChanges' }
  /** SharePoint does not let this person write decisions. */
  | { readonly kind: 'noRights' }
  | { readonly kind: 'projectUnknown' | 'projectOver'; readonly projectKey: string }
  /** A colleague wrote its stage or dates, or what it wants of people, since this person saw them: now they see it. */
  | { readonly kind: 'changedMeanwhile'; readonly projectKey: string; readonly by: string | undefined }
  /** What the projects want of people could not be read: moving it would be guessing. */
  | { readonly kind: 'demandUnread' };
