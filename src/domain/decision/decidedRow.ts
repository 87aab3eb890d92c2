import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

import { type ProjectChange, weeksOf } from './change.ts';
import type { Decision } from './decision.ts';
import type { DecisionRecord } from './decisionRecord.ts';
import { checkDay, expectedEffect } from './promise.ts';

export interface DecidedBy {
  readonly person: Person;
  readonly on: Day;
}

/** The row of PMO Decisions for one project of what was decided. */
export function decidedRow(
  change: ProjectChange,
  { title, why, record }: { readonly title: string; readonly why: string; readonly record: DecisionRecord },
  { person, on }: DecidedBy,
): Decision {
  return {
    projectKey: change.projectKey,
    title,
    kind: change.kind === 'Leave' ? 'Other' : change.kind,
    state: 'Decided',
    askedBy: undefined,
    askedOn: undefined,
    decidedBy: person,
    decidedOn: on,
    weeks: weeksOf(change),
    why,
    scenario: record,
    expectedEffect: record.promise && expectedEffect(record.promise),
    checkOn: checkDay(record.promise, on),
    actualEffect: undefined,
  };
}

/** The question is answered where it was asked. */
export const answeredRow = (asked: Decision, decided: Decision): Decision => ({
  ...decided,
  clientKey: asked.clientKey,
  title: asked.title,
  kind: decided.kind === 'Other' && asked.kind === 'Help' ? 'Help' : decided.kind,
  askedBy: asked.askedBy,
  askedOn: asked.askedOn,
});

/** Taken back: what was asked is open again, what nobody had asked for stays in the log, quiet. */
export function undoneRow(now: Decision, asked: DecisionRecord['asked']): Decision {
  if (asked === undefined) return { ...now, state: 'Undone' };
  return {
    ...now,
    ...asked,
    state: 'Asked',
    decidedBy: undefined,
    decidedOn: undefined,
    scenario: undefined,
    actualEffect: undefined,
  };
}
