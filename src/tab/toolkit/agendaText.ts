import type { Day } from '#domain/calendar/day.ts';
import { type Practice, timedAgenda } from '#domain/toolkit/practices.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

/** For a chat, a mail or a calendar: what stands on the card, as plain lines. */
export function agendaText(practice: Practice, day: Day | undefined, startAt: string | undefined): string {
  const { title, summary, agenda, checklist } = practice;
  const begins = [day === undefined ? undefined : dayWords(day, 'full'), startAt];
  return [
    title,
    begins.filter((one) => one !== undefined).join(', '),
    summary,
    '',
    ...timedAgenda(agenda, startAt ?? '00:00').map(({ from, what }) => `${from}  ${what}`),
    '',
    say('toolkit.practice.checklist'),
    ...checklist.map((line) => `☐ ${line}`),
  ].join('\n');
}
