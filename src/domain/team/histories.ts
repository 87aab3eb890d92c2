import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';

import { type FocusValue, type StepTaken, type Team, teamSteps } from './team.ts';

/** Oldest first. */
export const stepsOf = ({ stepHistory }: Pick<Team, 'stepHistory'>): readonly StepTaken[] =>
  entriesOf(stepHistory, stepTaken);

/** Of the focus the team has now, oldest first; the first is the baseline. */
export const focusValuesOf = ({ focusHistory }: Pick<Team, 'focusHistory'>): readonly FocusValue[] =>
  entriesOf(focusHistory, focusValue);

type Cell = Readonly<Record<string, unknown>>;

/** Where one entry does not read, none does: half a history would move the baseline. */
function entriesOf<T>(json: unknown, read: (entry: Cell) => T | undefined): readonly T[] {
  if (!Array.isArray(json)) return [];
  const entries = json.flatMap((entry: Cell | null) => (entry === null ? undefined : read(entry)) ?? []);
  return entries.length === json.length ? entries : [];
}

function stepTaken({ step, since, medianStatusAgeDays }: Cell): StepTaken | undefined {
  const known = teamSteps.find((one) => one === step);
  const on = readDay(String(since));
  if (known === undefined || on === undefined) return undefined;
  return {
    step: known,
    since: on,
    medianStatusAgeDays: typeof medianStatusAgeDays === 'number' ? medianStatusAgeDays : undefined,
  };
}

function focusValue({ week, value }: Cell): FocusValue | undefined {
  const known = readIsoWeek(String(week));
  return known === undefined || typeof value !== 'number' ? undefined : { week: known, value };
}
