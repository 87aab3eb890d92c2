import type { Sheet } from '#documents/excelFile.ts';
import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import { forecastRange, type ForecastDay } from '#domain/forecast/forecastRange.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { WeekChanges } from '#domain/portfolio/weekChanges.ts';
import { say } from '#words/say.ts';
import { stageWords, statusWords } from '#words/statusWords.ts';

import { changeWords } from './reportModel.ts';

/** The report as two sheets: what changed, and every project with its numbers as numbers. */
export function reportSheets(
  week: WeekChanges,
  standings: readonly Standing[],
  teamName: (key: string) => string,
): readonly Sheet[] {
  return [
    {
      name: say('report.sheet.changes'),
      rows: [
        [say('report.key'), say('report.project'), say('report.change')],
        ...week.changed.flatMap(({ standing: { project }, changes }) =>
          changes.map((change) => [project.key, project.name, changeWords(change, week.until)]),
        ),
        ...week.silent.map(({ standing: { project } }) => [
          project.key,
          project.name,
          say('report.silentCell'),
        ]),
      ],
    },
    {
      name: say('report.sheet.projects'),
      rows: [heads(), ...standings.map((standing) => projectCells(standing, week, teamName))],
    },
  ];
}

const heads = (): string[] => [
  say('report.key'),
  say('report.project'),
  say('report.team'),
  say('report.stage'),
  say('report.lead'),
  say('report.leadSays'),
  say('report.evidenceSays'),
  say('report.reportedOn'),
  say('report.baseline'),
  say('report.p50'),
  say('report.p85'),
  say('report.budget'),
  say('report.spent'),
  say('report.atEnd'),
  say('report.done'),
  say('report.headline'),
];

function projectCells(
  { project, health }: Standing,
  { until }: WeekChanges,
  teamName: (key: string) => string,
) {
  const range = forecastRange(project, until);
  const cost = health.signals.find((signal) => signal.name === 'cost');
  return [
    project.key,
    project.name,
    project.teamKey === undefined ? null : teamName(project.teamKey),
    project.stage === undefined ? null : stageWords(project.stage),
    project.lead?.name ?? null,
    statusWords(project.rag ?? 'notSet'),
    statusWords(health.evidence),
    project.reportedOn ?? null,
    project.baselineFinish ?? null,
    dayCell(range?.p50),
    dayCell(range?.p85),
    project.budget ?? null,
    project.spentToDate ?? null,
    rounded(cost?.estimateAtCompletion),
    rounded(scopeDonePercent(project)),
    project.headline ?? null,
  ];
}

const dayCell = (day: ForecastDay | undefined): string | null =>
  day === undefined ? null : day === 'notConverging' ? say('report.notSettled') : day;

const rounded = (number: number | undefined): number | null =>
  number === undefined ? null : Math.round(number);
