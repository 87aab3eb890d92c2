import type { Day } from '#domain/calendar/day.ts';

/** What the PMO set for itself, with what holds where it set nothing. */
export interface PmoSettings {
  /** IANA name; decides what "today" and "this week" are, everywhere. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** A fixed today, for a portfolio of the past (`npm start -- --as-of`). */
  readonly asOf: Day | undefined;
  readonly pmoName: string;
}

export const defaultSettings: PmoSettings = {
  timeZone: 'UTC',
  currency: 'EUR',
  asOf: undefined,
  pmoName: 'the PMO',
};
