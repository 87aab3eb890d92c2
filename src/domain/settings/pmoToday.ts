import type { Day } from '#domain/calendar/day.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import type { PmoSettings } from './pmoSettings.ts';

export function pmoToday(settings: PmoSettings, instant: number): Day {
  return settings.asOf ?? dayInZone(settings.timeZone, instant);
}
