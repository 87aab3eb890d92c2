import type { SizeAnswers } from './charterSize.ts';

/** What a kind of project usually is like: a first guess at the five questions, and its milestones. */
export interface ProjectKind<Id extends string = string, Step extends string = string> {
  readonly id: Id;
  readonly usual: SizeAnswers;
  readonly steps: readonly {
    readonly id: Step;
    readonly workingDays: number;
    readonly weight: number;
    readonly isBusinessEvent?: true;
  }[];
}

/** The kinds that come with the product; the PMO adds its own as templates of its toolkit. */
export const projectKinds = [
  {
    id: 'bugFix',
    usual: { cost: 0, teams: 0, undo: 'inADay', people: 0, regulated: 'no' },
    steps: [
      { id: 'understood', workingDays: 1, weight: 1 },
      { id: 'fixed', workingDays: 3, weight: 3 },
      { id: 'checked', workingDays: 5, weight: 1 },
    ],
  },
  {
    id: 'softwareLaunch',
    usual: { cost: 100_000, teams: 2, undo: 'withEffort', people: 500, regulated: 'no' },
    steps: [
      { id: 'needsAgreed', workingDays: 10, weight: 1 },
      { id: 'firstVersion', workingDays: 40, weight: 4 },
      { id: 'triedByUsers', workingDays: 60, weight: 3 },
      { id: 'readyToLaunch', workingDays: 70, weight: 1 },
      { id: 'launched', workingDays: 75, weight: 1, isBusinessEvent: true },
      { id: 'handedOver', workingDays: 90, weight: 1 },
    ],
  },
  {
    id: 'infrastructureChange',
    usual: { cost: 100_000, teams: 2, undo: 'withEffort', people: 50, regulated: 'no' },
    steps: [
      { id: 'designAgreed', workingDays: 10, weight: 1 },
      { id: 'partsReady', workingDays: 30, weight: 1 },
      { id: 'firstSite', workingDays: 40, weight: 2 },
      { id: 'everywhere', workingDays: 60, weight: 4 },
      { id: 'oldRemoved', workingDays: 70, weight: 1 },
    ],
  },
  {
    id: 'migration',
    usual: { cost: 10_000, teams: 2, undo: 'withEffort', people: 500, regulated: 'no' },
    steps: [
      { id: 'inventory', workingDays: 10, weight: 1 },
      { id: 'trialMove', workingDays: 25, weight: 2 },
      { id: 'moved', workingDays: 45, weight: 4, isBusinessEvent: true },
      { id: 'oldOff', workingDays: 60, weight: 1 },
    ],
  },
  {
    id: 'other',
    usual: {},
    steps: [
      { id: 'agreed', workingDays: 5, weight: 1 },
      { id: 'firstResult', workingDays: 20, weight: 2 },
      { id: 'done', workingDays: 40, weight: 2 },
    ],
  },
] as const satisfies readonly ProjectKind[];
