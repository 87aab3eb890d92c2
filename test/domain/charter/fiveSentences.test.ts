import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  draftText,
  fiveSentences,
  longestMailto,
  mailtoLink,
  readAddresses,
} from '#domain/charter/fiveSentences.ts';
import { asSentence, countSentences } from '#domain/charter/sentences.ts';

const texts = {
  risk: 'The same code signs in the portal, so we test that first.',
  goal: 'People can sign in again',
  doneWhen: 'No such call comes in for five working days!',
  whyNow: '  The service desk gets\n30 calls a week about it. ',
  whoAndWhen: 'Aino R. fixes it by 27. November and Dev reviews.',
  scope: 'Not of the e-mail.',
};

test('[CH2] S is exactly five sentences: goal, why now, done when, who and when, biggest risk', () => {
  const sentences = fiveSentences(texts);
  expect(sentences).toEqual([
    'People can sign in again.',
    'The service desk gets 30 calls a week about it.',
    'No such call comes in for five working days!',
    'Aino R. fixes it by 27. November and Dev reviews.',
    'The same code signs in the portal, so we test that first.',
  ]);
  expect(countSentences(sentences.join('\n'))).toBe(5);
});

describe('sentences', () => {
  test.each([
    ['', 0],
    ['No end', 1],
    ['One. Two.', 2],
    ['Really? Yes! Good…', 3],
    ['It said “stop.” Then it stopped.', 2],
    ['First line\nsecond line', 2],
    ['We use e.g. Word and approx. Five teams notice.', 1],
    ['Version 2.1 of node.js is out of use on Friday.', 1],
    ['A. Holt leads; Dr. Weiss reviews.', 1],
    ['Bis 27. November ist z. B. Aino dran.', 1],
    ['It costs 30. It brings 300.', 1],
    ['It costs 2,000. It brings 300.', 2],
    ['يعمل الآن. نعم.', 1],
  ])('%j is %d', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  test('a sentence that ends as it should is left as it is', () => {
    expect(['Done.', 'Done?', 'He said “done.”', 'Done'].map((text) => asSentence(text))).toEqual([
      'Done.',
      'Done?',
      'He said “done.”',
      'Done.',
    ]);
  });
});

describe('the mail link', () => {
  const draft = {
    to: ['aino@nordvik.example'],
    subject: 'Login & co: 100 % today?',
    lines: ['Ä, 日本', 'a+b=c#d'],
  };

  test('gives the mail program back what was written, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: 'binary' }),
        fc.array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 5 }),
        (subject, lines) => {
          const link = mailtoLink({ to: [], subject, lines }) ?? '';
          expect(link).toMatch(/^mailto:\?subject=[\w.~!*'()%-]*&body=[\w.~!*'()%-]*$/u);
          const asked = Object.fromEntries(
            link
              .slice('mailto:?'.length)
              .split('&')
              .map((pair) => pair.split('=').map((part) => decodeURIComponent(part))),
          );
          expect(asked).toEqual({ subject: subject.toWellFormed(), body: lines.join('\r\n').toWellFormed() });
        },
      ),
    );
  });

  test('writes a blank as %20, an end of line as %0D%0A, and leaves the @ of an address', () => {
    expect(mailtoLink(draft)).toBe(
      'mailto:aino@nordvik.example?subject=Login%20%26%20co%3A%20100%20%25%20today%3F' +
        '&body=%C3%84%2C%20%E6%97%A5%E6%9C%AC%0D%0Aa%2Bb%3Dc%23d',
    );
  });

  test('an address cannot bring fields of its own', () => {
    expect(readAddresses('a@b.example?bcc=evil@c.example').addresses.join('')).not.toContain(',');
    expect(mailtoLink({ ...draft, to: ['a@b.example?bcc=evil@c.example'] })).toContain(
      'a@b.example%3Fbcc%3Devil@c.example?',
    );
  });

  test('is left out where a mail program would cut it; the words are there to copy', () => {
    const lines = Array.from({ length: 5 }, () => 'ä'.repeat(100));
    expect(mailtoLink({ ...draft, lines })).toBeUndefined();
    expect(mailtoLink({ ...draft, lines: ['a'.repeat(1_000)] })?.length).toBeLessThanOrEqual(longestMailto);
    expect(draftText({ subject: 'S', lines: ['One.', 'Two.'] })).toBe('S\n\nOne.\nTwo.');
  });
});

test('addresses as people type them', () => {
  expect(readAddresses('aino@x.example; dev@y.example,  aino@x.example\nDev <z@y.example>')).toEqual({
    addresses: ['aino@x.example', 'dev@y.example'],
    unreadable: ['Dev', '<z@y.example>'],
  });
});
