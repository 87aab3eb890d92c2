import { describe, expect, test } from 'vitest';

import { readRecord } from '#domain/decision/decisionRecord.ts';

const state = { stage: 'Running', startOn: '2026-09-01', forecastFinish: '2027-01-15' };
const later = { ...state, forecastFinish: '2027-03-12' };
const span = { fromOn: '2026-12-07', toOn: '2026-12-18', percent: 50 };
const overload = {
  measure: 'overload',
  skills: ['QA'],
  firstWeek: '2026-W48',
  weeks: 6,
  before: 2.4,
  after: 0.4,
};
const asked = {
  kind: 'Delay',
  weeks: 4,
  why: 'Both launches want QA',
  checkOn: '2027-02-01',
  expectedEffect: 2,
};
const whole = {
  v: 1,
  id: 'D1',
  at: 1_790_000_000_000,
  plan: [
    { projectKey: 'BEA-01', kind: 'Delay', weeks: 8 },
    { projectKey: 'EMB-01', kind: 'Stop' },
    { projectKey: 'FLI-12', kind: 'Start' },
    { projectKey: 'GRD-02', kind: 'Leave' },
  ],
  moves: {
    project: { from: state, to: later },
    demand: [
      { rowId: '7', from: span, to: { ...span, percent: 0 } },
      { rowId: undefined, row: { projectKey: 'BEA-01', skill: 'QA', ...span } },
    ],
  },
  promise: overload,
  table: {
    value: 224,
    valueOfToday: 180,
    standing: 'provedBest',
    runnerUp: { value: 218, changes: [{ projectKey: 'ATL-01', kind: 'Stop' }] },
  },
  isWhyKept: true,
  asked,
} as const;

/** As SharePoint keeps it. */
const read = (change: object = {}) =>
  readRecord(JSON.parse(JSON.stringify({ ...whole, ...change })) as unknown);

describe('[SC5] the record of a decision', () => {
  test('comes back as it was kept', () => {
    expect(read()).toEqual(whole);
    expect(read({ isWhyKept: false, asked: undefined, table: undefined, promise: undefined })).toEqual({
      ...whole,
      isWhyKept: false,
      asked: undefined,
      table: undefined,
      promise: undefined,
    });
  });

  test.each([
    [{ v: 2 }],
    [{ id: 7 }],
    [{ at: 'today' }],
    [{ at: null }],
    [{ plan: {} }],
    [{ moves: [] }],
    [{ moves: null }],
  ])('is no record of ours with %j', (change) => {
    expect(read(change)).toBeUndefined();
  });

  test('leaves out changes nobody can carry out', () => {
    const plan = [
      null,
      'BEA-01',
      { kind: 'Stop' },
      { projectKey: 7, kind: 'Stop' },
      { projectKey: 'BEA-01', kind: 'Burn' },
      { projectKey: 'BEA-01', kind: 'Burn', weeks: 8 },
      { projectKey: 'BEA-01', kind: 'Delay' },
      { projectKey: 'BEA-01', kind: 'Delay', weeks: 'eight' },
    ];
    expect(read({ plan })?.plan).toEqual([]);
  });

  test.each([
    ['no moves', {}],
    ['a project without what it was', { project: { to: later } }],
    ['a project without what it becomes', { project: { from: state } }],
    ['a project that is a word', { project: 'BEA-01' }],
    ['a project that is nothing', { project: null }],
  ])('%s: nothing was moved of the project', (_, moves) => {
    expect(read({ moves })?.moves).toEqual({ project: undefined, demand: [] });
  });

  test('a state keeps only stages and days there are', () => {
    const odd = { stage: 'Burning', startOn: 'soon', forecastFinish: 20270115 };
    const nothing = { stage: undefined, startOn: undefined, forecastFinish: undefined };
    const moves = { project: { from: odd, to: { ...odd, stage: 'Idea' } } };
    expect(read({ moves })?.moves.project).toEqual({ from: nothing, to: { ...nothing, stage: 'Idea' } });
  });

  test.each([
    [{ rowId: '7', from: span }],
    [{ rowId: '7', to: span }],
    [{ rowId: '7', from: { ...span, fromOn: undefined }, to: span }],
    [{ rowId: '7', from: { ...span, toOn: 'soon' }, to: span }],
    [{ rowId: '7', from: span, to: { ...span, percent: '50' } }],
    [{ rowId: '7', from: 'then', to: span }],
    [{ row: { skill: 'QA', ...span } }],
    [{ row: { projectKey: 'BEA-01', ...span } }],
    [{ row: { projectKey: 'BEA-01', skill: 'QA', percent: 50 } }],
    [{ row: 'QA' }],
    ['QA'],
    [null],
  ])('a move of demand that is not whole is none: %j', (move) => {
    expect(read({ moves: { demand: [move] } })?.moves.demand).toEqual([]);
    expect(read({ moves: { demand: move } })?.moves.demand).toEqual([]);
  });

  test.each([
    [{ measure: 'delay', weeks: 8 }],
    [{ measure: 'money', amount: 60_000 }],
    [overload],
    [{ ...overload, skills: [] }],
  ])('a promise comes back: %j', (promise) => {
    expect(read({ promise })?.promise).toEqual(promise);
  });

  test.each([
    ['8 weeks'],
    [{ measure: 'delay' }],
    [{ measure: 'delay', amount: 8 }],
    [{ measure: 'money', weeks: 8 }],
    [{ measure: 'money', amount: '60' }],
    [{ measure: 'joy', weeks: 8, amount: 8 }],
    [{ ...overload, measure: 'joy' }],
    [{ ...overload, firstWeek: 'next week' }],
    [{ ...overload, firstWeek: 48 }],
    [{ ...overload, weeks: undefined }],
    [{ ...overload, before: undefined }],
    [{ ...overload, after: 'none' }],
  ])('a promise nobody could look at again is none: %j', (promise) => {
    expect(read({ promise })?.promise).toBeUndefined();
  });

  test('of the skills it promised for only names are taken', () => {
    expect(read({ promise: { ...overload, skills: ['QA', 7, null] } })?.promise).toEqual(overload);
    expect(read({ promise: { ...overload, skills: 'QA' } })?.promise).toEqual({ ...overload, skills: [] });
  });

  test('what was on the table: each figure for itself', () => {
    const nothing = { value: undefined, valueOfToday: undefined, standing: undefined, runnerUp: undefined };
    expect(read({ table: {} })?.table).toEqual(nothing);
    expect(read({ table: { standing: 'best', runnerUp: 218 } })?.table).toEqual(nothing);
    expect(read({ table: { standing: 'ownChoice', runnerUp: { changes: [] } } })?.table).toEqual({
      ...nothing,
      standing: 'ownChoice',
    });
    expect(read({ table: { runnerUp: { value: 1, changes: 'two' } } })?.table?.runnerUp).toEqual({
      value: 1,
      changes: [],
    });
    expect(read({ table: { runnerUp: { value: 1, changes: [7] } } })?.table?.runnerUp?.changes).toEqual([]);
    expect(read({ table: 'bare' })?.table).toBeUndefined();
  });

  test('what somebody had asked: an unknown kind is another', () => {
    const nothing = { weeks: undefined, why: undefined, checkOn: undefined, expectedEffect: undefined };
    expect(read({ asked: { kind: 'Burn', why: 7, checkOn: 'soon', weeks: '4' } })?.asked).toEqual({
      kind: 'Other',
      ...nothing,
    });
    for (const kind of ['Start', 'Stop', 'Help', 'Other'])
      expect(read({ asked: { kind } })?.asked).toEqual({ kind, ...nothing });
    expect(read({ asked: 'to wait' })?.asked).toBeUndefined();
  });

  test('a why is kept only where it was said to be', () => {
    expect(read({ isWhyKept: 'yes' })?.isWhyKept).toBe(false);
  });
});
