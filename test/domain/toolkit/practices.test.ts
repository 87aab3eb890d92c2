import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { demoTrials } from '#demo/toolkit.ts';
import { shippedPractices } from '#data/toolkit/shippedPractices.ts';
import type { Method } from '#domain/project/project.ts';
import {
  clockAfter,
  howItFits,
  inOrderFor,
  minutesOf,
  practiceFrom,
  readClock,
  timedAgenda,
  trialFrom,
} from '#domain/toolkit/practices.ts';

const titlesFor = (method: Method | undefined): string[] =>
  inOrderFor(shippedPractices, method, (item) => item).map(({ title }) => title);

describe('[TK2] what is offered first fits the method', () => {
  test('sprint planning for Agile, stage-gate review for Waterfall', () => {
    expect(titlesFor('Agile')[0]).toBe('Sprint planning');
    expect(titlesFor('Waterfall')[0]).toBe('Stage-gate review');
  });

  test('a hybrid has both at its top', () => {
    expect(titlesFor('Hybrid').slice(0, 2).toSorted()).toEqual(['Sprint planning', 'Stage-gate review']);
  });

  test('nothing is lost: every method shows all practices, those made for others last', () => {
    for (const method of ['Agile', 'Waterfall', 'Hybrid', undefined] as const) {
      expect(titlesFor(method).toSorted()).toEqual(shippedPractices.map(({ title }) => title).toSorted());
      const fits = inOrderFor(shippedPractices, method, (item) => item).map((item) =>
        howItFits(item.fits, method),
      );
      expect(fits.indexOf('other') === -1 || !fits.slice(fits.indexOf('other')).includes('made')).toBe(true);
    }
  });
});

describe('an agenda', () => {
  test('says when each step begins, past midnight too', () => {
    const agenda = [
      { minutes: 5, what: 'a' },
      { minutes: 40, what: 'b' },
      { minutes: 15, what: 'c' },
    ];
    expect(timedAgenda(agenda, '23:30').map(({ from }) => from)).toEqual(['23:30', '23:35', '00:15']);
    expect(clockAfter('09:50', minutesOf({ agenda }))).toBe('10:50');
  });

  test.each([
    ['10:00', '10:00'],
    ['9:05', '09:05'],
    ['0930', '09:30'],
    [' 9.05 ', '09:05'],
    ['at 9:05', undefined],
    ['9:05 pm', undefined],
    ['9:5', undefined],
    ['24:00', undefined],
    ['10:60', undefined],
    ['noon', undefined],
    ['', undefined],
  ])('typed as "%s" it begins at %s', (typed, clock) => {
    expect(readClock(typed)).toBe(clock);
  });

  test('every practice we ship has an agenda, a checklist and at most two and a half hours', () => {
    for (const item of shippedPractices) {
      const practice = practiceFrom(item);
      expect(practice.agenda.length).toBeGreaterThan(1);
      expect(practice.checklist.length).toBeGreaterThan(1);
      expect(minutesOf(practice)).toBeLessThanOrEqual(150);
    }
  });

  test('whatever stands in Fits, only whole steps are read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (agenda) => {
        const item = { title: 'x', kind: 'Practice', body: undefined, weight: undefined } as const;
        for (const { minutes, what } of practiceFrom({ ...item, fits: { agenda } }).agenda) {
          expect(minutes).toBeGreaterThan(0);
          expect(what).not.toBe('');
        }
      }),
    );
  });
});

test('[TK2] a practice is read from its item, and only whole steps of its agenda', () => {
  const steps = [
    { what: ' Open ', minutes: 5 },
    { what: 'Takes no time', minutes: 0 },
    { what: 'Less than none', minutes: -5 },
    { what: ' ', minutes: 5 },
    { minutes: 5 },
    { what: 'No time said' },
    'words',
  ];
  const fits = { agenda: steps, checklist: ['Room', ''], method: 'Agile' };
  const item = { title: 'Daily', kind: 'Practice', body: 'Stand up.', weight: undefined, fits } as const;
  expect(practiceFrom(item)).toEqual({
    title: 'Daily',
    summary: 'Stand up.',
    methods: ['Agile'],
    agenda: [{ what: 'Open', minutes: 5 }],
    checklist: ['Room'],
  });
  expect(practiceFrom({ ...item, body: undefined, fits: undefined })).toMatchObject({
    summary: '',
    agenda: [],
  });
});

test.each<[unknown, Method | undefined, string]>([
  [undefined, 'Agile', 'any'],
  [{ methods: ['Agile', 'Waterfall', 'Hybrid'] }, 'Agile', 'any'],
  [{ methods: ['Agile'] }, undefined, 'any'],
  [{ methods: ['Agile', 'Hybrid'] }, 'Agile', 'made'],
  [{ method: 'Hybrid' }, 'Hybrid', 'made'],
  [{ methods: ['Agile', 'Hybrid'] }, 'Waterfall', 'other'],
  [{ methods: ['Kanban'] }, 'Waterfall', 'any'],
])('[TK2] %j is, for a project that is %s, made for %s', (fits, method, how) => {
  expect(howItFits(fits, method)).toBe(how);
});

test('[TK1] a trial says what, who, how many weeks, and the verdict', () => {
  expect(demoTrials.map(trialFrom)[1]).toMatchObject({
    toolId: 'trello',
    who: 'Field Systems',
    weeks: 6,
    verdict: 'drop',
  });
  const bare = { title: 'x', kind: 'Trial', body: undefined, fits: 'no JSON', weight: undefined } as const;
  expect(trialFrom(bare)).toEqual({
    what: 'x',
    toolId: undefined,
    who: '',
    weeks: undefined,
    verdict: undefined,
    note: '',
  });
});
