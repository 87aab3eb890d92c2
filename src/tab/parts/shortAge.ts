import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { say } from '#words/say.ts';

export function shortAge(of: Day, today: Day): string {
  const days = daysBetween(of, today);
  return days <= 0 ? say('time.today') : say('time.daysShort', { days });
}
