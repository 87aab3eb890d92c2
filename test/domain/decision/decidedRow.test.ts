import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { answeredRow, decidedRow, undoneRow } from '#domain/decision/decidedRow.ts';
import type { DecisionRecord } from '#domain/decision/decisionRecord.ts';
import { canUndo, undoUntil } from '#domain/decision/undoWindow.ts';
import { ida } from '#test/domain/projects.ts';

const petra = { id: 'id-petra', upn: 'petra@nordvik.example', name: 'Petra Moen' };
const on = day('2026-11-23');
const record: DecisionRecord = {
  v: 1,
  id: 'D1',
  at: 1_000,
  plan: [],
  moves: { project: undefined, demand: [] },
  promise: { measure: 'delay', weeks: 8 },
  table: undefined,
  isWhyKept: false,
  asked: undefined,
};
const decided = (change: ProjectChange, of: DecisionRecord = record) =>
  decidedRow(change, { title: 'Beacon waits', why: 'QA', record: of }, { person: ida, on });
const delay: ProjectChange = { projectKey: 'BEA-01', kind: 'Delay', weeks: 8 };
const asked = {
  ...decided(delay),
  clientKey: 'asked-1',
  title: 'Shall Beacon wait?',
  kind: 'Help' as const,
  state: 'Asked' as const,
  askedBy: petra,
  askedOn: day('2026-11-10'),
  decidedBy: undefined,
  decidedOn: undefined,
};

describe('[SC5] the row of a decision', () => {
  test('says who decided what and when, and when to look at it again', () => {
    expect(decided(delay)).toEqual({
      projectKey: 'BEA-01',
      title: 'Beacon waits',
      kind: 'Delay',
      state: 'Decided',
      askedBy: undefined,
      askedOn: undefined,
      decidedBy: ida,
      decidedOn: on,
      weeks: 8,
      why: 'QA',
      scenario: record,
      expectedEffect: 8,
      checkOn: day('2027-01-18'),
      actualEffect: undefined,
    });
  });

  test('a project that is left as it is has no weeks and no kind of its own; without a promise it has no effect', () => {
    const left = decided({ projectKey: 'BEA-01', kind: 'Leave' }, { ...record, promise: undefined });
    expect(left).toMatchObject({ kind: 'Other', weeks: undefined, expectedEffect: undefined });
    expect(decided({ projectKey: 'BEA-01', kind: 'Stop' })).toMatchObject({ kind: 'Stop', weeks: undefined });
  });

  test('an answer keeps the question: its key, its words, who asked and when', () => {
    const { clientKey, title, askedBy, askedOn } = asked;
    expect(answeredRow(asked, decided(delay))).toEqual({
      ...decided(delay),
      clientKey,
      title,
      askedBy,
      askedOn,
    });
  });

  test('who asked for help was helped, also by leaving it; other kinds are told as decided', () => {
    const left = decided({ projectKey: 'BEA-01', kind: 'Leave' });
    expect(answeredRow(asked, left).kind).toBe('Help');
    expect(answeredRow({ ...asked, kind: 'Stop' }, left).kind).toBe('Other');
    expect(answeredRow(asked, decided(delay)).kind).toBe('Delay');
  });

  test('taken back: a question is open again with its own words, anything else stays in the log as undone', () => {
    expect(undoneRow(decided(delay), undefined)).toEqual({ ...decided(delay), state: 'Undone' });
    const before = {
      kind: 'Help' as const,
      weeks: undefined,
      why: 'two launches',
      checkOn: undefined,
      expectedEffect: undefined,
    };
    expect(undoneRow(answeredRow(asked, decided(delay)), before)).toEqual({
      ...asked,
      ...before,
      scenario: undefined,
    });
  });
});

test('[SC5] undo is there for ten minutes, and not for one moment longer', () => {
  expect(undoUntil({ at: 1_000 })).toBe(601_000);
  expect([canUndo({ at: 1_000 }, 600_999), canUndo({ at: 1_000 }, 601_000)]).toEqual([true, false]);
});
