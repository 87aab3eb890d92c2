import { addDays, type Day, day } from '#domain/calendar/day.ts';
import { firstDayOf } from '#domain/calendar/isoWeek.ts';
import { hitRate } from '#domain/forecast/forecastHit.ts';
import { answeredIn, answeredTrend } from '#domain/help/helpClock.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { WeekBurden } from '#domain/listening/reportingBurden.ts';
import type { Project } from '#domain/project/project.ts';
import { stepsOf } from '#domain/team/histories.ts';
import { medianStatusAge, statusAgeTrend } from '#domain/team/statusAge.ts';
import type { Team } from '#domain/team/team.ts';
import { monthWords } from '#words/dayWords.ts';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

export interface Point {
  readonly on: Day;
  readonly value: number;
}

/** One line of the scorecard: what it is now, and how it came to be. */
export interface Measure {
  readonly id: 'answered' | 'burden' | 'age' | 'forecasts';
  readonly title: string;
  readonly note: string;
  /** Undefined where nothing is known: that is not zero. */
  readonly figure: string | undefined;
  readonly points: readonly Point[];
  /** Drawn dashed: what we promise. */
  readonly limit: number | undefined;
  readonly pointWords: (value: number) => string;
}

const daysFigure = (days: number): string => say('scorecard.days', { days: numberWords(days, 1) });

const minutesFigure = (minutes: number): string =>
  say('scorecard.minutes', { minutes: numberWords(minutes, 1) });

export function answeredMeasure(help: readonly HelpRequest[], today: Day, promise: number): Measure {
  const now = answeredIn(help, today, promise);
  return {
    id: 'answered',
    title: say('scorecard.answered'),
    note:
      now === undefined
        ? say('scorecard.answered.none')
        : say('scorecard.answered.note', { promise, kept: now.withinPromise, count: now.count }),
    figure: now && daysFigure(now.medianDays),
    points: answeredTrend(help, today).map(({ on, medianDays }) => ({ on, value: medianDays })),
    limit: promise,
    pointWords: daysFigure,
  };
}

export function burdenMeasure(weeks: readonly WeekBurden[]): Measure {
  const points = weeks.flatMap(({ week, minutesPerAuthor }) =>
    minutesPerAuthor === undefined ? [] : [{ on: firstDayOf(week), value: minutesPerAuthor }],
  );
  const last = points.at(-1);
  return {
    id: 'burden',
    title: say('scorecard.burden'),
    note: say(last === undefined ? 'scorecard.burden.none' : 'scorecard.burden.note'),
    figure: last && minutesFigure(last.value),
    points,
    limit: undefined,
    pointWords: minutesFigure,
  };
}

/** Then: the earliest first step of a team on which it was computed. */
export function ageMeasure(projects: readonly Project[], teams: readonly Team[], today: Day): Measure {
  const now = medianStatusAge(projects, today);
  const [then] = teams
    .flatMap((team) => stepsOf(team).slice(0, 1))
    .filter(({ medianStatusAgeDays }) => medianStatusAgeDays !== undefined)
    .toSorted((one, other) => one.since.localeCompare(other.since));
  const trend = statusAgeTrend(projects, today).map(({ on, medianDays }) => ({ on, value: medianDays }));
  const first =
    then?.medianStatusAgeDays === undefined || then.since >= (trend[0]?.on ?? today)
      ? []
      : [{ on: then.since, value: then.medianStatusAgeDays }];
  return {
    id: 'age',
    title: say('scorecard.age'),
    note:
      then?.medianStatusAgeDays === undefined
        ? say('scorecard.age.noteNow')
        : say('scorecard.age.note', {
            days: numberWords(then.medianStatusAgeDays, 1),
            month: monthWords(then.since),
          }),
    figure: now === undefined ? undefined : daysFigure(now),
    points: [...first, ...trend],
    limit: undefined,
    pointWords: daysFigure,
  };
}

/** FO5, with how the rate came to be, project by project as they finished. */
export function forecastsMeasure(projects: readonly Project[]): Measure {
  const rate = hitRate(projects);
  const judged = projects
    .filter(({ stage, forecastHit }) => stage === 'Done' && forecastHit !== undefined)
    .toSorted((one, other) => (one.actualFinish ?? '').localeCompare(other.actualFinish ?? ''));
  let right = 0;
  const points = judged.map(({ forecastHit, actualFinish }, index) => {
    right += forecastHit === true ? 1 : 0;
    return { on: actualFinish ?? day('1970-01-01'), value: (100 * right) / (index + 1) };
  });
  return {
    id: 'forecasts',
    title: say('scorecard.forecasts'),
    note: say(rate === undefined ? 'scorecard.forecasts.none' : 'scorecard.forecasts.note'),
    figure: rate && say('scorecard.share', { right: rate.right, of: rate.of }),
    points: points.length < 2 ? [] : points,
    limit: 85,
    pointWords: (value) => say('scorecard.percent', { percent: numberWords(value) }),
  };
}

const weeksShown = 8;

/** The days by whose weeks the burden is asked: one more than is shown, since a report is compared with the one before. */
export const burdenDays = (today: Day): readonly Day[] =>
  Array.from({ length: weeksShown + 1 }, (_, index) => addDays(today, -7 * (weeksShown - index)));
