import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

const dayMs = 86_400_000;

/** The instant the PMO's day changes next, to the minute. */
export function endOfPmoDay(settings: PmoSettings, now: number): number {
  if (settings.asOf !== undefined) return now + 365 * dayMs;
  const today = pmoToday(settings, now);
  let [before, after] = [now, now + 26 * 3_600_000];
  while (after - before > 60_000) {
    const middle = (before + after) / 2;
    if (pmoToday(settings, middle) === today) before = middle;
    else after = middle;
  }
  return before;
}
