import { type Day, dayNumber } from '#domain/calendar/day.ts';
import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { methodWords, stageWords } from '#words/statusWords.ts';

import { costOf } from './costCell.ts';

export const columnIds = [
  'project',
  'status',
  'age',
  'health',
  'drawing',
  'finish',
  'slip',
  'cost',
  'trend',
  'lead',
  'team',
  'stage',
  'method',
  'sponsor',
  'next',
  'scope',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The name of the project is always there, and first. */
export const firstColumns: readonly ColumnId[] = columnIds.slice(0, 10);

interface Column {
  /** In pixels; wider while there is room, by its share. */
  readonly width: number;
  readonly share: number;
  readonly isNumber?: boolean;
  /** What is seen of it is a number, and clicking it tells how it was made. */
  readonly hasWhy?: boolean;
  /** Two alike stay in the order of what matters first. Undefined comes last either way. */
  readonly order: (standing: Standing) => string | number | undefined;
}

const badness = { red: 0, amber: 1, noNews: 2, unknown: 3, green: 4 } as const;
const dayOrder = (day: Day | undefined): number | undefined =>
  day === undefined ? undefined : dayNumber(day);
const likelyFinish = ({ project, health }: Standing): number | undefined =>
  dayOrder(scheduleOf(health)?.predictedFinish ?? project.actualFinish ?? project.forecastFinish);

function movedDays({ project: { forecastHistory } }: Standing): number | undefined {
  const [first, last] = [forecastHistory[0], forecastHistory.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : dayNumber(last.finish) - dayNumber(first.finish);
}

function costShare(standing: Standing): number | undefined {
  const cost = costOf(standing);
  return cost?.estimateAtCompletion === undefined
    ? undefined
    : cost.estimateAtCompletion / cost.budgetAtCompletion;
}

export const columns: Readonly<Record<ColumnId, Column>> = {
  project: { width: 196, share: 1.9, order: ({ project }) => project.name.toLowerCase() },
  status: {
    width: 96,
    share: 0,
    order: ({ project }) => (project.rag === undefined ? undefined : badness[project.rag]),
  },
  age: {
    width: 52,
    share: 0,
    isNumber: true,
    hasWhy: true,
    order: ({ project }) => dayOrder(project.reportedOn),
  },
  health: { width: 176, share: 1.3, hasWhy: true, order: ({ health }) => badness[health.evidence] },
  drawing: { width: 90, share: 1.1, hasWhy: true, order: likelyFinish },
  finish: { width: 128, share: 0.8, hasWhy: true, order: likelyFinish },
  slip: {
    width: 62,
    share: 0,
    isNumber: true,
    hasWhy: true,
    order: ({ health }) => scheduleOf(health)?.slipDays,
  },
  cost: { width: 164, share: 0, isNumber: true, hasWhy: true, order: costShare },
  trend: { width: 84, share: 0, hasWhy: true, order: movedDays },
  lead: { width: 86, share: 0.6, order: ({ project }) => project.lead?.name.toLowerCase() },
  team: { width: 120, share: 0.6, order: ({ project }) => project.teamKey },
  stage: { width: 84, share: 0, order: ({ project }) => project.stage },
  method: { width: 84, share: 0, order: ({ project }) => project.method },
  sponsor: { width: 110, share: 0.4, order: ({ project }) => project.sponsor?.name.toLowerCase() },
  next: { width: 190, share: 1, hasWhy: true, order: ({ project }) => dayOrder(project.nextMilestoneOn) },
  scope: {
    width: 70,
    share: 0,
    isNumber: true,
    hasWhy: true,
    order: ({ project }) => scopeDonePercent(project),
  },
};

/** What stands in a column that is words alone. */
export function plainWords(
  id: ColumnId,
  project: Project,
  today: Day,
  teamName: (key: string) => string,
): string {
  switch (id) {
    case 'team':
      return project.teamKey === undefined ? '' : teamName(project.teamKey);
    case 'stage':
      return project.stage === undefined ? '' : stageWords(project.stage);
    case 'method':
      return project.method === undefined ? '' : methodWords(project.method);
    case 'sponsor':
      return project.sponsor?.name ?? '';
    case 'next':
      return nextWords(project, today);
    case 'scope': {
      const percent = scopeDonePercent(project);
      return percent === undefined ? '' : `${Math.round(percent)} %`;
    }
    case 'project':
    case 'status':
    case 'age':
    case 'health':
    case 'drawing':
    case 'finish':
    case 'slip':
    case 'cost':
    case 'trend':
    case 'lead':
      return '';
  }
}

function nextWords({ nextMilestone, nextMilestoneOn }: Project, today: Day): string {
  if (nextMilestone === undefined) return '';
  return nextMilestoneOn === undefined
    ? nextMilestone
    : `${dayWordsNear(nextMilestoneOn, today)} ${nextMilestone}`;
}
