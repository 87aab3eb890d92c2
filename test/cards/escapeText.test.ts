import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeText } from '#cards/escapeText.ts';

const marks = fc.constantFrom(...Array.from("\\*_`[]~|<>{}$#+-1.)(&' \t\n\u00A0\u200B\u202E\uFEFFaéZ文"));

test('text with nothing to escape comes out as it is, and as if it had been escaped', () => {
  expect(escapeText('Site A cut-over: 6 of 14 floors (done).')).toBe(
    'Site A cut-over: 6 of 14 floors (done).',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 6 }), (signs) => {
      const typed = signs.join('');
      // A blank at the end is cut off, and keeps the text from being taken for plain.
      expect(escapeText(typed)).toBe(escapeText(`${typed} `));
    }),
    { numRuns: 5_000 },
  );
});
