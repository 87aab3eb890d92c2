import { shippedItem } from './shippedItem.ts';

const step = (minutes: number, what: string) => ({ minutes, what });

/** Agendas that were run many times, by many people: short, with an end that somebody can see. */
export const shippedPractices = [
  shippedItem('Practice', 'sprint-planning', {
    title: 'Sprint planning',
    body: 'Goal first: what do we want to be true in two weeks, and what do we take on for it?',
    weight: 30,
    fits: {
      methods: ['Agile', 'Hybrid'],
      agenda: [
        step(5, 'What did the last sprint teach us? One sentence each.'),
        step(10, 'The goal of this sprint, in one sentence everybody can repeat.'),
        step(5, 'Who is here, who is away: how much can we take on?'),
        step(
          20,
          'Take items from the top of the backlog until it is enough. Split what nobody can finish in a few days.',
        ),
        step(5, 'Does the goal still hold? What could stop it, and who looks after that?'),
      ],
      checklist: [
        'The goal stands where everybody sees it',
        'Each item has a first step and somebody who starts it',
        'What we take on is no more than we finished on average in the last three sprints',
        'What needs another team was asked for today',
      ],
    },
  }),
  shippedItem('Practice', 'retrospective', {
    title: 'Retrospective',
    body: 'One change: what do we try differently, and how will we see that it helped?',
    weight: 25,
    fits: {
      methods: ['Agile', 'Hybrid'],
      agenda: [
        step(5, 'Was the change of last time tried, and did it help?'),
        step(10, 'Everybody writes for themselves: what helped, what got in the way.'),
        step(15, 'Put together what belongs together. Three votes each.'),
        step(20, 'The one thing with most votes: what is behind it?'),
        step(10, 'One change for the next sprint, with a name beside it.'),
      ],
      checklist: [
        'One change, small enough to try at once',
        'Somebody looks after it',
        'It is the first point of the next retrospective',
        'What others could use is logged as a lesson',
      ],
    },
  }),
  shippedItem('Practice', 'definition-of-done', {
    title: 'Definition of done',
    body: 'Agree what "done" means, so that nobody finds out at the end.',
    weight: 20,
    fits: {
      methods: ['Agile', 'Hybrid'],
      agenda: [
        step(5, 'Read the definition we have, or begin with the one below.'),
        step(15, 'The last three items that came back: which line would have caught them?'),
        step(10, 'Take out what nobody does. Nine lines are plenty.'),
      ],
      checklist: [
        'Somebody else has looked at it',
        'It is tested the way its users will use it',
        'Who and when is kept for every change, where work is regulated',
        'Those who support it know it is coming',
      ],
    },
  }),
  shippedItem('Practice', 'backlog-refinement', {
    title: 'Backlog refinement',
    body: 'Between two sprints, so that planning can be short.',
    weight: 15,
    fits: {
      methods: ['Agile'],
      agenda: [
        step(5, 'What is new, and what may go?'),
        step(20, 'The next ten items: who wants it, what for, how do we see that it is done?'),
        step(5, 'What do we have to ask somebody before planning?'),
      ],
      checklist: [
        'The next ten items are small enough for a few days each',
        'Open questions have a name beside them',
      ],
    },
  }),
  shippedItem('Practice', 'stage-gate-review', {
    title: 'Stage-gate review',
    body: 'Before the next stage: do we go on, go on differently, or stop?',
    weight: 30,
    fits: {
      methods: ['Waterfall', 'Hybrid'],
      agenda: [
        step(5, 'What this gate decides, and who decides it.'),
        step(15, 'What the stage was to bring, and what it brought. Evidence on one page.'),
        step(10, 'Finish and cost as they look today, as a range.'),
        step(15, 'The three heaviest risks of the next stage, with their answers.'),
        step(10, 'Does the reason we began still hold?'),
        step(5, 'Go on, go on if …, or stop. Written down before we leave the room.'),
      ],
      checklist: [
        'Everybody had the page two days before',
        'The decision is in the log, with its why',
        'Conditions have a name and a day',
        'The baseline of the next stage is agreed',
      ],
    },
  }),
  shippedItem('Practice', 'milestone-planning', {
    title: 'Milestone planning',
    body: 'Backwards from the end: which few days tell that we are on our way?',
    weight: 25,
    fits: {
      methods: ['Waterfall', 'Hybrid'],
      agenda: [
        step(10, 'What is there at the end, and for whom?'),
        step(30, 'Backwards from there: what has to be there before? One note each.'),
        step(20, 'Five to nine of them become milestones, each with a day and how we see it.'),
        step(20, 'What waits for others, and do they know?'),
        step(10, 'Where is the slack, and who may use it?'),
      ],
      checklist: [
        'Each milestone is something one can look at',
        'No two milestones hang on the same person in the same week',
        'Holidays and freezes are in the plan',
        'The baseline is written into the list PMO Milestones',
      ],
    },
  }),
  shippedItem('Practice', 'change-request', {
    title: 'Change request',
    body: 'Somebody wants something else than what was agreed: what does it bring, what does it cost, who says yes?',
    weight: 10,
    fits: {
      methods: ['Waterfall'],
      agenda: [
        step(5, 'What is asked for, in the words of who asks.'),
        step(10, 'What it means for finish, cost and risk.'),
        step(10, 'What if we do it after the release? What if we leave something out for it?'),
        step(5, 'Yes, no, or after the release: written down.'),
      ],
      checklist: ['The baseline says what was decided', 'Who asked has an answer on the same day'],
    },
  }),
  shippedItem('Practice', 'kick-off', {
    title: 'Kick-off',
    body: 'Everybody hears the same: what for, how, with whom, and what we do not do.',
    weight: 28,
    fits: {
      methods: ['Agile', 'Waterfall', 'Hybrid'],
      agenda: [
        step(10, 'What for: the person who wants it says why now.'),
        step(10, 'What is there at the end, and what is not.'),
        step(15, 'How we work: method, meetings, where things stand, who decides what.'),
        step(15, 'What could go wrong? Everybody names one thing.'),
        step(10, 'What do you need to feel confident starting?'),
      ],
      checklist: [
        'Everybody can say the goal in one sentence',
        'The three heaviest risks are in the log',
        'What somebody needs to feel confident has a name beside it',
        'The project tab is pinned in the channel',
      ],
    },
  }),
  shippedItem('Practice', 'risk-workshop', {
    title: 'Risk workshop',
    body: 'Imagine it is the end and it went wrong. Why?',
    weight: 22,
    fits: {
      methods: ['Agile', 'Waterfall', 'Hybrid'],
      agenda: [
        step(5, 'It is the last day and it went wrong. What happened?'),
        step(10, 'Everybody writes alone, one reason a note.'),
        step(15, 'Put together what belongs together; look at the lessons of projects like this one.'),
        step(15, 'How likely, how heavy, 1 to 5. Talk only where we differ by more than one.'),
        step(15, 'The five heaviest: who looks after it, what do we do, until when?'),
      ],
      checklist: [
        'Each risk from 15 on has an owner, a response and a day',
        'Somebody from outside the team was in the room',
        'Risks nobody can do anything about are watched, not discussed',
      ],
    },
  }),
  shippedItem('Practice', 'lessons-hour', {
    title: 'Lessons hour',
    body: 'At the end, and after every big step: what would you tell somebody who begins this tomorrow?',
    weight: 12,
    fits: {
      methods: ['Agile', 'Waterfall', 'Hybrid'],
      agenda: [
        step(10, 'What happened, as a line from left to right. No reasons yet.'),
        step(15, 'Where were we surprised, for good or ill?'),
        step(20, 'What would you tell somebody who begins this tomorrow? One sentence each.'),
        step(15, 'The three best become lessons in the log, in words a stranger understands.'),
      ],
      checklist: [
        'Each lesson says what to do, not who did what',
        'Each is logged as a Lesson, so that it is found by others',
      ],
    },
  }),
  shippedItem('Practice', 'cut-over-rehearsal', {
    title: 'Cut-over rehearsal',
    body: 'With the runbook, before the weekend it is for.',
    weight: 14,
    fits: {
      methods: ['Waterfall', 'Hybrid'],
      agenda: [
        step(10, 'Who does what, who decides, where do we talk?'),
        step(60, 'Go through the runbook step by step; somebody takes the time.'),
        step(20, 'Go back: from which step on is there no way back?'),
        step(20, 'What did we not have ready? Write it into the runbook.'),
        step(10, 'Go or no go: who says it, when, by what?'),
      ],
      checklist: [
        'Each step has a name and a time',
        'The way back was walked, not only described',
        'Support knows the day and has the number to call',
      ],
    },
  }),
  shippedItem('Practice', 'daily', {
    title: 'Daily',
    body: 'Along the board from the right: what stops us from finishing something today?',
    weight: 8,
    fits: {
      methods: ['Agile'],
      agenda: [
        step(7, 'Along the board, from what is nearly done to what has just begun: what does it need?'),
        step(3, 'Who helps whom today?'),
      ],
      checklist: [
        'Items are talked about, not people',
        'What takes longer is talked about afterwards, by those it is about',
      ],
    },
  }),
];
