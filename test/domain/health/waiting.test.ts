import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import type { Decision } from '#domain/decision/decision.ts';
import { waitingByProject, waitingSignal, type Waiting } from '#domain/health/waiting.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import { ida, projectWith, today } from '#test/domain/projects.ts';

const ago = (days: number) => addDays(today, -days);
const asks = (days: number) => projectWith({ needHelp: 'A tester', needHelpSince: ago(days) });

test.each([
  { days: 0, level: 'green' },
  { days: 7, level: 'green' },
  { days: 8, level: 'amber' },
  { days: 300, level: 'amber' },
])('[HE7] help that was asked for $days days ago is $level', ({ days, level }) => {
  expect(waitingSignal(asks(days), today)).toEqual({
    name: 'waiting',
    level,
    asOf: ago(days),
    what: 'help',
    title: 'A tester',
    waitingDays: days,
    count: 1,
  });
});

test('[HE7] the one that waits longest speaks, decisions too', () => {
  const waiting: Waiting[] = [
    { what: 'help', title: 'A room', since: ago(2) },
    { what: 'decision', title: 'Which supplier', since: ago(9) },
  ];
  expect(waitingSignal(asks(4), today, waiting)).toMatchObject({
    level: 'amber',
    what: 'decision',
    title: 'Which supplier',
    waitingDays: 9,
    count: 3,
  });
});

test('[HE9] where nobody waits nothing is asked, nor of what is over', () => {
  expect(waitingSignal(projectWith({}), today)).toBeUndefined();
  expect(waitingSignal(projectWith({ needHelp: 'A tester' }), today)).toBeUndefined();
  expect(waitingSignal(projectWith({ needHelp: ' ', needHelpSince: ago(9) }), today)).toBeUndefined();
  expect(waitingSignal({ ...asks(9), stage: 'Done' }, today)).toBeUndefined();
  expect(waitingSignal({ ...asks(9), stage: 'Stopped' }, today)).toBeUndefined();
});

const decision: Decision = {
  projectKey: 'PAY-01',
  title: 'Which supplier',
  kind: 'Other',
  state: 'Asked',
  askedBy: ida,
  askedOn: ago(9),
  decidedBy: undefined,
  decidedOn: undefined,
  weeks: undefined,
  why: undefined,
  scenario: undefined,
  expectedEffect: undefined,
  checkOn: undefined,
  actualEffect: undefined,
};
const request: HelpRequest = {
  projectKey: 'PAY-01',
  title: 'A room',
  askedBy: ida,
  askedOn: ago(2),
  state: 'Open',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
};

test('[HE7] open requests and asked decisions wait; what is taken, decided or undated does not', () => {
  const waiting = waitingByProject({
    decisions: [
      decision,
      { ...decision, state: 'Decided' },
      { ...decision, state: 'Undone' },
      { ...decision, projectKey: undefined },
      { ...decision, askedOn: undefined },
    ],
    help: [
      request,
      { ...request, state: 'Taken' },
      { ...request, state: 'Done' },
      { ...request, askedOn: undefined },
      { ...request, projectKey: undefined },
      { ...request, projectKey: 'BEA-01' },
    ],
  });
  expect(waiting.get('PAY-01')).toMatchObject([
    { what: 'decision', title: 'Which supplier', since: ago(9) },
    { what: 'help', title: 'A room', since: ago(2) },
  ]);
  expect(waiting.get('BEA-01')).toHaveLength(1);
  expect(waiting.size).toBe(2);
  expect(waitingByProject({}).size).toBe(0);
});

const longestWait = (of: readonly Waiting[]) => {
  const signal = waitingSignal(projectWith({}), today, of);
  return signal?.name === 'waiting' ? signal.waitingDays : -1;
};

test('[HE7] somebody more who waits never makes it better', () => {
  const waits = fc.nat(30).map((days): Waiting => ({ what: 'help', title: String(days), since: ago(days) }));
  fc.assert(
    fc.property(fc.array(waits, { maxLength: 6 }), waits, (waiting, more) => {
      expect(longestWait([...waiting, more])).toBe(Math.max(longestWait(waiting), longestWait([more])));
    }),
  );
});
