import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import type { EvidenceHealth, Health } from '#domain/health/health.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import { type Standing, whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import type { HatchStatus } from '#tab/parts/hatch.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';
import { rangeWords } from '#tab/parts/rangeWords.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { shortAge } from '#tab/parts/shortAge.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

export interface PortfolioRow {
  readonly key: string;
  readonly name: string;
  readonly teamKey: string | undefined;
  readonly status: Status;
  readonly age: string;
  readonly health: EvidenceHealth;
  /** Which signals make it so. */
  readonly why: string;
  /** HE10, the one cell with an outline. */
  readonly isDiffering: boolean;
  readonly isSilent: boolean;
  readonly isOver: boolean;
  readonly finish: string;
  /** Only the likely day, for a phone. */
  readonly finishDay: string;
  readonly slip: string;
  readonly slipLevel: HatchStatus;
  readonly lead: string;
  readonly days: FinishDays;
}

export interface FinishDays {
  readonly baseline: Day | undefined;
  readonly middle: Day | undefined;
  readonly until: Day | undefined;
}

export interface PortfolioModel {
  readonly standings: readonly Standing[];
  readonly rows: readonly PortfolioRow[];
  readonly greenCount: number;
}

export function portfolioModel(portfolio: Pick<Overview, 'projects'>, today: Day): PortfolioModel {
  const standings = whatMattersFirst(
    portfolio.projects.map((kept) => kept.value),
    today,
  );
  const rows = standings.map((standing) => rowOf(standing, today));
  return {
    standings,
    rows,
    greenCount: rows.filter((row) => row.health === 'green' && row.status === 'green').length,
  };
}

function rowOf({ project, health, attention }: Standing, today: Day): PortfolioRow {
  const schedule = scheduleOf(health);
  const range = forecastRange(project, today);
  const isOver = attention === 'over';
  const isSilent = !isOver && health.evidence === 'noNews';
  return {
    key: project.key,
    name: project.name,
    teamKey: project.teamKey,
    status: project.rag ?? 'notSet',
    age: project.reportedOn === undefined ? '' : shortAge(project.reportedOn, today),
    health: health.evidence,
    why: isOver
      ? say('portfolio.over', { stage: project.stage ?? 'Done' })
      : whyWords(project, health, today),
    isDiffering: attention === 'opinionsDiffer',
    isSilent,
    isOver,
    finish:
      range === undefined
        ? ''
        : rangeWords(range.from === 'lead' ? range : { ...range, p15: range.p50 }, today),
    finishDay: range === undefined || range.p50 === 'notConverging' ? '' : dayWordsNear(range.p50, today),
    slip: schedule === undefined || schedule.from === 'notConverging' ? '' : slipWords(schedule.slipDays),
    slipLevel: schedule?.level ?? 'unknown',
    lead: project.lead === undefined ? '' : shortName(project.lead.name),
    days: finishDays(project, range),
  };
}

function whyWords(project: Project, { evidence, signals, gap }: Health, today: Day): string {
  if (evidence === 'noNews')
    return project.reportedOn === undefined
      ? say('portfolio.why.never')
      : say('portfolio.why.lastReport', { days: daysBetween(project.reportedOn, today) });
  if (gap === 'overCautious') return say('portfolio.why.cautious');
  if (evidence !== 'red' && evidence !== 'amber') return '';
  return signals
    .filter((signal) => signal.level === 'red' || signal.level === 'amber')
    .map((signal) => say(`portfolio.why.${signal.name}`))
    .join(', ');
}

const slipWords = (days: number): string =>
  days === 0
    ? say('portfolio.slip', { sign: '', days: 0 })
    : say('portfolio.slip', { sign: days > 0 ? '+' : '−', days: Math.abs(days) });

const known = (day: Day | 'notConverging' | undefined): Day | undefined =>
  day === 'notConverging' ? undefined : day;

function finishDays(project: Project, range: ReturnType<typeof forecastRange>): FinishDays {
  return { baseline: project.baselineFinish, middle: known(range?.p50), until: known(range?.p85) };
}

/** The rows that were meant, best first; all of them while nothing is typed. */
export function foundRows(model: PortfolioModel, query: string): readonly PortfolioRow[] {
  if (query.trim() === '') return model.rows;
  const byKey = new Map(model.rows.map((row) => [row.key, row]));
  return searchProjects(
    model.standings.map((standing) => standing.project),
    query,
  )
    .map((project) => byKey.get(project.key))
    .filter((row) => row !== undefined);
}

export interface RowGroup {
  readonly key: string;
  readonly name: string | undefined;
  readonly rows: readonly PortfolioRow[];
}

/** Teams in the order of their most pressing project; rows keep their order. */
export function rowsByTeam(
  rows: readonly PortfolioRow[],
  teamName: (key: string) => string | undefined,
): RowGroup[] {
  const groups = Map.groupBy(rows, (row) => row.teamKey);
  return [...groups].map(([teamKey, ofTeam]) => ({
    key: teamKey ?? '',
    name: teamKey === undefined ? say('portfolio.noTeam') : (teamName(teamKey) ?? teamKey),
    rows: ofTeam,
  }));
}
