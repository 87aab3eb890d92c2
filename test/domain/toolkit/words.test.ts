import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { shippedGlossary } from '#data/toolkit/shippedGlossary.ts';
import { shippedQuestions } from '#data/toolkit/shippedQuestions.ts';
import { explainedParts, glossaryOf } from '#domain/toolkit/glossary.ts';
import { stumblesIn } from '#domain/toolkit/jargon.ts';
import { lessonIndex } from '#domain/toolkit/lessons.ts';
import { questionsFor } from '#domain/toolkit/questions.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const term = (title: string, body: string): ToolkitItem => ({
  kind: 'Glossary',
  title,
  body,
  fits: undefined,
  weight: undefined,
});
const none = glossaryOf([]);
const shipped = glossaryOf(shippedGlossary);
const acronymsIn = (text: string, glossary = none): string[] =>
  stumblesIn(text, glossary).flatMap((one) => (one.kind === 'acronym' ? one.acronym : []));

const sentence = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('[WO2] jargon', () => {
  test('"BGP failover blocked by CAB" has two flags without a glossary, one with ours', () => {
    expect(acronymsIn('BGP failover blocked by CAB')).toEqual(['BGP', 'CAB']);
    expect(acronymsIn('BGP failover blocked by CAB', shipped)).toEqual(['BGP']);
    expect(
      acronymsIn('BGP failover blocked by CAB', glossaryOf([term('bgp', ''), term('CAB', 'x')])),
    ).toEqual([]);
  });

  test.each([
    ['The APIs of SD-WAN and 2FA', ['API', 'SD-WAN', '2FA']],
    ['ATL-01 and COR-12, in W47 or Q3, is OK for the EU', []],
    ['We begin. I am here. A plan.', []],
    ['EVERYTHING STOPS UNTIL MONDAY MORNING', []],
    ['Der BGP-Umbau', ['BGP']],
    ['UAT, UAT and again UAT', ['UAT']],
    ['', []],
  ])('in "%s": %j', (text, acronyms) => {
    expect(acronymsIn(text)).toEqual(acronyms);
  });

  test('a sentence of 20 words is fine, one of 21 is not; two of 15 are fine', () => {
    expect(stumblesIn(`${sentence(20)}.`, none)).toEqual([]);
    expect(stumblesIn(`${sentence(21)}.`, none)).toMatchObject([{ kind: 'longSentence', words: 21 }]);
    expect(stumblesIn(`${sentence(15)}. ${sentence(15)}!`, none)).toEqual([]);
    expect(stumblesIn(`${sentence(15)}\n${sentence(15)}`, none)).toEqual([]);
  });

  test('where it could end is said: the comma nearest its middle', () => {
    const long =
      'We moved the switches of the first site last week, and because the cables were labelled by then it took us only half of the night.';
    expect(stumblesIn(long, none)).toMatchObject([{ words: 26, breakAfter: 'site last week' }]);
  });

  test('what is underlined stands in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        for (const { start, end } of stumblesIn(text, shipped)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('a very long text is read in no time', () => {
    const begun = performance.now();
    stumblesIn('A-A-A-A AAAAAAAAAA '.repeat(2_000), shipped);
    stumblesIn('x'.repeat(60_000), shipped);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});

describe('[WO2] the glossary', () => {
  const glossary = glossaryOf([
    term('CAB', 'Change advisory board'),
    term('test', 'A try'),
    term('test environment', 'A copy to try things on'),
    term('IT', 'Computers'),
    term('C++ (old)', 'A language'),
    term('empty', ''),
    term('cab', 'A taxi'),
  ]);
  const explainedIn = (text: string) =>
    explainedParts(text, glossary).flatMap(({ text: words, explained }) => (explained ? words : []));

  test.each([
    ['CAB said yes', ['CAB']],
    ['two CABs', ['CABs']],
    ['a cab came', []],
    ['it is IT', ['IT']],
    ['The Test Environment is a test', ['Test Environment', 'test']],
    ['contest, tested, empty', []],
    ['Written in C++ (old).', ['C++ (old)']],
  ])('in "%s": %j', (text, terms) => {
    expect(explainedIn(text)).toEqual(terms);
  });

  test('of two entries for a term the first counts', () => {
    expect(explainedParts('CAB', glossary)[0]?.explained?.meaning).toBe('Change advisory board');
  });

  test('the parts are the text again, whatever the text and the terms', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, titles) => {
        const made = glossaryOf(titles.map((title) => term(title, 'x')));
        expect(
          explainedParts(text, made)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('we ship at least forty terms, each once, each with words', () => {
    expect(shipped.size).toBe(shippedGlossary.length);
    expect(shipped.size).toBeGreaterThanOrEqual(40);
    expect([...shipped.values()].filter(({ meaning }) => meaning === '')).toEqual([]);
  });
});

describe('lessons at the moment they help', () => {
  const lessons = [
    'Core switch refresh. Rehearse a cut-over twice: the second time finds what the first one hid',
    'Van tablets. Order hardware before the summer',
    'Invoice integration. Tell the users twice, and the second time by name',
    'Depot printers. Label everything on arrival',
  ];
  const index = lessonIndex(lessons, (lesson) => lesson);

  test('"network cutover" finds the one about cut-overs first, and says why', () => {
    expect(index.like('Network cutover for the second data centre')[0]).toMatchObject({
      lesson: lessons[0],
      shared: expect.arrayContaining(['cutover']) as unknown,
    });
  });

  test('plural and other forms meet; words everybody uses find nothing', () => {
    expect(index.like('Labelled printers')[0]?.lesson).toBe(lessons[3]);
    expect(index.like('and the of to')).toEqual([]);
    expect(index.like('')).toEqual([]);
    expect(index.like('Payroll for France')).toEqual([]);
  });

  test('a rare word shared counts more than a common one', () => {
    const common = lessonIndex(
      ['server room cable', 'server room power', 'server room door', 'gateway heat alarm'],
      (one) => one,
    );
    expect(common.like('server gateway')[0]?.lesson).toBe('gateway heat alarm');
    const many = lessonIndex(['server alpha', 'server beta', 'server gamma', 'server delta'], (one) => one);
    expect(many.like('server gamma')[0]?.lesson).toBe('server gamma');
    expect(many.like('gamma plans for the server room')[0]?.shared[0]).toBe('gamma');
  });

  test('at most three, the likest first, and likeness never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem()), fc.lorem(), (texts, asked) => {
        const found = lessonIndex(texts, (text) => text).like(asked);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const [at, { likeness }] of found.entries()) {
          expect(likeness).toBeLessThanOrEqual(1.000_001);
          expect(likeness).toBeLessThanOrEqual(found[at - 1]?.likeness ?? 1.1);
        }
      }),
    );
  });
});

const asked = (wish: string) => questionsFor(wish, shippedQuestions);

describe('the reverse: from a wish to the technical questions', () => {
  test('a wish for invoices online asks for users, data, payments and availability, and what is always asked comes last', () => {
    const found = asked('Customers see their invoices online by March');
    expect(found.slice(0, 3).map(({ about }) => about)).toEqual(['Users', 'Data', 'Availability']);
    const abouts = found.map(({ about }) => about);
    expect(abouts).toContain('Payments');
    expect(abouts).not.toContain('Moving over');
    expect(found.at(-1)?.calledBy).toEqual([]);
    expect(found.map(({ about }) => about)).toContain('Day');
  });

  test('it says by which words it was called', () => {
    const users = asked('A portal for customers').find(({ about }) => about === 'Users');
    expect(users?.calledBy).toEqual(expect.arrayContaining(['customers', 'portal']));
  });

  test('nothing wished, nothing asked; questions that size a charter are not among them', () => {
    expect(asked('')).toEqual([]);
    expect(asked('the of and')).toEqual([]);
    const sizing: ToolkitItem = {
      kind: 'Question',
      title: 'Cost',
      body: undefined,
      fits: { charter: 'cost', steps: [[0, 0]] },
      weight: undefined,
    };
    expect(questionsFor('A portal', [sizing])).toEqual([]);
  });
});
