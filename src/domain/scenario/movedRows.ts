import { addDays, type Day } from '#domain/calendar/day.ts';
import type { DaySpan } from '#domain/people/teamMember.ts';

import type { ScenarioOption } from './scenario.ts';

/**
 * What becomes of a row of Demand or Allocations when its project is delayed or stopped from that Monday on. What was worked before
 * stays where it was, so a row that has begun may become two, and a stopped one may be gone.
 */
export function movedRow<T extends DaySpan>(
  row: T,
  { kind, weeks }: Pick<ScenarioOption, 'kind' | 'weeks'>,
  fromMonday: Day,
): T[] {
  if (kind === 'now' || row.toOn < fromMonday) return [row];
  const hasBegun = row.fromOn < fromMonday;
  const worked = hasBegun ? [{ ...row, toOn: addDays(fromMonday, -1) }] : [];
  if (kind === 'stop') return worked;
  const fromOn = addDays(hasBegun ? fromMonday : row.fromOn, 7 * weeks);
  return [...worked, { ...row, fromOn, toOn: addDays(row.toOn, 7 * weeks) }];
}

type OptionOf = (projectKey: string) => Pick<ScenarioOption, 'kind' | 'weeks'> | undefined;

/** The same for all rows; rows of no project, and of projects that nothing happens to, are the same objects as before. */
export function movedRows<T extends DaySpan & { readonly projectKey: string | undefined }>(
  rows: readonly T[],
  optionOf: OptionOf,
  fromMonday: Day,
): T[] {
  return rows.flatMap((row) => {
    const option = row.projectKey === undefined ? undefined : optionOf(row.projectKey);
    return option === undefined ? [row] : movedRow(row, option, fromMonday);
  });
}
