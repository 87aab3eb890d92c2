import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeText, plainLine } from '#cards/escapeText.ts';
import { withoutGuard } from '#data/export/csvGuard.ts';
import { csvText } from '#data/export/csvText.ts';
import { equals, itemsQuery } from '#data/lists/listPath.ts';

import { hostileTexts } from '#test/journeys/hostileTexts.ts';

const runs = { numRuns: 10_000 };
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from(`'"()*_[]\`~|#>+-=@<{$\\\t\r\n ,;.1aé＝＠\u0000\u202E`)),
    maxLength: 30,
  }),
  fc.constantFrom(...hostileTexts),
);

test('a filter is one comparison with one text, whatever is looked for, also through an address', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const query = itemsQuery(['Title'], equals('ProjectKey', text));
      const filter = new URLSearchParams(query.toWellFormed()).get('$filter') ?? '';
      const literal = /^fields\/ProjectKey eq '((?:[^']|'')*)'$/u.exec(filter)?.[1];
      expect(literal?.replaceAll("''", "'")).toBe(text.toWellFormed());
      expect(query.split('&').filter((part) => part.startsWith('$filter='))).toHaveLength(1);
    }),
    runs,
  );
});

const tableOf = (cells: readonly string[]) => ({
  list: 'x',
  columns: cells.map((_, at) => `c${at}`),
  rows: [cells],
});

test('a cell of a CSV comes back as it was, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (cells) => {
      const rows = parse(csvText(tableOf(cells)), { bom: true });
      expect(rows).toHaveLength(2);
      const [, read = []] = rows;
      for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      expect(read.map(withoutGuard)).toEqual(cells);
    }),
    runs,
  );
});

test('escaped text reads as what was typed, and no sign of it formats, links, mentions or expands', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeText(text);
      const bare = escaped.replaceAll(/\\[\s\S]/gu, '');
      expect(bare).not.toMatch(/[\\*_`[\]~|]/u);
      expect(escaped).not.toMatch(/<[a-z/!?]|\{\{|\$\{/iu);
      expect(escaped).not.toMatch(/^(?:[#>+-](?=[\s#]|$)|\d+[.)])/u);
      const shown = escaped.replaceAll(/\\([\\*_`[\]~|#>+-])/gu, '$1').replaceAll('\u200B', '');
      expect(shown).toBe(plainLine(text));
    }),
    runs,
  );
});
