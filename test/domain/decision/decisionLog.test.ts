import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { Decision } from '#domain/decision/decision.ts';
import { decisionLog } from '#domain/decision/decisionLog.ts';
import type { DecisionRecord } from '#domain/decision/decisionRecord.ts';
import type { DecisionPromise } from '#domain/decision/promise.ts';

const today = day('2026-11-23');
const now = {
  demand: [],
  projects: [],
  calendar: { workingDays: [0, 1, 2, 3, 4], holidays: new Set<never>() },
};

let rows = 0;
const row = (known: Partial<Decision>) => ({
  id: String((rows += 1)),
  value: {
    projectKey: 'BEA-01',
    title: 'Beacon waits',
    kind: 'Delay',
    state: 'Decided',
    askedBy: undefined,
    askedOn: undefined,
    decidedBy: undefined,
    decidedOn: day('2026-09-01'),
    weeks: undefined,
    why: undefined,
    scenario: undefined,
    expectedEffect: undefined,
    checkOn: day('2026-11-01'),
    actualEffect: undefined,
    ...known,
  } satisfies Decision,
});
const record = (id: string, known: Partial<DecisionRecord> = {}): DecisionRecord => ({
  v: 1,
  id,
  at: 0,
  plan: [
    { projectKey: 'BEA-01', kind: 'Delay', weeks: 8 },
    { projectKey: 'EMB-01', kind: 'Stop' },
  ],
  moves: { project: undefined, demand: [] },
  promise: undefined,
  table: undefined,
  isWhyKept: false,
  asked: undefined,
  ...known,
});
const one = (known: Partial<Decision>, at = now) => decisionLog([row(known)], at, today).decided[0];

const came = (actualEffect: number | undefined, known: Partial<Decision> = {}) =>
  row({ expectedEffect: 100, actualEffect, ...known });
const standingOf = (scenario: DecisionRecord, projects: readonly unknown[]) =>
  one({ scenario }, { ...now, projects } as never)?.standing;

describe('[SC5] the decision log', () => {
  test.each([
    [100, 75, 'kept', 0.75],
    [100, 74, 'below', 0.74],
    [60_000, 64_000, 'kept', 64 / 60],
    [100, -20, 'below', 0],
  ])('of %i promised %i came: %s', (expectedEffect, actualEffect, standing, share) => {
    expect(one({ expectedEffect, actualEffect })).toMatchObject({ standing, cameOfIt: { share } });
  });

  test('what is not due is not judged, unless somebody wrote what came of it', () => {
    const checkOn = day('2026-11-24');
    expect(one({ expectedEffect: 100, checkOn })?.standing).toBe('notYet');
    expect(one({ expectedEffect: 100, checkOn, actualEffect: 90 })?.standing).toBe('kept');
    expect(one({ expectedEffect: 100, checkOn: today, actualEffect: 90 })?.standing).toBe('kept');
  });

  test('where the lists do not tell it is unknown, never kept', () => {
    expect(one({ expectedEffect: 100 })?.standing).toBe('unknown');
    expect(one({})?.standing).toBe('unknown');
  });

  test('the overload of the promised weeks is counted from the lists of today', () => {
    const promise: DecisionPromise = {
      measure: 'overload',
      skills: ['QA'],
      firstWeek: '2026-W40' as never,
      weeks: 2,
      before: 2,
      after: 0,
    };
    const demand = [
      {
        projectKey: undefined,
        skill: 'QA',
        fromOn: day('2026-09-28'),
        toOn: day('2026-10-09'),
        percent: 100,
      },
      { projectKey: 'ATL-01', skill: 'QA', fromOn: day('2026-09-28'), toOn: day('2026-10-09'), percent: 160 },
    ];
    const entry = one({ scenario: record('D1', { promise }) }, { ...now, demand } as never);
    expect(entry).toMatchObject({ standing: 'below', cameOfIt: { actual: 0.8, share: 0.4 } });
  });

  test.each([
    ['2027-03-12', 8, 1, 'kept'],
    ['2027-03-26', 10, 0.75, 'kept'],
    ['2027-04-09', 12, 0.5, 'below'],
    ['2027-07-02', 24, 0, 'below'],
    ['2027-02-12', 4, 1.5, 'kept'],
  ])('a delay of 8 weeks whose finish is now %s moved %i', (finish, actual, share, standing) => {
    const from = { stage: undefined, startOn: undefined, forecastFinish: day('2027-01-15') };
    const to = { ...from, forecastFinish: day('2027-03-12') };
    const scenario = record('D1', {
      promise: { measure: 'delay', weeks: 8 },
      moves: { project: { from, to }, demand: [] },
    });
    const projects = [
      { key: 'BEA-01', stage: 'Running', forecastFinish: day(finish), actualFinish: undefined },
    ];
    expect(one({ scenario }, { ...now, projects } as never)).toMatchObject({
      standing,
      cameOfIt: { actual, share },
    });
  });

  test('rows of one decision are one, told by the first of its plan; undone ones count nowhere', () => {
    const log = decisionLog(
      [
        row({ projectKey: 'EMB-01', title: 'Ember stops', scenario: record('D1') }),
        row({ projectKey: 'BEA-01', scenario: record('D1') }),
        row({ state: 'Undone', expectedEffect: 100, actualEffect: 10, decidedOn: today }),
        row({ expectedEffect: 100, actualEffect: 90, decidedOn: day('2026-10-01') }),
        row({ expectedEffect: 100, actualEffect: 20, decidedOn: day('2026-08-01') }),
        row({ expectedEffect: 100, checkOn: day('2027-01-01'), decidedOn: day('2026-11-01') }),
      ],
      now,
      today,
    );
    expect(log.decided.map(({ decision, decisions }) => [decision.title, decisions.length])).toEqual([
      ['Beacon waits', 1],
      ['Beacon waits', 1],
      ['Beacon waits', 1],
      ['Beacon waits', 2],
      ['Beacon waits', 1],
    ]);
    expect(log).toMatchObject({ checked: 2, kept: 1, notYet: 1 });
    expect(log.medianShare).toBeCloseTo(0.55);
  });

  test('what is asked waits, the longest first', () => {
    const log = decisionLog(
      [
        row({ state: 'Asked', title: 'New', askedOn: day('2026-11-20') }),
        row({ state: 'Asked', title: 'Old', askedOn: day('2026-11-10') }),
      ],
      now,
      today,
    );
    expect(log.asked.map(({ decision }) => decision.title)).toEqual(['Old', 'New']);
  });

  test.each<DecisionPromise>([
    { measure: 'money', amount: 0 },
    { measure: 'delay', weeks: 0 },
    { measure: 'overload', skills: [], firstWeek: '2026-W40' as never, weeks: 2, before: 2, after: 2 },
  ])('where $measure promised nothing, no share of it is told', (promise) => {
    const entry = one({ scenario: record('D1', { promise }), actualEffect: 5 });
    expect(entry).toMatchObject({ standing: 'unknown', cameOfIt: { actual: 5, share: undefined } });
  });

  test('a finish that nobody knew, or knows now, tells nothing of a delay', () => {
    const promise = { measure: 'delay', weeks: 8 } as const;
    const at = { stage: undefined, startOn: undefined, forecastFinish: day('2027-01-15') };
    const known = record('D1', { promise, moves: { project: { from: at, to: at }, demand: [] } });
    const running = { key: 'BEA-01', forecastFinish: day('2027-03-12'), actualFinish: undefined };
    expect(standingOf(known, [running])).toBe('kept');
    expect(standingOf(record('D1', { promise }), [running])).toBe('unknown');
    expect(standingOf(known, [])).toBe('unknown');
    expect(standingOf(known, [{ ...running, key: 'ATL-01' }])).toBe('unknown');
    expect(standingOf(known, [{ ...running, forecastFinish: undefined }])).toBe('unknown');
    expect(standingOf(known, [{ ...running, actualFinish: day('2027-07-02') }])).toBe('below');
  });

  test('of one day the one decided later stands first; what has no day stands last', () => {
    const log = decisionLog(
      [
        row({ title: 'No day', decidedOn: undefined }),
        row({ title: 'Morning', decidedOn: today, scenario: record('D1', { at: 1 }) }),
        row({ title: 'Typed in SharePoint', decidedOn: today }),
        row({ title: 'Evening', decidedOn: today, scenario: record('D2', { at: 9 }) }),
      ],
      now,
      today,
    );
    expect(log.decided.map(({ decision }) => decision.title)).toEqual([
      'Evening',
      'Morning',
      'Typed in SharePoint',
      'No day',
    ]);
  });

  test('the figures are of what was decided and came to its day: three quarters are kept, the median is the middle', () => {
    const log = decisionLog(
      [
        came(75),
        came(90),
        came(10),
        came(undefined),
        came(undefined, { checkOn: day('2026-12-24') }),
        came(undefined, { state: 'Asked', checkOn: day('2026-12-24') }),
      ],
      now,
      today,
    );
    expect(log).toMatchObject({ checked: 3, kept: 2, medianShare: 0.75, notYet: 1 });
    expect(log.decided).toHaveLength(5);
    expect(log.asked).toHaveLength(1);
    expect(decisionLog([], now, today)).toEqual({
      asked: [],
      decided: [],
      checked: 0,
      kept: 0,
      medianShare: undefined,
      notYet: 0,
    });
  });

  test('it is due on its day; without a day to check on it is never due by itself', () => {
    expect(one({ expectedEffect: 100, checkOn: today })?.standing).toBe('unknown');
    expect(one({ expectedEffect: 100, checkOn: undefined })?.standing).toBe('notYet');
  });

  test('a decision knows all of its rows', () => {
    const [first, second] = [
      row({ scenario: record('D1') }),
      row({ projectKey: undefined, scenario: record('D1') }),
    ];
    const [entry] = decisionLog([first, second], now, today).decided;
    expect(entry?.rowIds.toSorted()).toEqual([first.id, second.id].toSorted());
    expect(entry?.decisions).toHaveLength(2);
  });
});
