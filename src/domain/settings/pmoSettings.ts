import type { Day } from '#domain/calendar/day.ts';

export const keepOnDeviceChoices = ['everything', 'noMoneyNoPeople', 'nothing'] as const;
export type KeepOnDevice = (typeof keepOnDeviceChoices)[number];

export const pmoLanguages = ['en', 'de'] as const;
export type PmoLanguage = (typeof pmoLanguages)[number];

/** Parts a PMO switches on when it wants them; what is off is not asked of anybody (HE9). */
export const allFeatures = [
  'raid',
  'capacity',
  'people',
  'decisions',
  'help',
  'charters',
  'toolkit',
  'listening',
] as const;
export type Feature = (typeof allFeatures)[number];

/** What the PMO set for itself, with what holds where it set nothing. */
export interface PmoSettings {
  /** IANA name; decides what "today" and "this week" are, everywhere. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** A fixed today, for a portfolio of the past (`npm start -- --as-of`). */
  readonly asOf: Day | undefined;
  readonly pmoName: string;
  /** User principal name of whom to talk to. */
  readonly pmoContact?: string | undefined;
  /** Of cards and messages that everybody in a chat reads: `en`, `de`. Each person's own screens are in their own. */
  readonly language: PmoLanguage;
  /** What the app may keep on people's devices, to open at once and without a network. */
  readonly keepOnDevice: KeepOnDevice;
  readonly features: readonly Feature[];
  /** Weekdays counted from Monday = 0. */
  readonly workingDays: readonly number[];
  /** What the PMO promises to whoever asks it for help, as it wrote it; `promiseOf` reads it. */
  readonly helpWithinDays?: unknown;
  /** What all projects together may spend, by quarter; of the running one what is left. */
  readonly budgetByQuarter?: QuarterBudgets | undefined;
  /** Ways to look at the portfolio that the PMO made for everybody. */
  readonly sharedViews?: readonly SharedView[] | undefined;
}

/** By quarter, as `2027-Q1`, in the PMO's currency. */
export type QuarterBudgets = Readonly<Record<string, number>>;

export interface SharedView {
  readonly name: string;
  /** As the screen that reads it wrote it; it checks the shape itself. */
  readonly view: unknown;
}

export const defaultSettings: PmoSettings = {
  timeZone: 'UTC',
  currency: 'EUR',
  asOf: undefined,
  pmoName: 'the PMO',
  language: 'en',
  keepOnDevice: 'noMoneyNoPeople',
  features: [],
  workingDays: [0, 1, 2, 3, 4],
};
