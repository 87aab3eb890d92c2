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
});
