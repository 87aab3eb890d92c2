import { criteria, type Criterion, firstWeights } from '#domain/toolkit/toolCatalogue.ts';

import { shippedItem } from './shippedItem.ts';

const whatCounts: Readonly<Record<Criterion, string>> = {
  way: 'What counts: it works the way the team works',
  size: 'What counts: it suits a team of that size',
  audit: 'What counts: every change keeps who and when (only where work is regulated)',
  cost: 'What counts: no new licences',
  teams: 'What counts: it is at home in Teams',
  ease: 'What counts: little to learn and to move',
};

/**
 * The tools the guide names and the two every tenant has. Shares are 0 to 1 and meant as a start: what a plan includes changes, and what
 * a PMO has tried counts more than what we believe.
 */
export const shippedTools = [
  ...criteria.map((criterion) =>
    shippedItem('Tool', `weight-${criterion}`, {
      title: whatCounts[criterion],
      body: 'The weight of this criterion in the tool advice. Change the number; the advice follows at once.',
      fits: { criterion },
      weight: firstWeights[criterion],
    }),
  ),
  shippedItem('Tool', 'jira', {
    title: 'Jira',
    body: 'Backlog, sprints and burn-up for software teams; every issue keeps its whole history.',
    fits: {
      tool: 'jira',
      ways: { scrum: 1, board: 0.75, plan: 0.4, list: 0.3 },
      fewestPeople: 3,
      audit: 'full',
      freeUpTo: 10,
      inTeams: 0.5,
      learnDays: 0.75,
    },
  }),
  shippedItem('Tool', 'asana', {
    title: 'Asana',
    body: 'Boards, lists and timelines for teams that work across departments.',
    fits: {
      tool: 'asana',
      ways: { scrum: 0.5, board: 0.9, plan: 0.7, list: 0.8 },
      audit: 'part',
      inTeams: 0.6,
      learnDays: 0.5,
    },
  }),
  shippedItem('Tool', 'trello', {
    title: 'Trello',
    body: 'One board, cards, done. Hard to beat for a small team that wants nothing else.',
    fits: {
      tool: 'trello',
      ways: { scrum: 0.4, board: 1, plan: 0.2, list: 0.6 },
      mostPeople: 15,
      audit: 'none',
      freeUpTo: 10,
      inTeams: 0.5,
      learnDays: 0.25,
    },
  }),
  shippedItem('Tool', 'planner', {
    title: 'Planner',
    body: 'The board that is in Teams already. Enough for most teams that are not software teams.',
    fits: {
      tool: 'planner',
      ways: { scrum: 0.35, board: 0.9, plan: 0.5, list: 0.8 },
      mostPeople: 40,
      audit: 'part',
      included: true,
      inTeams: 1,
      learnDays: 0.25,
    },
  }),
  shippedItem('Tool', 'smartsheet', {
    title: 'Smartsheet',
    body: 'Plans and budgets for people who think in rows: dependencies, baselines, standard reports.',
    fits: {
      tool: 'smartsheet',
      ways: { scrum: 0.25, board: 0.5, plan: 1, list: 0.9 },
      fewestPeople: 3,
      audit: 'full',
      inTeams: 0.6,
      learnDays: 0.75,
    },
  }),
  shippedItem('Tool', 'list', {
    title: 'Plain list',
    body: 'A SharePoint list with owner, day and state. Free, versioned, and nobody has to learn it.',
    fits: {
      tool: 'list',
      ways: { scrum: 0, board: 0.3, plan: 0.25, list: 1 },
      mostPeople: 8,
      audit: 'full',
      included: true,
      inTeams: 0.8,
      learnDays: 0.25,
    },
  }),
];
