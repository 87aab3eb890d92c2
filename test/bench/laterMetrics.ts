import type { Metric } from './metric.ts';

const later = (metric: string, note: string): Metric => ({
  metric,
  value: null,
  unit: '',
  against: null,
  ratio: null,
  note,
});

/** Promised and not measured here: named, so that nobody takes silence for a pass. */
export const laterMetrics: readonly Metric[] = [
  'scenario-14-proved',
  'scenario-24',
  'scenario-100',
  'scenario-500',
].map((metric) => later(metric, 'by itself, since it takes minutes: npm run bench -- scenario'));
