import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { dayWords } from './dayWords.ts';
import { dayFormat } from './formats.ts';

/** `Mon 23 Nov, 08:10` on the PMO's clock; a portfolio of the past has a day and no clock. */
export function asOfWords(settings: PmoSettings, now: number): string {
  if (settings.asOf !== undefined) return dayWords(settings.asOf, 'full');
  const time = dayFormat({ timeZone: settings.timeZone, hour: '2-digit', minute: '2-digit' });
  return `${dayWords(pmoToday(settings, now), 'weekday')}, ${time.format(now)}`;
}
