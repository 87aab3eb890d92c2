/** The status words, and what is asked of somebody whose update cannot be taken as it is. */
export const status = {
  'status.green': 'Green',
  'status.amber': 'Amber',
  'status.red': 'Red',
  'status.noNews': 'No news',
  'status.unknown': 'Not known',
  'status.notSet': 'Not said yet',
  'status.stage.Idea': 'Idea',
  'status.stage.Starting': 'Starting',
  'status.stage.Running': 'Running',
  'status.stage.Paused': 'Paused',
  'status.stage.Stopped': 'Stopped',
  'status.stage.Done': 'Done',
  'status.method.Agile': 'Agile',
  'status.method.Waterfall': 'Waterfall',
  'status.method.Hybrid': 'Hybrid',
  'status.refused.redNeedsHeadline':
    'What would help? With Red, one sentence in the headline says where it stands.',
  'status.refused.newerReportExists':
    'A newer report, of {day}, is already there. Open it first, so that nothing of it gets lost.',
  'status.refused.textTooLong':
    '{field, select, headline {The headline} next {What is next} other {What would help}} can be {longest} characters long.',
  'status.refused.numberOutOfRange':
    '{field, select, spentToDate {Spent so far is an amount of 0 or more.} earnedPercent {Done is between 0 and 100 %.} doneItems {Items done is a whole number.} other {Items open is a whole number.}}',
} as const;
