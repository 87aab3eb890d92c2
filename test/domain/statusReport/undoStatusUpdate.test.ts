import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { undoStatusUpdate } from '#domain/statusReport/undoStatusUpdate.ts';
import { ida, planned, today } from '#test/domain/projects.ts';

function reported(project: Project, headline: string): Project {
  const numbers = { forecastFinish: addDays(today, 120), spentToDate: 5, earnedPercent: 4 };
  const counts = { doneItems: 2, backlogItems: 9 };
  const decided = decideStatusUpdate(
    project,
    { rag: 'red', headline, next: '', needHelp: 'A tester.', ...numbers, ...counts },
    { today, author: ida, source: 'card' },
  );
  if (!decided.ok) throw new Error(decided.error.kind);
  return decided.value;
}

const before = planned(0, { headline: 'Before', doneTotal: 4 });
const after = reported(before, 'After');

test('[ST6] undo gives back everything the update changed', () => {
  expect(undoStatusUpdate({ current: after, before, after })).toEqual({ ok: true, value: before });
});

test('[ST6] what somebody changed besides stays', () => {
  const current = { ...after, name: 'Payroll move 2', budget: 10 };
  const undone = undoStatusUpdate({ current, before, after });
  expect(undone).toEqual({ ok: true, value: { ...before, name: 'Payroll move 2', budget: 10 } });
});

test('[ST6] a report by somebody since then is not taken away', () => {
  const current = reported(after, 'Somebody else');
  expect(undoStatusUpdate({ current, before, after })).toEqual({
    ok: false,
    error: { kind: 'reportedSince' },
  });
  expect(undoStatusUpdate({ current: { ...after, rag: 'green' }, before, after }).ok).toBe(false);
  expect(undoStatusUpdate({ current: { ...after, spentToDate: 6 }, before, after }).ok).toBe(false);
});

test('[ST6] a report somebody removed since, or wrote where there was none, is theirs', () => {
  const withoutReport = { ...after, latest: undefined };
  expect(undoStatusUpdate({ current: withoutReport, before, after }).ok).toBe(false);
  expect(undoStatusUpdate({ current: after, before, after: withoutReport }).ok).toBe(false);
});

test('[ST6] what was kept and read again is the same, in whatever order its fields are', () => {
  const { latest } = after;
  const entries = Object.entries(latest ?? {}).filter(([, value]) => value !== undefined);
  const read = Object.fromEntries(entries.toReversed()) as unknown as Project['latest'];
  expect(undoStatusUpdate({ current: { ...after, latest: read }, before, after }).ok).toBe(true);
});
