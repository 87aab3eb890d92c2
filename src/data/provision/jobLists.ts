/** What the job may do, list by list, and nothing else anywhere: it posts, files reports, and writes down what was said in confidence. */
export const jobLists = {
  'PMO Projects': 'read',
  'PMO Milestones': 'read',
  'PMO Help': 'read',
  'PMO RAID': 'read',
  'PMO Decisions': 'read',
  'PMO Teams': 'read',
  'PMO Settings': 'read',
  'PMO Demand': 'read',
  'PMO Toolkit': 'read',
  'PMO Status Reports': 'write',
  'PMO Posts': 'write',
  'PMO Listening': 'write',
} as const;
