import { addDays, type Day, day, daysBetween } from '#domain/calendar/day.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { dayWordsNear, monthWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import type { ProjectFacts } from './projectFacts.ts';

export interface TimelineRow {
  readonly title: string;
  /** Shares of the width, 0 to 1. */
  readonly baselineAt: number | undefined;
  readonly forecastAt: number | undefined;
  readonly isDone: boolean;
  readonly trend:
    | {
        readonly from: number;
        readonly middle: number;
        readonly until: number;
        readonly words: string;
        readonly wordsAt: number;
      }
    | undefined;
  readonly baselineWords: string;
  readonly forecastWords: string;
  readonly movedWords: string;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly months: readonly { readonly name: string; readonly at: number }[];
  readonly todayAt: number;
  readonly event: { readonly words: string; readonly at: number } | undefined;
  /** The words of the hatched part, for the key below. */
  readonly trendWords: string | undefined;
}

interface PlannedRow {
  readonly title: string;
  readonly baseline: Day | undefined;
  readonly forecast: Day | undefined;
  readonly actual: Day | undefined;
}

interface TrendDays {
  readonly from: Day;
  readonly middle: Day;
  readonly until: Day;
}

/** Undefined where neither a milestone nor a finish is kept. */
export function timelineOf(facts: ProjectFacts): Timeline | undefined {
  const rows = rowsOf(facts);
  if (rows.length === 0) return undefined;
  const { businessEvent, businessEventOn } = facts.project.value;
  const trend = trendDays(facts);
  const days = [
    ...rows.flatMap((row) => [row.baseline, row.forecast, row.actual]),
    facts.today,
    businessEventOn,
    trend?.from,
    trend?.until,
  ].filter((known) => known !== undefined);
  const at = scaleOver(days.toSorted(), trend === undefined ? 0.03 : 0.1);
  const trendWords =
    trend === undefined
      ? undefined
      : say('tab.timeline.trend', {
          from: dayWordsNear(trend.from, facts.today),
          until: dayWordsNear(trend.until, facts.today),
        });
  return {
    rows: rows.map((row, index) =>
      drawnRow(row, index === rows.length - 1 ? trend : undefined, at.place, facts.today),
    ),
    months: at.months.map((month) =>
      Math.abs(month.at - at.place(facts.today)) < 0.05 ? { ...month, name: '' } : month,
    ),
    todayAt: at.place(facts.today),
    event:
      businessEventOn === undefined
        ? undefined
        : {
            at: at.place(businessEventOn),
            words: say('tab.timeline.event', {
              event: businessEvent ?? say('tab.timeline.businessEvent'),
              day: dayWordsNear(businessEventOn, facts.today),
            }),
          },
    trendWords,
  };
}

/** The milestones by date; the project's own finish below them where no milestone already stands for it. */
function rowsOf({ milestones, project }: ProjectFacts): readonly PlannedRow[] {
  const dated = milestones.filter((one) => (one.baseline ?? one.forecast ?? one.actual) !== undefined);
  const sorted = dated.toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
  const { baselineFinish, forecastFinish, actualFinish } = project.value;
  if (baselineFinish === undefined && forecastFinish === undefined) return sorted;
  const last = sorted.at(-1);
  const lastIsFinish =
    last !== undefined && (last.baseline === baselineFinish || last.forecast === forecastFinish);
  if (lastIsFinish) return sorted;
  const finish = { baseline: baselineFinish, forecast: forecastFinish, actual: actualFinish };
  return [...sorted, { title: say('tab.timeline.finish'), ...finish }];
}

const dateOf = ({ baseline, forecast, actual }: Milestone): string => baseline ?? forecast ?? actual ?? '';

function trendDays({ project, today }: ProjectFacts): TrendDays | undefined {
  const range = forecastRange(project.value, today);
  if (range === undefined || range.from === 'lead') return undefined;
  const { p15, p50, p85 } = range;
  if (p15 === undefined || p15 === 'notConverging' || p50 === 'notConverging') return undefined;
  return {
    from: p15,
    middle: p50,
    until: p85 === undefined || p85 === 'notConverging' ? addDays(p50, 90) : p85,
  };
}

function drawnRow(
  row: PlannedRow,
  trend: TrendDays | undefined,
  place: (of: Day) => number,
  today: Day,
): TimelineRow {
  const at = (of: Day | undefined): number | undefined => (of === undefined ? undefined : place(of));
  const now = row.actual ?? row.forecast;
  const moved = now === undefined || row.baseline === undefined ? undefined : daysBetween(row.baseline, now);
  const known = now ?? row.baseline;
  return {
    title: row.title,
    baselineAt: at(row.baseline),
    forecastAt: at(now),
    isDone: row.actual !== undefined,
    trend:
      trend === undefined || row.actual !== undefined
        ? undefined
        : {
            from: place(trend.from),
            middle: place(trend.middle),
            until: place(trend.until),
            words: dayWordsNear(trend.middle, today),
            wordsAt: Math.max(place(trend.until), at(now) ?? 0, at(row.baseline) ?? 0),
          },
    baselineWords: row.baseline === undefined ? '' : dayWordsNear(row.baseline, today),
    forecastWords: known === undefined ? '' : dayWordsNear(known, today),
    movedWords: movedWords(moved),
  };
}

export function movedWords(days: number | undefined): string {
  if (days === undefined) return '';
  if (days === 0) return say('tab.timeline.asPlanned');
  return say('tab.timeline.moved', { sign: days > 0 ? '+' : '−', days: Math.abs(days) });
}

/** `room` is the share left free at the right, for the words of the trend. */
function scaleOver(sortedDays: readonly Day[], room: number) {
  const first = firstOfMonth(sortedDays[0] ?? day('1970-01-01'));
  const latest = sortedDays.at(-1) ?? first;
  const last = addDays(latest, Math.max(7, daysBetween(first, latest) * room));
  const span = Math.max(1, daysBetween(first, last));
  const place = (of: Day): number => Math.min(1, Math.max(0, daysBetween(first, of) / span));
  return { place, months: monthsBetween(first, last, place) };
}

/** Every month while there is room for the names, else every third or twelfth. */
function monthsBetween(first: Day, last: Day, place: (of: Day) => number) {
  const all: Day[] = [];
  for (let month = first; month < last; month = firstOfMonth(addDays(month, 32))) all.push(month);
  const step = all.length <= 10 ? 1 : all.length <= 30 ? 3 : 12;
  return all
    .filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0)
    .map((month) => {
      const at = place(month);
      return { at, name: at > 0.96 ? '' : step === 12 ? month.slice(0, 4) : monthWords(month) };
    });
}

const firstOfMonth = (of: Day): Day => day(`${of.slice(0, 8)}01`);
