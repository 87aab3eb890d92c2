import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';

const fadesAfterDays = 7;
const noNewsAfterDays = 14;

/** HE8: news over 14 days old is no news. Nobody asks for news of an idea, or of what is over. */
export function freshnessSignal({ stage, reportedOn }: Project, today: Day): Signal | undefined {
  if (stage === 'Idea' || stage === 'Stopped' || stage === 'Done') return undefined;
  if (reportedOn === undefined)
    return { name: 'freshness', level: 'unknown', asOf: undefined, ageDays: undefined, isFading: false };
  const ageDays = daysBetween(reportedOn, today);
  return {
    name: 'freshness',
    level: ageDays > noNewsAfterDays ? 'unknown' : 'green',
    asOf: reportedOn,
    ageDays,
    isFading: ageDays > fadesAfterDays,
  };
}
