import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import { type ForecastDay, forecastRange } from '#domain/forecast/forecastRange.ts';
import type { Health } from '#domain/health/health.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { keepForecast, keepDone, keepHealth } from './histories.ts';
import { refusalOf, type StatusRefusal } from './statusRefusal.ts';
import type { Rag, ReportSource, StatusReport } from './statusReport.ts';

/** What somebody says about the project now. A number that is left out is not said: the project keeps the one it has. */
export interface StatusUpdate {
  readonly rag: Rag;
  readonly headline: string;
  readonly next: string;
  readonly needHelp: string;
  readonly forecastFinish?: Day | undefined;
  readonly spentToDate?: number | undefined;
  readonly earnedPercent?: number | undefined;
  readonly doneItems?: number | undefined;
  readonly backlogItems?: number | undefined;
  /** WO1: the same in words for the business, and in technical detail. Empty takes away what the week's report said. */
  readonly businessText?: string | undefined;
  readonly technicalText?: string | undefined;
}

export interface ReportedBy {
  /** The PMO's day, not the device's. */
  readonly today: Day;
  readonly author: Person;
  readonly source: ReportSource;
}

/** "All as planned": status, words and finish stay what they are. Where nothing was ever said, it says Green. */
export function asPlanned(project: Project): StatusUpdate {
  return {
    rag: project.rag ?? 'green',
    headline: project.headline ?? '',
    next: project.latest?.next ?? '',
    needHelp: project.needHelp ?? '',
    forecastFinish: project.forecastFinish,
  };
}

/** The project as it is after the update: its status, its newest report, its histories, and since when it is so. */
export function decideStatusUpdate(
  project: Project,
  update: StatusUpdate,
  by: ReportedBy,
): Result<Project, StatusRefusal> {
  const refusal = refusalOf(project, update, by.today);
  if (refusal !== undefined) return err(refusal);
  const report = reportFrom(project, update, by);
  const reported: Project = {
    ...project,
    ...statusFrom(project, report),
    ...numbersFrom(project, update, report),
    latest: report,
  };
  const health = projectHealth({ project: reported, today: by.today });
  return ok({
    ...reported,
    latest: { ...report, ...whatWeSaid(reported, health, by.today) },
    healthHistory: keepHealth(project.healthHistory, {
      week: report.week,
      rag: report.rag,
      evidence: health.evidence,
    }),
  });
}

const asDay = (finish: ForecastDay | undefined): Day | undefined =>
  finish === 'notConverging' ? undefined : finish;

/** Our own forecast and the evidence of the day, for the report: later nobody could compute them again. */
function whatWeSaid(project: Project, { signals }: Health, today: Day) {
  const range = forecastRange(project, today);
  const levels = signals
    .filter(({ name }) => name !== 'freshness')
    .map(({ name, level }) => [name, level] as const);
  return {
    evidence: levels.length === 0 ? undefined : Object.fromEntries(levels),
    p50Finish: asDay(range?.p50),
    p85Finish: asDay(range?.p85),
  };
}

function reportFrom(project: Project, update: StatusUpdate, by: ReportedBy): StatusReport {
  const week = isoWeekOf(by.today);
  // A second update in the week replaces the first, but a number said on Tuesday still holds when Friday's card has no field for it.
  const sameWeek = project.latest?.week === week ? project.latest : undefined;
  return {
    projectKey: project.key,
    week,
    reportedOn: by.today,
    rag: update.rag,
    headline: update.headline.replaceAll(/\s+/gu, ' ').trim(),
    next: update.next.trim(),
    needHelp: update.needHelp.trim(),
    businessText: lensText(update.businessText, sameWeek?.businessText),
    technicalText: lensText(update.technicalText, sameWeek?.technicalText),
    forecastFinish: update.forecastFinish ?? sameWeek?.forecastFinish,
    spentToDate: update.spentToDate ?? sameWeek?.spentToDate,
    earnedPercent: update.earnedPercent ?? sameWeek?.earnedPercent,
    doneItems: update.doneItems ?? sameWeek?.doneItems,
    backlogItems: update.backlogItems ?? sameWeek?.backlogItems,
    source: by.source,
    author: by.author,
  };
}

function lensText(said: string | undefined, before: string | undefined): string | undefined {
  if (said === undefined) return before;
  return said.trim() === '' ? undefined : said.trim();
}

function statusFrom(project: Project, report: StatusReport) {
  const asksForHelp = report.needHelp !== '';
  const askedBefore = (project.needHelp ?? '') !== '';
  return {
    rag: report.rag,
    ragSince: project.rag === report.rag ? (project.ragSince ?? report.reportedOn) : report.reportedOn,
    reportedOn: report.reportedOn,
    headline: report.headline === '' ? undefined : report.headline,
    needHelp: asksForHelp ? report.needHelp : undefined,
    needHelpSince: asksForHelp
      ? ((askedBefore ? project.needHelpSince : undefined) ?? report.reportedOn)
      : undefined,
  };
}

/** Only what this update says: a number the report keeps from Tuesday may have been corrected on the project since. */
function numbersFrom(project: Project, update: StatusUpdate, report: StatusReport) {
  const { forecastFinish, doneItems } = update;
  const saidNow = { ...report, forecastFinish, doneItems };
  return {
    forecastFinish: forecastFinish ?? project.forecastFinish,
    spentToDate: update.spentToDate ?? project.spentToDate,
    earnedPercent: update.earnedPercent ?? project.earnedPercent,
    backlogItems: update.backlogItems ?? project.backlogItems,
    doneTotal: doneTotalAfter(project, report.week, doneItems),
    forecastHistory: keepForecast(project.forecastHistory, saidNow),
    doneHistory: keepDone(project.doneHistory, saidNow),
  };
}

function doneTotalAfter(project: Project, week: IsoWeek, doneItems: number | undefined): number | undefined {
  if (doneItems === undefined) return project.doneTotal;
  const saidBefore = project.doneHistory.find((entry) => entry.week === week)?.done ?? 0;
  return Math.max(0, (project.doneTotal ?? 0) - saidBefore) + doneItems;
}
