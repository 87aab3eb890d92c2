import type { Day } from './day.ts';

/**
 * The day it is in the PMO's time zone at an instant (milliseconds since 1970). The same instant is one ISO week in London
 * and the next in Auckland, so every rule takes the PMO's day and never the device's.
 */
export function dayInZone(timeZone: string, instant: number): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(instant) as Day;
}
