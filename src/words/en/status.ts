/** The status words, and the refusals of a status update. */
export const status = {
  'status.green': 'Green',
  'status.amber': 'Amber',
  'status.red': 'Red',
  'status.noNews': 'No news',
  'status.unknown': 'Not known',
  'status.notSet': 'Not said yet',
  'status.refused.headlineMissing': 'One sentence on where it stands helps everybody who reads it.',
  'status.refused.redNeedsHelp': 'What would help? A red status carries one sentence on it.',
} as const;
