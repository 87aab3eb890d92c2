import { describe, expect, test } from 'vitest';

import { shippedToolkit } from '#data/toolkit/shippedToolkit.ts';
import { charterSections } from '#domain/charter/charterAnswers.ts';
import { readCharterTemplates, templateFor } from '#domain/charter/charterTemplate.ts';
import { projectKinds } from '#domain/charter/projectKinds.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';
import { headingNames } from '#tab/charter/kindChoices.ts';

const names = headingNames();
const template = (fits: unknown, body = '', title = 'Ours'): ToolkitItem => ({
  title,
  kind: 'Template',
  body,
  fits,
  weight: undefined,
});

const unnamed = Object.fromEntries(
  charterSections.map((section) => [section, []]),
) as unknown as typeof names;

const stepsOf = (milestones: unknown) =>
  readCharterTemplates([template({ charter: true, milestones })], names)[0]?.steps;

describe('charter templates of the toolkit', () => {
  test('headings of the body become what to think of under each heading', () => {
    const body = [
      'An opening that belongs to no heading.',
      '# 1. Goal',
      'Who can do what?',
      'And who not?',
      '',
      '## The way back ##',
      'Until when?',
      '## WHY NOW',
      'A number.',
      '## Weather',
      'Rain.',
    ].join('\n');
    const [read] = readCharterTemplates([template({ charter: 'bugFix' }, body)], names);
    expect(read?.hints).toEqual({
      goal: 'Who can do what?\nAnd who not?',
      wayBack: 'Until when?',
      whyNow: 'A number.',
    });
    expect(read?.otherHeadings).toEqual(['Weather']);
  });

  test('milestones that do not read are left out', () => {
    const milestones = [
      ['Agreed', 5, 2],
      ['Launched', 10, 1, true],
      { title: 'Said by name', workingDays: 20 },
      ['', 5],
      ['Backwards', -1],
      ['Half', 1.5],
      'text',
      null,
    ];
    const [read] = readCharterTemplates([template({ charter: 'bugFix', milestones })], names);
    expect(read?.steps).toEqual([
      { title: 'Agreed', workingDays: 5, weight: 2, isBusinessEvent: false },
      { title: 'Launched', workingDays: 10, weight: 1, isBusinessEvent: true },
      { title: 'Said by name', workingDays: 20, weight: 1, isBusinessEvent: false },
    ]);
  });

  test('a heading is one wherever it is indented, numbered or called in another language; within a line it is none', () => {
    const called = { ...unnamed, goal: ['Ziel', 'Purpose'] };
    const hints = (heading: string) => {
      const [read] = readCharterTemplates([template({ charter: true }, `${heading}\nSay it.`)], called);
      return [Object.keys(read?.hints ?? {}), read?.otherHeadings];
    };
    for (const heading of [
      '# Goal',
      '  ##   Goal',
      '## 12) Goal',
      '## 1.Goal',
      '## Ziel',
      '## the purpose ##',
    ])
      expect(hints(heading)).toEqual([['goal'], []]);
    for (const heading of ['Goal', 'See ## Goal', '##Goal', '####### Goal'])
      expect(hints(heading)).toEqual([[], []]);
    expect(hints('## The way back')).toEqual([['wayBack'], []]);
    expect(hints('## Goal 1.')).toEqual([[], ['Goal 1.']]);
    expect(hints('## Way the back')).toEqual([[], ['Way the back']]);
  });

  test('a template says what is usual for its kind; without a body or a word on it nothing is', () => {
    const [read] = readCharterTemplates([template({ charter: true, usual: { cost: 5_000 } })], names);
    expect(read?.usual.cost).toBe(5_000);
    const [bare] = readCharterTemplates([{ ...template({ charter: true }), body: undefined }], names);
    expect(bare).toMatchObject({ hints: {}, otherHeadings: [], steps: [] });
    expect(Object.values(bare?.usual ?? {}).filter((answer) => answer !== undefined)).toEqual([]);
  });

  test.each<[unknown]>([
    [['  ', 5]],
    [[5, 5]],
    [['Agreed', '5']],
    [['Agreed', 1_501]],
    [['Agreed', 5, -1]],
    [['Agreed', 5, '2']],
    [['Agreed']],
    [[]],
  ])('%j is no milestone', (milestone) => {
    expect(stepsOf([milestone])).toEqual([]);
  });

  test('milestones on the first day, years on, or without weight are milestones; of many the first thirty', () => {
    expect(
      stepsOf([
        [' Begun ', 0, 0],
        ['Over', 1_500],
      ]),
    ).toMatchObject([
      { title: 'Begun', workingDays: 0, weight: 0 },
      { title: 'Over', workingDays: 1_500, weight: 1 },
    ]);
    const named = { title: 'x'.repeat(300), workingDays: 5, weight: 3, event: true };
    expect(stepsOf([named])).toEqual([
      { title: 'x'.repeat(255), workingDays: 5, weight: 3, isBusinessEvent: true },
    ]);
    expect(stepsOf(Array.from({ length: 31 }, (_, at) => [`Step ${at}`, at]))).toHaveLength(30);
    expect(stepsOf('later')).toEqual([]);
  });

  test('a kind with templates for other methods only has none for this one', () => {
    const all = readCharterTemplates([template({ charter: 'bugFix', methods: ['Agile'] })], names);
    expect(templateFor(all, 'bugFix', 'Waterfall')).toBeUndefined();
  });

  test('a template for a method comes before one for all of them; another kind is none', () => {
    const all = readCharterTemplates(
      [
        template({ charter: 'bugFix' }, '', 'All'),
        template({ charter: 'bugFix', methods: ['Agile'] }, '', 'Agile'),
        template({ charter: true }, '', 'A kind of its own'),
        template({ methods: ['Agile'] }, '', 'No charter'),
      ],
      names,
    );
    expect(templateFor(all, 'bugFix', 'Agile')?.title).toBe('Agile');
    expect(templateFor(all, 'bugFix', 'Waterfall')?.title).toBe('All');
    expect(templateFor(all, 'A kind of its own', 'Hybrid')?.title).toBe('A kind of its own');
    expect(templateFor(all, 'migration', 'Agile')).toBeUndefined();
    expect(all.length).toBe(3);
  });

  test('those we ship speak of our kinds, and of no heading but the twelve', () => {
    const shipped = readCharterTemplates(shippedToolkit, names);
    expect(shipped.length).toBeGreaterThanOrEqual(4);
    const kinds: readonly string[] = projectKinds.map(({ id }) => id);
    for (const { title, kind, otherHeadings, hints } of shipped) {
      expect([title, otherHeadings]).toEqual([title, []]);
      expect(kinds).toContain(kind);
      expect(Object.keys(hints).length).toBeGreaterThan(2);
    }
  });
});
