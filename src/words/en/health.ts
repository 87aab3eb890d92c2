/** What the evidence says, signal by signal. */
export const health = {
  'health.schedule': 'Schedule',
  'health.cost': 'Cost',
  'health.milestones': 'Milestones',
  'health.freshness': 'Report',
} as const;
