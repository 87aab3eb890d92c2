import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createSearchIndex } from '#domain/portfolio/searchIndex.ts';
import { searchProjects } from '#domain/portfolio/searchProjects.ts';

const word = fc.stringMatching(/^[abc]{1,6}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const project = fc.record({
  key: fc.stringMatching(/^[AB]{3}-0[1-9]$/u),
  name: fc.oneof(words, fc.constant('Ærø – Müller'), fc.string({ maxLength: 8 })),
  lead: fc.option(
    words.map((name) => ({ name })),
    { nil: undefined },
  ),
});
const typed = fc.oneof(words, word, fc.stringMatching(/^[ab]{1,3}-?0?$/u), fc.string({ maxLength: 5 }));

test('[FIND] the index finds what looking at every project finds, in the same order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(project, { maxLength: 30, selector: ({ key, name }) => `${name} ${key}`.toLowerCase() }),
      typed,
      (projects, query) => {
        expect(createSearchIndex(projects)(query)).toEqual(searchProjects(projects, query));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('[FIND] asked for a few, the index answers with the same few first', () => {
  fc.assert(
    fc.property(fc.array(project, { maxLength: 30 }), typed, fc.nat(10), (projects, query, few) => {
      const index = createSearchIndex(projects);
      const all = index(query);
      const first = index(query, few);
      expect(first).toEqual(all.slice(0, first.length));
      expect(first.length).toBeGreaterThanOrEqual(Math.min(few, all.length));
    }),
    { numRuns: 1_000 },
  );
});

const kinds = ['Billing', 'Identity', 'Storage', 'Payroll'];
const many = Array.from({ length: 5_000 }, (_, index) => ({
  key: `P${index}-01`,
  name: `${kinds[index % kinds.length] ?? ''} refresh ${index}`,
  lead: undefined,
}));

test('[FIND] one typo is forgiven among 5,000 projects', () => {
  const found = createSearchIndex(many)('bliling refrseh 120');
  expect(found.map(({ name }) => name)).toContain('Billing refresh 120');
  expect(found.every(({ name }) => name.startsWith('Billing refresh 120'))).toBe(true);
});

test('[FIND] blanks around what was typed do not matter to the index either', () => {
  const names = ['Old core', 'Scoreboard', 'Core switch'];
  const index = createSearchIndex(names.map((name) => ({ key: `X-${name}`, name, lead: undefined })));
  expect(index('  core ').map(({ name }) => name)).toEqual(['Core switch', 'Old core', 'Scoreboard']);
});

test('[FIND] a hit never reaches from one name into the next', () => {
  const two = [
    { key: 'A-01', name: 'Alpha', lead: undefined },
    { key: 'B-01', name: 'Beta', lead: undefined },
  ];
  expect(createSearchIndex(two)('ab')).toEqual([]);
  expect(createSearchIndex(two)('a\u0000b')).toEqual([]);
});
