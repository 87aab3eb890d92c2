import { describe, expect, test } from 'vitest';

import { explainedParts, glossaryOf } from '#domain/toolkit/glossary.ts';
import { stumblesIn } from '#domain/toolkit/jargon.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const none = glossaryOf([]);
const term = (
  title: string,
  body: string | undefined,
  kind: ToolkitItem['kind'] = 'Glossary',
): ToolkitItem => ({
  kind,
  title,
  body,
  fits: undefined,
  weight: undefined,
});
const acronymsIn = (text: string): readonly string[] =>
  stumblesIn(text, none).flatMap((one) => (one.kind === 'acronym' ? one.acronym : []));
/** A sentence of 24 words, some of them others. */
const long = (others: Readonly<Record<number, string>>): string =>
  Array.from({ length: 24 }, (_, at) => others[at] ?? `word${at}`).join(' ');

describe('[WO2] acronyms', () => {
  test.each([
    ['ABCDEFGHI and ABCDEFGHIJ', ['ABCDEFGHI']],
    ['See (ATL-01). Or ATL-01, or ATL-01!)', []],
    ['ALL STOPS ON MONDAY', []],
    ['ALL STOPS MONDAY', ['ALL', 'STOPS', 'MONDAY']],
    ['A B BGP DOWN', ['BGP', 'DOWN']],
    ['ALL STOPS ON MONDAY. BGP is why', ['BGP']],
    ['BGP is why. ALL STOPS ON MONDAY', ['BGP']],
    ['ALL STOPS ON MONDAY\nBGP is why', ['BGP']],
  ])('in "%s": %j', (text, acronyms) => {
    expect(acronymsIn(text)).toEqual(acronyms);
  });

  test('the whole word is underlined, with its plural’s s', () => {
    const text = 'Two new APIs, one SD-WAN.';
    const underlined = stumblesIn(text, none).map(({ start, end }) => text.slice(start, end));
    expect(underlined).toEqual(['APIs', 'SD-WAN']);
  });
});

describe('[WO2] long sentences', () => {
  test('stumbles stand in the order of the text, a sentence before the acronym it begins with', () => {
    const text = `CAB met. ${long({ 0: 'BGP', 9: 'MPLS' })}. Then QOS.`;
    expect(stumblesIn(text, none).map((one) => (one.kind === 'acronym' ? one.acronym : one.words))).toEqual([
      'CAB',
      24,
      'BGP',
      'MPLS',
      'QOS',
    ]);
  });

  test('blanks behind a sentence are no part of it', () => {
    const text = `  ${long({})}   \nShort.`;
    expect(stumblesIn(text, none).map(({ start, end }) => text.slice(start, end))).toEqual([long({})]);
  });

  test('a dash between words is no word; each end of a sentence is one', () => {
    const twenty = long({ 3: '–', 7: '–', 11: '&', 15: '–' });
    expect(stumblesIn(twenty, none)).toEqual([]);
    const fifteen = Array.from({ length: 15 }, () => 'word').join(' ');
    for (const end of ['...', '…', '?!', '.'])
      expect(stumblesIn(`${fifteen}${end} ${fifteen}`, none)).toEqual([]);
    expect(stumblesIn(`${fifteen}.${fifteen}`, none)).toMatchObject([{ words: 29 }]);
  });

  test.each<[Readonly<Record<number, string>>, string | undefined]>([
    [{}, undefined],
    [{ 5: 'word5,', 11: 'word11;' }, 'word9 word10 word11'],
    [{ 11: 'word11:', 20: 'word20,' }, 'word9 word10 word11'],
    [{ 8: 'word8,', 15: 'word15,' }, 'word13 word14 word15'],
    [{ 10: 'word10,', 14: 'word14,' }, 'word8 word9 word10'],
    [{ 2: 'word2,' }, undefined],
    [{ 3: 'word3,' }, 'word1 word2 word3'],
    [{ 20: 'word20,' }, 'word18 word19 word20'],
    [{ 21: 'word21,' }, undefined],
    [{ 12: 'and' }, 'word9 word10 word11'],
    [{ 12: 'Und' }, 'word9 word10 word11'],
    [{ 12: 'and', 13: 'but' }, 'word9 word10 word11'],
    [{ 12: '1,000' }, undefined],
    [{ 10: '1,000', 11: 'units,' }, 'word9 1,000 units'],
  ])('with %j it could end after “%s”', (others, breakAfter) => {
    expect(stumblesIn(long(others), none)).toMatchObject([{ kind: 'longSentence', breakAfter }]);
  });
});

const parts = (text: string, ...items: readonly ToolkitItem[]) =>
  explainedParts(text, glossaryOf(items)).map(({ text: words, explained }) =>
    explained === undefined ? words : { [words]: explained.meaning },
  );

describe('[WO2] terms that explain themselves', () => {
  const cab = term(' CAB ', ' Change advisory board ');

  test.each<[string, readonly unknown[]]>([
    ['', []],
    ['Nothing here', ['Nothing here']],
    ['CAB', [{ CAB: 'Change advisory board' }]],
    ['The CAB said', ['The ', { CAB: 'Change advisory board' }, ' said']],
    ['CAB, CABs', [{ CAB: 'Change advisory board' }, ', ', { CABs: 'Change advisory board' }]],
  ])('“%s” is read in parts', (text, expected) => {
    expect(parts(text, cab)).toEqual(expected);
  });

  test('without a glossary a text is one part, and no text is none', () => {
    expect(parts('The CAB said')).toEqual(['The CAB said']);
    expect(parts('')).toEqual([]);
  });

  test('of terms that begin alike the longer one is meant, however they are listed', () => {
    const [one, other] = [term('test', 'A try'), term('test environment', 'A copy')];
    for (const items of [
      [one, other],
      [other, one],
    ])
      expect(parts('a test environment', ...items)).toEqual(['a ', { 'test environment': 'A copy' }]);
  });

  test('the plural of a word with an s in it is that word', () => {
    expect(parts('two tests', term('test', 'A try'))).toEqual(['two ', { tests: 'A try' }]);
  });

  test('only the glossary’s own items are terms, and only those that mean something', () => {
    expect(parts('The CAB said', { ...cab, kind: 'Practice' })).toEqual(['The CAB said']);
    expect(parts('The CAB said', term('CAB', undefined), term(' ', 'Nothing'))).toEqual(['The CAB said']);
  });
});
