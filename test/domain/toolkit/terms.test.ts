import { describe, expect, test } from 'vitest';

import { lessonIndex } from '#domain/toolkit/lessons.ts';
import { questionsFor } from '#domain/toolkit/questions.ts';
import { termsIn } from '#domain/toolkit/terms.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

test.each([
  ['Cut-overs and the cutover', ['cutover', 'cutover']],
  ['Week w47 of 2026, 5g, plan b, 7', ['week', 'w47', '5g', 'plan']],
  ['cables, types, ties, buses', ['cabl', 'type', 'ties', 'buse']],
  ['Migrations migrating', ['migration', 'migrat']],
])('[TK2] "%s" is about %j', (text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

const shared = (text: string, ...lessons: readonly string[]) =>
  lessonIndex(lessons, (one) => one)
    .like(text)
    .map((found) => found.shared);

describe('[TK2] a lesson is found by what it shares', () => {
  test('and says which words, as they were asked and no others, the rarest first', () => {
    const lessons = ['Label printers on arrival', 'Printers jam in summer', 'Order hardware early'];
    expect(shared('Our Printers need labels', ...lessons)[0]).toEqual(['labels', 'Printers']);
    const [only] = shared('Hardware for France', ...lessons);
    expect(only).toEqual(['Hardware']);
  });

  test('also where it is the only one', () => {
    expect(shared('Network cutover', 'Rehearse a cutover twice')).toEqual([['cutover']]);
  });
});

const question = (title: string, triggers: readonly string[], known: Partial<ToolkitItem> = {}) => ({
  kind: 'Question' as const,
  title,
  body: ' So that nobody guesses. ',
  fits: { triggers, about: 'Users' },
  weight: undefined,
  ...known,
});

const asked = (wish: string, ...items: readonly ToolkitItem[]) =>
  questionsFor(wish, items).map(({ question: title, calledBy }) => [title].concat(calledBy));

describe('[WO2] a question is called', () => {
  test('by any form of a single word, but not by a part of one', () => {
    const items = [question('Who?', ['customer']), question('Which?', ['port'])];
    expect(asked('A portal for customers', ...items)).toEqual([['Who?', 'customer']]);
  });

  test('by several words only as they stand', () => {
    const item = question('How do they sign in?', ['single sign-on']);
    expect(asked('SINGLE Sign-on for staff', item)).toEqual([['How do they sign in?', 'single sign-on']]);
    expect(asked('Every single one to sign', item)).toEqual([]);
  });

  test('most words first, then the weightiest, then those always asked; a word in two forms is one', () => {
    const items = [
      question('Always?', []),
      question('Light?', ['invoice']),
      question('Heavy?', ['invoice'], { weight: 5 }),
      question('Both?', ['customer', 'customers', 'invoice'], { weight: -1 }),
    ];
    expect(asked('Customers see invoices', ...items)).toEqual([
      ['Both?', 'customers', 'invoice'],
      ['Heavy?', 'invoice'],
      ['Light?', 'invoice'],
      ['Always?'],
    ]);
  });

  test('only if it is one: no practice is asked, whatever its triggers', () => {
    expect(asked('Invoices', question('Practice', ['invoice'], { kind: 'Practice' }))).toEqual([]);
  });

  test('with why it is asked, or without', () => {
    const items = [question('Who?', ['customer']), question('Which?', ['customer'], { body: undefined })];
    expect(questionsFor('Customers', items)).toMatchObject([
      { about: 'Users', why: 'So that nobody guesses.' },
      { about: 'Users', why: '' },
    ]);
  });
});
