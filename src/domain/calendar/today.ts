import type { Day } from './day.ts';

/**
 * The day it is in the PMO's time zone at an instant (milliseconds since 1970). The same instant is one ISO week in London
 * and the next in Auckland, so every rule takes the PMO's day and never the device's.
 */
export function dayInZone(timeZone: string, instant: number): Day {
  return dayPartsIn(timeZone).format(instant) as Day;
}

const formatByZone = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs far more than using it. */
function dayPartsIn(timeZone: string): Intl.DateTimeFormat {
  const made =
    formatByZone.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatByZone.set(timeZone, made);
  return made;
}
