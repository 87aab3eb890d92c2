import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import {
  answersIn,
  fewestAnswers,
  itemToTally,
  noAnswers,
  type PulseAnswer,
  type PulseMonth,
  pulseMonthOf,
  pulseResults,
  type PulseTally,
  tallyToItem,
  withAnswer,
} from '#domain/listening/pulse.ts';
import { mergedTallies, pulseWriting } from '#domain/listening/pulseWriting.ts';

const november = pulseMonthOf(day('2026-11-23'));
const october = pulseMonthOf(day('2026-10-31'));
const tally = (teamKey: string | undefined, marks: string, month: PulseMonth = november): PulseTally => ({
  month,
  teamKey,
  counts: Array.from(marks).reduce(
    (counts, mark) => withAnswer(counts, { have: Number(mark), help: 6 - Number(mark) } as PulseAnswer),
    noAnswers as PulseTally['counts'],
  ),
});

const someTallies = fc.array(
  fc
    .tuple(
      fc.constantFrom('NET', 'PLA', 'FLD', 'DAT'),
      fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 1, maxLength: 7 }),
      fc.constantFrom(october, november),
    )
    .map(([team, marks, month]) => tally(team, marks.join(''), month)),
  { maxLength: 8 },
);
const total = (all: readonly PulseTally[]): number => all.reduce((sum, one) => sum + answersIn(one), 0);

test('[LI1] four answers show nothing, the fifth shows the mean of five', () => {
  expect(
    pulseResults([tally('NET', '1234')].flatMap((four) => itemToTally(tallyToItem(four)) ?? [])),
  ).toEqual([]);
  const [five] = [tally('NET', '12345')].flatMap((all) => itemToTally(tallyToItem(all)) ?? []);
  expect(pulseResults(five === undefined ? [] : [five])).toEqual([
    { teamKey: 'NET', month: november, answers: 5, means: { have: 3, help: 3 }, before: undefined },
  ]);
});

test('[LI1] the newest month shows with the one before it', () => {
  const [result] = pulseResults([
    tally('NET', '22222', october),
    tally('NET', '44444'),
    tally('NET', '55555'),
  ]);
  expect(result).toMatchObject({ answers: 10, means: { have: 4.5 }, before: { have: 2, help: 4 } });
});

test.each([
  ['four answers', { have: [1, 1, 1, 1, 0], help: [1, 1, 1, 1, 0] }],
  ['two questions answered by different numbers of people', { have: [5, 0, 0, 0, 0], help: [6, 0, 0, 0, 0] }],
  ['counts below nothing', { have: [6, -1, 0, 0, 0], help: [5, 0, 0, 0, 0] }],
  ['one question only', { have: [1, 1, 1, 1, 1] }],
  ['words for counts', { have: 'five', help: [1, 1, 1, 1, 1] }],
  ['the day of an answer', { month: '2026-11-22' }],
  ['no year', { month: 'in 2026-11' }],
  ['a number for a month', { month: 202611 }],
  ['marks that are not asked', { have: [5, 0, 0, 0, 0, 0], help: [5, 0, 0, 0, 0] }],
])('[LI1] a row of %s is not read', (_, counts) => {
  const item = {
    ...tallyToItem(tally('NET', '12345')),
    body: JSON.stringify({
      month: november,
      ...('month' in counts ? { have: [1, 1, 1, 1, 1], help: [1, 1, 1, 1, 1] } : {}),
      ...counts,
    }),
  };
  expect(itemToTally(item)).toBeUndefined();
});

test.each([undefined, '', 'five', 'null', '5', '"five"', '[]'])(
  '[LI1] a row that holds %s is not read',
  (body) => {
    expect(itemToTally({ ...tallyToItem(tally('NET', '12345')), body })).toBeUndefined();
  },
);

test('[LI1] what is no pulse is not read as one, and a mark nobody gave counts nothing', () => {
  const row = tallyToItem(tally('NET', '55555'));
  expect(row.state).toBe('Heard');
  expect(itemToTally(row)).toEqual(tally('NET', '55555'));
  expect(itemToTally({ ...row, kind: 'Idea' })).toBeUndefined();
});

const keys = (...teams: readonly (string | undefined)[]) =>
  pulseResults(teams.map((team) => tally(team, '12345'))).map(({ teamKey }) => teamKey);

test('[LI1] teams stand by their keys, and small teams together after all of them', () => {
  expect(keys(undefined, 'NET', 'DAT')).toEqual(['DAT', 'NET', undefined]);
  expect(keys('NET', undefined, 'DAT')).toEqual(['DAT', 'NET', undefined]);
  expect(keys('DAT', 'NET', undefined)).toEqual(['DAT', 'NET', undefined]);
});

test('[LI1] a month with four answers is as if it had not been: the one before it shows', () => {
  const september = pulseMonthOf(day('2026-09-01'));
  const months = [tally('NET', '1111'), tally('NET', '33333', october), tally('NET', '2222', september)];
  expect(pulseResults(months)).toMatchObject([{ month: october, means: { have: 3 }, before: undefined }]);
  expect(pulseResults(months.filter(({ month }) => month !== october))).toEqual([]);
});

test('[LI1] answers of another month or team are never added to a tally', () => {
  const all = [tally('NET', '12'), tally('NET', '3', october), tally('PLA', '4'), tally('NET', '5')];
  expect(mergedTallies(all)).toEqual([tally('NET', '125'), tally('NET', '3', october), tally('PLA', '4')]);
});

test('[LI1] whatever waits, no row is written of fewer than five, and none is counted twice', () => {
  fc.assert(
    fc.property(someTallies, fc.boolean(), (waiting, isLast) => {
      const { write, keep } = pulseWriting(waiting, { month: november, isLast });
      for (const row of write) expect(answersIn(row)).toBeGreaterThanOrEqual(fewestAnswers);
      for (const row of keep) expect(answersIn(row)).toBeLessThan(fewestAnswers);
      expect(total(write) + total(keep)).toBeLessThanOrEqual(total(waiting));
      expect(isLast ? keep : []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('[LI1] while the month lasts nothing is let go', () => {
  fc.assert(
    fc.property(someTallies, (waiting) => {
      const ofNow = waiting.map(({ teamKey, counts }) => ({ teamKey, counts, month: november }));
      const { write, keep } = pulseWriting(ofNow, { month: november, isLast: false });
      expect(total(write) + total(keep)).toBe(total(ofNow));
    }),
    { numRuns: 200 },
  );
});

test('[LI1] a month that is over counts small teams together, and lets them go where they are not five either', () => {
  const december = pulseMonthOf(day('2026-12-01'));
  const three = tally('NET', '123');
  expect(pulseWriting([three, tally('PLA', '45')], { month: december, isLast: false })).toEqual({
    write: [{ ...tally(undefined, '12345') }],
    keep: [],
  });
  expect(pulseWriting([three, tally('PLA', '4')], { month: december, isLast: false })).toEqual({
    write: [],
    keep: [],
  });
});

test('[LI1] what a row holds is a month and counts: no day, no time, no person, no answer', () => {
  const { title, body, voterIds, messageLink, theme, answer } = tallyToItem(tally('NET', '12345'));
  expect(title).toBe('Pulse 2026-11');
  expect(JSON.parse(body ?? '')).toEqual({ month: '2026-11', have: [1, 1, 1, 1, 1], help: [1, 1, 1, 1, 1] });
  expect([voterIds, messageLink, theme, answer]).toEqual([[], undefined, undefined, undefined]);
});
