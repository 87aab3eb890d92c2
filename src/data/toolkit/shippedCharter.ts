import { defaultSizeRules } from '#domain/charter/charterSize.ts';

import { shippedItem } from './shippedItem.ts';

const { cost, teams, people, undo, regulated, mFrom, lFrom } = defaultSizeRules;

const pairs = (steps: typeof cost) => steps.map(({ from, points }) => [from, points]);

const howToEdit =
  'Each pair is an amount and the points that count from it on. The first begins at 0, and each one is larger.';
const howToEditWords = 'The points each answer counts.';

/** How much charter something needs, as the PMO may set it, and two templates for work that is often started. */
export const shippedCharter = [
  shippedItem('Question', 'charter-cost', {
    title: 'Charter size: what does it cost?',
    body: howToEdit,
    fits: { charter: 'cost', steps: pairs(cost) },
  }),
  shippedItem('Question', 'charter-teams', {
    title: 'Charter size: how many teams does it touch?',
    body: howToEdit,
    fits: { charter: 'teams', steps: pairs(teams) },
  }),
  shippedItem('Question', 'charter-people', {
    title: 'Charter size: how many people will notice?',
    body: howToEdit,
    fits: { charter: 'people', steps: pairs(people) },
  }),
  shippedItem('Question', 'charter-undo', {
    title: 'Charter size: can it be undone?',
    body: howToEditWords,
    fits: { charter: 'undo', points: undo },
  }),
  shippedItem('Question', 'charter-regulated', {
    title: 'Charter size: is it regulated?',
    body: howToEditWords,
    fits: { charter: 'regulated', points: regulated },
  }),
  shippedItem('Question', 'charter-sizes', {
    title: 'Charter size: from how many points on?',
    body: 'Below m five sentences are enough, from m on it is one page, from l on a document of twelve headings.',
    fits: { charter: 'sizes', m: mFrom, l: lFrom },
  }),
  shippedItem('Template', 'charter-bug-fix', {
    title: 'Bug fix, five sentences',
    body: [
      '## Goal',
      'Who can do what again? Not what is changed in the code.',
      '## Why now',
      'One number: calls, minutes, money.',
      '## Done when',
      'What will we no longer see, and for how long?',
      '## Who and when',
      'Who fixes it, who reviews it, by which day.',
      '## Biggest risk',
      'What else uses the same thing?',
    ].join('\n'),
    fits: { charter: 'bugFix' },
    weight: 16,
  }),
  shippedItem('Template', 'charter-migration', {
    title: 'Move to another system',
    body: [
      '## Goal',
      'What can people do in the new system that they could not do in the old one?',
      '## Done when',
      'Which lists agree to the last line, and who compares them?',
      '## Scope',
      'What moves, what is left behind to be read, what is thrown away.',
      '## Way back',
      'Until when can we go back, and what is lost of the days between?',
      '## People',
      'Who signs in somewhere else on Monday, and who tells them?',
    ].join('\n'),
    fits: { charter: 'migration' },
    weight: 16,
  }),
];
