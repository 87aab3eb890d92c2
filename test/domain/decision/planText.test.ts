import { expect, test } from 'vitest';

import type { ProjectChange } from '#domain/decision/change.ts';
import { readRecord } from '#domain/decision/decisionRecord.ts';
import { planText, readPlanText } from '#domain/decision/planText.ts';

const changes: readonly ProjectChange[] = [
  { projectKey: 'BEA-01', kind: 'Delay', weeks: 8 },
  { projectKey: 'EMB-01', kind: 'Stop' },
  { projectKey: 'FLI-12', kind: 'Start' },
];

test('a proposal goes into a link and comes back', () => {
  expect(planText(changes)).toBe('BEA-01+8,EMB-01-STOP,FLI-12-START');
  expect(readPlanText(planText(changes))).toEqual(changes);
});

test.each([
  '',
  'BEA-01',
  'BEA-01+0',
  'BEA-01+999',
  'BEA-01+8,BEA-01-STOP',
  'BEA-01-BURN',
  '+8',
  'BEA 01+8',
  '<b>+8',
])('anything else is no proposal: %s', (text) => {
  expect(readPlanText(text)).toBeUndefined();
});

test.each([
  undefined,
  null,
  7,
  [],
  {},
  { v: 2, id: 'x', at: 1, plan: [], moves: {} },
  { v: 1, id: 'x', at: 'y' },
])('what is no record of ours is none: %j', (json) => {
  expect(readRecord(json)).toBeUndefined();
});

test('a record survives SharePoint, and what does not read in it is left out', () => {
  const record = readRecord({
    v: 1,
    id: 'D1',
    at: 5,
    plan: [...changes, { projectKey: 'X', kind: 'Burn' }, 'x'],
    moves: {
      project: { from: { stage: 'Running', startOn: '2026-99-01' }, to: { stage: 'Nowhere' } },
      demand: [
        { rowId: '1', from: { fromOn: '2026-11-09', toOn: '2026-11-10', percent: 1 }, to: {} },
        { row: { projectKey: 'BEA-01', skill: 'QA', fromOn: '2026-11-09', toOn: '2026-11-10', percent: 5 } },
      ],
    },
    promise: { measure: 'overload', skills: ['QA', 7], firstWeek: '2026-W48', weeks: 3, before: 2, after: 0 },
    table: { value: 9, standing: 'optimal' },
  });
  expect(record?.plan).toEqual(changes);
  expect(record?.moves).toEqual({
    project: {
      from: { stage: 'Running', startOn: undefined, forecastFinish: undefined },
      to: { stage: undefined, startOn: undefined, forecastFinish: undefined },
    },
    demand: [
      {
        rowId: undefined,
        row: { projectKey: 'BEA-01', skill: 'QA', fromOn: '2026-11-09', toOn: '2026-11-10', percent: 5 },
      },
    ],
  });
  expect(record?.promise).toMatchObject({ skills: ['QA'], weeks: 3 });
  expect(record?.table).toEqual({
    value: 9,
    valueOfToday: undefined,
    standing: undefined,
    runnerUp: undefined,
  });
});
