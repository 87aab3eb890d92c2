import { pmoToday } from '#domain/settings/pmoToday.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import type { Project } from '#domain/project/project.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';

import { medianCpuMs, type Metric } from './metric.ts';
import { scaleProjects } from '#demo/scalePortfolio.ts';

/** What the portfolio computes before it can draw, and what one changed project costs. */
export function measureRules(): Metric[] {
  const today = pmoToday(defaultSettings, Date.now());
  const projects = scaleProjects(5_000, today);
  const all = medianCpuMs(() => {
    const read = projects.map(asJustRead);
    whatMattersFirst(read, today);
    for (const project of read) forecastRange(project, today);
  });
  const some = projects.slice(0, 500);
  const one = medianCpuMs(() => {
    for (const project of some.map(asJustRead)) {
      projectHealth({ project, today });
      forecastRange(project, today);
    }
  });
  return [
    { metric: 'health-5000-ms', value: all, unit: 'ms CPU', against: 'goal 250 ms', ratio: all / 250 },
    {
      metric: 'health-one-ms',
      value: one / some.length,
      unit: 'ms CPU',
      against: 'goal 1 ms',
      ratio: one / some.length,
    },
  ];
}

/** What was computed of a history is kept with it: a portfolio that was just read has none of that yet. */
const asJustRead = (project: Project): Project =>
  Object.assign({}, project, { doneHistory: [...project.doneHistory] });
