import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const trial = (title: string, body: string, fits: Readonly<Record<string, unknown>>): ToolkitItem => ({
  title,
  kind: 'Trial',
  body,
  fits,
  weight: undefined,
});

/** What Nordvik tried before it said what is best. */
export const demoTrials: readonly ToolkitItem[] = [
  trial(
    'Jira for two sprints of the portal team',
    'Planning got shorter once the backlog was in order; the link to releases is worth most.',
    { tool: 'jira', who: 'Platform', weeks: 4, verdict: 'keep' },
  ),
  trial(
    'Trello for the depot printers',
    'Fine for four people. It stopped being fine when the safety audit asked who changed what.',
    { tool: 'trello', who: 'Field Systems', weeks: 6, verdict: 'drop' },
  ),
  trial(
    'Planner with swimlanes by site',
    'Everybody found it, since it is in the channel. Dates across sites stay in the project tab.',
    { tool: 'planner', who: 'Workplace', weeks: 5, verdict: 'keep' },
  ),
  trial(
    'Retrospective every second sprint',
    'Too far apart to remember anything. One hour each sprint, and one change only.',
    { who: 'Data & Integration', weeks: 8, verdict: 'adapt' },
  ),
];
