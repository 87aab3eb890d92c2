import type { Milestone } from '#domain/milestones/milestone.ts';

import { boolean, dayText, indexed, longText, number, projectKeyColumn, titleColumn } from './columns.ts';
import { forecastHistoryCell, readForecastHistory } from './histories.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

export const milestonesList: ListShape<Milestone> = {
  title: 'PMO Milestones',
  columns: [
    projectKeyColumn,
    dayText('Baseline'),
    indexed(dayText('Forecast')),
    dayText('Actual'),
    number('Weight'),
    boolean('BusinessEvent'),
    longText('DependsOn'),
    longText('ForecastHistory'),
  ],
  reads: [
    titleColumn,
    'ProjectKey',
    'Baseline',
    'Forecast',
    'Actual',
    'Weight',
    'BusinessEvent',
    'DependsOn',
    'ForecastHistory',
  ],
  rowToValue: (row) => {
    const title = row.requiredText(titleColumn);
    const projectKey = row.requiredText('ProjectKey')?.toUpperCase();
    if (title === undefined || projectKey === undefined) return undefined;
    return {
      projectKey,
      title,
      baseline: row.day('Baseline'),
      forecast: row.day('Forecast'),
      actual: row.day('Actual'),
      weight: row.number('Weight') ?? 1,
      isBusinessEvent: row.boolean('BusinessEvent'),
      dependsOn: row.keys('DependsOn'),
      forecastHistory: readForecastHistory(row),
    };
  },
  valueToRow: (milestone) => ({
    Title: milestone.title,
    ProjectKey: milestone.projectKey.toUpperCase(),
    Baseline: milestone.baseline ?? null,
    Forecast: milestone.forecast ?? null,
    Actual: milestone.actual ?? null,
    Weight: milestone.weight,
    BusinessEvent: milestone.isBusinessEvent,
    DependsOn: emptyToNull(milestone.dependsOn.join(' ').toUpperCase()),
    ForecastHistory: forecastHistoryCell(milestone.forecastHistory),
  }),
};
