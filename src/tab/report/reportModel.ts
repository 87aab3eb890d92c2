import type { Day } from '#domain/calendar/day.ts';
import type { Change, WeekChanges } from '#domain/portfolio/weekChanges.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

/** One thing that is not as it was a week ago, in a sentence. */
export function changeWords(change: Change, today: Day): string {
  switch (change.kind) {
    case 'started':
      return say('report.started', { day: dayWordsNear(change.on, today) });
    case 'finished':
      return say('report.finished', { day: dayWordsNear(change.on, today) });
    case 'status':
      return say('report.status', { from: statusWords(change.from ?? 'notSet'), to: statusWords(change.to) });
    case 'evidence':
      return say('report.evidence', { from: statusWords(change.from), to: statusWords(change.to) });
    case 'finishMoved':
      return say('report.finishMoved', {
        day: dayWordsNear(change.to, today),
        days: Math.abs(change.days),
        where: change.days > 0 ? 'later' : 'earlier',
      });
    case 'helpAsked':
      return say('report.helpAsked', { help: change.help });
  }
}

/** "5 changed, 17 as before, 2 not heard from". */
export const summaryWords = ({ changed, unchanged, silent }: WeekChanges): string =>
  say('report.summary', { changed: changed.length, unchanged: unchanged.length, silent: silent.length });
