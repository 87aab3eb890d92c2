import { isoWeekOf, readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

import {
  choice,
  dayText,
  indexed,
  longText,
  money,
  number,
  person,
  projectKeyColumn,
  type RowFields,
  text,
} from './columns.ts';
import { evidenceCell, readEvidence } from './latest.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull, personCells } from './personCells.ts';
import { ragCell, ragChoices, readRag } from './ragCells.ts';
import type { RowReader } from './rowReader.ts';

const sources = ['tab', 'card', 'dialog', 'import'] as const;

const columns = [
  projectKeyColumn,
  indexed(text('Period')),
  dayText('ReportedOn'),
  choice('Rag', ragChoices),
  text('Headline'),
  longText('Next'),
  longText('NeedHelp'),
  longText('BusinessText'),
  longText('TechText'),
  dayText('ForecastFinish'),
  money('SpentToDate'),
  number('EarnedPct'),
  number('DoneItems'),
  number('BacklogItems'),
  longText('Evidence'),
  dayText('P50Finish'),
  dayText('P85Finish'),
  choice('Source', sources),
  ...person('Author'),
];

/** One row a project and ISO week. */
export const statusReportsList: ListShape<StatusReport> = {
  title: 'PMO Status Reports',
  columns,
  reads: columns.map(({ name }) => name),
  rowToValue: rowToReport,
  valueToRow: reportToRow,
};

/** Its ClientKey says what the row is, so two writers can never file a week twice. */
export function reportClientKey(report: Pick<StatusReport, 'projectKey' | 'week'>): string {
  return `${report.projectKey.toUpperCase()}|${report.week}`;
}

function rowToReport(row: RowReader): StatusReport | undefined {
  const projectKey = row.requiredText('ProjectKey')?.toUpperCase();
  const rag = readRag(row, 'Rag');
  if (rag === undefined && row.text('Rag') === undefined) row.note('columnMissing', 'Rag');
  const reportedOn = row.requiredDay('ReportedOn');
  if (projectKey === undefined || rag === undefined || reportedOn === undefined) return undefined;
  return {
    projectKey,
    week: readIsoWeek(row.text('Period') ?? '') ?? isoWeekOf(reportedOn), // typed by hand, the week may be missing
    reportedOn,
    rag,
    headline: row.text('Headline') ?? '',
    next: row.text('Next') ?? '',
    needHelp: row.text('NeedHelp') ?? '',
    businessText: row.text('BusinessText'),
    technicalText: row.text('TechText'),
    forecastFinish: row.day('ForecastFinish'),
    spentToDate: row.number('SpentToDate'),
    earnedPercent: row.number('EarnedPct'),
    doneItems: row.number('DoneItems'),
    backlogItems: row.number('BacklogItems'),
    evidence: row.json('Evidence', readEvidence),
    p50Finish: row.day('P50Finish'),
    p85Finish: row.day('P85Finish'),
    source: row.choice('Source', sources) ?? 'tab',
    author: row.person('Author') ?? { id: '', upn: '', name: '' },
  };
}

function reportToRow(report: StatusReport): RowFields {
  return {
    Title: `${report.projectKey} ${report.week}`, // for who looks at the list in SharePoint
    ProjectKey: report.projectKey.toUpperCase(),
    Period: report.week,
    ReportedOn: report.reportedOn,
    Rag: ragCell(report.rag),
    Headline: emptyToNull(report.headline),
    Next: emptyToNull(report.next),
    NeedHelp: emptyToNull(report.needHelp),
    BusinessText: emptyToNull(report.businessText),
    TechText: emptyToNull(report.technicalText),
    ForecastFinish: report.forecastFinish ?? null,
    SpentToDate: report.spentToDate ?? null,
    EarnedPct: report.earnedPercent ?? null,
    DoneItems: report.doneItems ?? null,
    BacklogItems: report.backlogItems ?? null,
    Evidence: evidenceCell(report.evidence),
    P50Finish: report.p50Finish ?? null,
    P85Finish: report.p85Finish ?? null,
    Source: report.source,
    ...personCells('Author', report.author),
  };
}
