import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

/**
 * Seconds a field takes who changes it, and who only reads that what stands there still holds. Declared, not measured with a
 * stopwatch on people: an update in which nothing changed comes to 21 seconds, one in which the five fields changed to 66.
 */
export const secondsOf = {
  open: 6,
  changed: {
    rag: 4,
    headline: 18,
    next: 18,
    needHelp: 14,
    forecastFinish: 6,
    spentToDate: 8,
    earnedPercent: 8,
    doneItems: 6,
    backlogItems: 6,
    businessText: 40,
    technicalText: 40,
  },
  read: 3,
} as const;

type AskedField = keyof typeof secondsOf.changed;
/** The everyday form; the other fields cost nobody anything until somebody fills them. */
const everyday: readonly AskedField[] = ['rag', 'headline', 'next', 'needHelp', 'forecastFinish'];
const optional: readonly AskedField[] = [
  'spentToDate',
  'earnedPercent',
  'doneItems',
  'backlogItems',
  'businessText',
  'technicalText',
];

/** What one report asked of its author; `before` is the project's report before it. An imported one asked nobody anything. */
export function reportSeconds(report: StatusReport, before: StatusReport | undefined): number {
  if (report.source === 'import') return 0;
  const costs = [
    ...everyday.map((field) =>
      isSame(report[field], before?.[field]) ? secondsOf.read : secondsOf.changed[field],
    ),
    ...optional
      .filter((field) => !isEmpty(report[field]))
      .map((field) => (isSame(report[field], before?.[field]) ? secondsOf.read : secondsOf.changed[field])),
  ];
  return costs.reduce<number>((sum, seconds) => sum + seconds, secondsOf.open);
}

export interface WeekBurden {
  readonly week: IsoWeek;
  readonly reports: number;
  /** Who wrote them. */
  readonly authors: number;
  /** Undefined in a week in which nobody reported: no burden is known, which is not none. */
  readonly minutesPerAuthor: number | undefined;
}

/**
 * The minutes of reporting the PMO asks of each who reports, week by week: computed from what was reported, field by field. Only the
 * last report of a week is kept, so a second update within a week is not counted.
 */
export function reportingBurden(
  reports: readonly StatusReport[],
  weeks: readonly IsoWeek[],
): readonly WeekBurden[] {
  const befores = reportsBefore(reports);
  return weeks.map((week) => {
    const asked = reports.filter((report) => report.week === week && report.source !== 'import');
    const authors = new Set(asked.map(({ author }) => author.id || author.name)).size;
    const seconds = asked.reduce((sum, report) => sum + reportSeconds(report, befores.get(report)), 0);
    const minutesPerAuthor = authors === 0 ? undefined : seconds / 60 / authors;
    return { week, reports: asked.length, authors, minutesPerAuthor };
  });
}

function reportsBefore(reports: readonly StatusReport[]): ReadonlyMap<StatusReport, StatusReport> {
  const newest = new Map<string, StatusReport>();
  const befores = new Map<StatusReport, StatusReport>();
  for (const report of reports.toSorted((one, other) => (one.week < other.week ? -1 : 1))) {
    const before = newest.get(report.projectKey);
    if (before !== undefined) befores.set(report, before);
    newest.set(report.projectKey, report);
  }
  return befores;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '';
const isSame = (one: unknown, other: unknown): boolean => (isEmpty(one) && isEmpty(other)) || one === other;
