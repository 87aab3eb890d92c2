import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import type { EvidenceHealth, Health } from '#domain/health/health.ts';
import type { Surroundings } from '#domain/health/projectHealth.ts';
import { type Standing, whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import type { HatchStatus } from '#tab/parts/hatch.ts';
import { rangeWords } from '#tab/parts/rangeWords.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { shortAge } from '#tab/parts/shortAge.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';
import { dayWordsNear } from '#words/dayWords.ts';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { type CostCell, costCell } from './costCell.ts';

export interface PortfolioRow {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
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
  readonly cost: CostCell;
  readonly lead: string;
  readonly days: FinishDays;
}

export interface FinishDays {
  readonly baseline: Day | undefined;
  readonly middle: Day | undefined;
  readonly until: Day | undefined;
}

export interface PortfolioModel {
  /** What matters first comes first. */
  readonly standings: readonly Standing[];
  readonly today: Day;
  readonly greenCount: number;
  /** The words of one row, made when it is looked at: a portfolio of thousands shows thirty. */
  readonly rowOf: (standing: Standing) => PortfolioRow;
}

export function portfolioModel(
  { projects, settings }: Pick<Overview, 'projects' | 'settings'>,
  today: Day,
  around?: (projectKey: string) => Surroundings,
): PortfolioModel {
  const standings = whatMattersFirst(
    projects.map((kept) => kept.value),
    today,
    around,
  );
  const made = new WeakMap<Standing, PortfolioRow>();
  return {
    standings,
    today,
    greenCount: standings.filter(
      ({ project, health }) => health.evidence === 'green' && project.rag === 'green',
    ).length,
    rowOf: (standing) => {
      const known = made.get(standing);
      if (known !== undefined) return known;
      const row = rowOf(standing, today, settings.currency);
      made.set(standing, row);
      return row;
    },
  };
}

function rowOf(standing: Standing, today: Day, currency: string): PortfolioRow {
  const { project, health, attention } = standing;
  const schedule = scheduleOf(health);
  const range = rangeOf(standing, today);
  const isOver = attention === 'over';
  return {
    key: project.key,
    name: project.name,
    standing,
    status: project.rag ?? 'notSet',
    age: project.reportedOn === undefined ? '' : shortAge(project.reportedOn, today),
    health: health.evidence,
    why: isOver
      ? say('portfolio.over', { stage: project.stage ?? 'Done' })
      : whyWords(project, health, today),
    isDiffering: attention === 'opinionsDiffer',
    isSilent: !isOver && health.evidence === 'noNews',
    isOver,
    finish:
      range === undefined
        ? ''
        : rangeWords(range.from === 'lead' ? range : { ...range, p15: range.p50 }, today),
    finishDay: range === undefined || range.p50 === 'notConverging' ? '' : dayWordsNear(range.p50, today),
    slip: schedule === undefined || schedule.from === 'notConverging' ? '' : slipWords(schedule.slipDays),
    slipLevel: schedule?.level ?? 'unknown',
    cost: costCell(standing, currency),
    lead: project.lead === undefined ? '' : spokenShortName(project.lead),
    days: finishDays(standing, today),
  };
}

/** The schedule signal carries it where a baseline is kept. */
const rangeOf = ({ project, health }: Standing, today: Day) =>
  scheduleOf(health)?.range ?? forecastRange(project, today);

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

export function finishDays(standing: Standing, today: Day): FinishDays {
  const range = rangeOf(standing, today);
  return { baseline: standing.project.baselineFinish, middle: known(range?.p50), until: known(range?.p85) };
}
