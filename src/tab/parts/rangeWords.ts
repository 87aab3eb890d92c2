import type { Day } from '#domain/calendar/day.ts';
import type { ForecastRange } from '#domain/forecast/forecastRange.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

/** When it is likely to finish, as far as that can be told. */
export function rangeWords({ p15, p50, p85 }: ForecastRange, today: Day): string {
  const from = p15 ?? p50;
  if (from === 'notConverging' || (p50 === 'notConverging' && p15 === undefined))
    return say('time.range.notSettled');
  if (p85 === undefined || p85 === from) return dayWordsNear(p50 === 'notConverging' ? from : p50, today);
  if (p85 === 'notConverging') return say('time.range.orLater', { day: dayWordsNear(from, today) });
  return `${dayWordsNear(from, today)} – ${dayWordsNear(p85, today)}`;
}
