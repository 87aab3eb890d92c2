import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';

import { allCards } from './allCards.ts';
import { coreSwitch } from './projects.ts';

interface Node {
  readonly [name: string]: unknown;
  readonly type?: string;
}

/** Every object of a card, however deep. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...Object.entries(node).flatMap(([name, inner]) => (name === 'data' ? [] : nodesOf(inner)))];
}

const typed = (card: unknown, type: string): Node[] => nodesOf(card).filter((node) => node.type === type);

// Adaptive Cards 1.5 and older, and of those only what every Teams client draws.
const allowed = new Set([
  'AdaptiveCard',
  'TextBlock',
  'FactSet',
  'ColumnSet',
  'Column',
  'Container',
  'Input.ChoiceSet',
  'Input.Text',
  'Input.Date',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
]);

const cards = Object.entries(allCards());

describe.each(cards)('%s', (name, card) => {
  test('is made of elements every client draws, with its version', () => {
    expect(['1.5', '1.3']).toContain(card.version);
    const types = nodesOf(card).flatMap(({ type }) => type ?? []);
    expect(types.filter((type) => !allowed.has(type))).toEqual([]);
  });

  test('wraps every text', () => {
    for (const node of typed(card, 'TextBlock')) expect(node['wrap']).toBe(true);
  });

  test('has few buttons, each with a fallback that says the same', () => {
    // The own view has one more: the other lens.
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(name.startsWith('viewer') ? 4 : 3);
    for (const action of card.actions ?? []) {
      if (action.type === 'Action.OpenUrl') continue;
      const { type, title, data } = action.fallback;
      expect({ type, title, data }).toEqual({
        type: 'Action.Submit',
        title: action.title,
        data: { ...action.data, verb: action.verb },
      });
    }
  });

  test('links only to us, on https', () => {
    for (const { url } of typed(card, 'Action.OpenUrl'))
      expect(url).toMatch(/^https:\/\/teams\.microsoft\.com\//u);
  });

  test('says how old it is', () => {
    const words = nodesOf(card).flatMap((node) => (typeof node['text'] === 'string' ? [node['text']] : []));
    expect(words.some((text) => /As of |checked just now/u.test(text))).toBe(true);
  });

  test('is far below what Teams takes', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(24_000);
  });

  test('carries no colour without a mark and a word', () => {
    const coloured = nodesOf(card).filter(({ color }) => color !== undefined && color !== 'Default');
    for (const { text } of coloured) expect(text).toMatch(/^[✔▲◆○] \w/u);
  });
});

test.each(cards.filter(([name]) => name.toLowerCase().includes('unfurl')))(
  '%s is 1.3, static and opens links only',
  (_name, card) => {
    expect(card.version).toBe('1.3');
    expect(card.refresh).toBeUndefined();
    expect(typed(card, 'Action.Execute')).toEqual([]);
  },
);

const typedBy = (text: string): Project => ({
  ...coreSwitch,
  name: text,
  headline: text,
  needHelp: text,
  nextMilestone: text,
  lead: { id: 'a1', upn: 'x', name: text },
});

describe('whatever people type', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(
      '**bold** [click](https://evil.example)',
      '<at>Everyone</at>',
      '{{DATE(2026-11-23T00:00:00Z,SHORT)}}',
      '${$root.secret}',
      '1. first\n2. second',
      '- item\n- item',
      '# title',
      '<script>alert(1)</script>',
      '\u202Eder\u202C',
      'a\\*b\\_c',
      '| a | b |',
    ),
  );

  test('no text of theirs formats, links, mentions, expands or turns around', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { hello: _bold, notUnderstood: _alsoBold, ...rest } = allCards(typedBy(text), text);
        const shown = Object.values(rest).flatMap(readTexts);
        for (const words of shown) {
          expect(words).not.toMatch(/<\/?[a-z!]/iu);
          expect(words).not.toMatch(/\{\{|\$\{/u);
          expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n\r]/u);
          expect(words.replaceAll(/\\./gsu, '')).not.toMatch(/[*_`[\]~|\\]/u);
          expect(words).not.toMatch(/^(?:[#>+-] |\d+[.)] )/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no card grows beyond 24 kB', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const long = text.repeat(Math.ceil(5_000 / text.length));
        for (const card of Object.values(allCards(typedBy(long), long)))
          expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(24_000);
      }),
      { numRuns: 100 },
    );
  });
});

/** What a host interprets as markdown; inputs hold plain text. */
function readTexts(card: unknown): string[] {
  return nodesOf(card).flatMap((node) =>
    node.type?.startsWith('Input.') === true || node.type?.startsWith('Action.') === true
      ? []
      : [node['text'], node['title'], node['value']].filter((text) => typeof text === 'string'),
  );
}
