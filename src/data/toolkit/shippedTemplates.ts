import { shippedItem } from './shippedItem.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/**
 * Texts to begin with. Those with `charter` are offered by "Start something new" for their kind and method; `milestones` are
 * `[what, working days after the start, weight, is it a business event]`.
 */
export const shippedTemplates = [
  shippedItem('Template', 'charter-launch-agile', {
    title: 'Launch, in sprints',
    body: lines(
      '## Goal',
      'Who can do what afterwards that they cannot do today? One sentence, without the name of a system.',
      '## Done when',
      'How would a customer notice? Which number tells us after four weeks?',
      '## In and out of scope',
      'The first version that is already useful to somebody; what may wait for the second.',
      '## Biggest risk',
      'What would make us stop? What do we try first because of it?',
    ),
    fits: {
      charter: 'softwareLaunch',
      method: 'Agile',
      methods: ['Agile'],
      milestones: [
        ['First version on the test system', 20, 3],
        ['Tried by the first ten users', 30, 2],
        ['Launched to one region', 50, 3, true],
        ['Launched to everybody', 60, 2, true],
        ['Handed over to those who run it', 70, 1],
      ],
    },
    weight: 20,
  }),
  shippedItem('Template', 'charter-launch-waterfall', {
    title: 'Launch, by stages',
    body: lines(
      '## Goal',
      'Who can do what afterwards that they cannot do today? One sentence, without the name of a system.',
      '## Done when',
      'The acceptance test, and who signs it.',
      '## What it depends on',
      'Who has to deliver what before which gate, and do they know the day?',
      '## Biggest risk',
      'What would make a gate say no? Who looks after it?',
    ),
    fits: {
      charter: 'softwareLaunch',
      method: 'Waterfall',
      methods: ['Waterfall'],
      milestones: [
        ['Requirements agreed', 15, 1],
        ['Design agreed', 30, 1],
        ['Built', 75, 4],
        ['Accepted by its users', 95, 2],
        ['Go or no go', 100, 1],
        ['Launched', 105, 1, true],
        ['Handed over to those who run it', 120, 1],
      ],
    },
    weight: 20,
  }),
  shippedItem('Template', 'charter-infrastructure', {
    title: 'Change to running systems',
    body: lines(
      '## Goal',
      'What runs better, safer or cheaper afterwards, and for whom?',
      '## The way back',
      'From which step on is there no way back? Was it walked once?',
      '## Who will notice',
      'Who is without the system, for how long, and who tells them?',
      '## Rules and approvals',
      'Which change window, which freeze, which board says yes?',
    ),
    fits: {
      charter: 'infrastructureChange',
      method: 'Waterfall',
      methods: ['Waterfall', 'Hybrid'],
      milestones: [
        ['Design agreed', 10, 1],
        ['Parts delivered and tested', 30, 1],
        ['Cut-over rehearsed', 35, 1],
        ['First site moved', 40, 2],
        ['All sites moved', 60, 4, true],
        ['Old equipment out', 70, 1],
      ],
    },
    weight: 18,
  }),
  shippedItem('Template', 'cost-tracking', {
    title: 'Cost tracking, six lines',
    body: lines(
      'Budget agreed: …',
      'Spent by the end of last month: …',
      'Ordered and not yet paid: …',
      'Share of the work that is done: … %',
      'At this rate the whole will cost (budget ÷ (work done × budget ÷ spent)): …',
      'What changed since last month, in one sentence: …',
    ),
    weight: 12,
  }),
  shippedItem('Template', 'status-for-business', {
    title: 'A status for the business, three sentences',
    body: lines(
      'What they can do now that they could not do last week: …',
      'What it means for their date and their money: …',
      'What we need from them, by when: …',
    ),
    weight: 14,
  }),
  shippedItem('Template', 'user-story', {
    title: 'A story with an end',
    body: lines(
      'As … (who) I want … (what) so that … (what for).',
      '',
      'It is done when',
      '- …',
      '- …',
      '',
      'Not part of it: …',
    ),
    fits: { methods: ['Agile'] },
    weight: 10,
  }),
  shippedItem('Template', 'runbook', {
    title: 'Cut-over runbook',
    body: lines(
      'Who decides: …   Where we talk: …   Who tells the users: …',
      '',
      'Time | Step | Who | How we see that it worked | Way back',
      '18:00 | Copy made | … | … | –',
      '18:30 | Old system read-only | … | … | switch it back',
      '…',
      '',
      'Point of no return: after step …',
      'Go or no go at … by …: all tests green, and …',
    ),
    fits: { methods: ['Waterfall', 'Hybrid'] },
    weight: 10,
  }),
  shippedItem('Template', 'gate-page', {
    title: 'One page for a gate',
    body: lines(
      'What this gate decides: …',
      'What the stage was to bring | what it brought: …',
      'Finish: baseline … | today’s range … to …',
      'Cost: budget … | at completion …',
      'The three heaviest risks, with owner and answer: …',
      'Does the reason we began still hold? …',
      'We propose: go on / go on if … / stop',
    ),
    fits: { methods: ['Waterfall', 'Hybrid'] },
    weight: 10,
  }),
  shippedItem('Template', 'release-note', {
    title: 'Release note people read',
    body: lines(
      'From … on you can …',
      'You will notice it when …',
      'If something is not as before: … (whom to tell)',
    ),
    fits: { methods: ['Agile', 'Hybrid'] },
    weight: 8,
  }),
];
