import { expect, test } from 'vitest';

import { stemOf, termsOf } from '#domain/listening/terms.ts';

test.each([
  ['commit', 'commits', 'committed', 'committing'],
  ['tie', 'ties'],
  ['party', 'parties'],
  ['access', 'accesses', 'accessing'],
])('[LI1] %s and its other forms are one term', (word, ...forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
});

test.each(['red', 'her', 'bus', 'ring'])('[LI1] of %s nothing is taken: too little would be left', (word) => {
  expect(stemOf(word)).toBe(word);
});

test('[LI1] what holds a number is a name and stays as it is', () => {
  expect(['2026s', 'iso27001ed', 'w48'].map(stemOf)).toEqual(['2026s', 'iso27001ed', 'w48']);
});

test('[LI1] a text speaks of its words of three letters or more that say something', () => {
  expect([...termsOf('What about the API of QA?').keys()]).toEqual(['api']);
  expect([...termsOf('Wer hat den Bericht?').keys()]).toEqual(['bericht']);
  expect(termsOf('').size).toBe(0);
});

test('[LI1] a term is shown as it was written first', () => {
  expect([...termsOf('Reports, report and REPORTING: Zürich')]).toEqual([
    ['report', 'Reports'],
    ['zurich', 'Zürich'],
  ]);
});
