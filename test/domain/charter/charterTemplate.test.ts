import { describe, expect, test } from 'vitest';

import { shippedToolkit } from '#data/toolkit/shippedToolkit.ts';
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
