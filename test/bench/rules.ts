import { pmoToday } from '#domain/settings/pmoToday.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
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
    whatMattersFirst(projects, today);
    for (const project of projects) forecastRange(project, today);
  });
  const some = projects.slice(0, 500);
  const one = medianCpuMs(() => {
    for (const project of some) {
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
