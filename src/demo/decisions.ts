import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { DecisionRecord } from '#domain/decision/decisionRecord.ts';
import { type DecisionPromise, expectedEffect } from '#domain/decision/promise.ts';

import { personNamed } from './company.ts';

const undecided = {
  decidedBy: undefined,
  decidedOn: undefined,
  weeks: undefined,
  why: undefined,
  scenario: undefined,
  expectedEffect: undefined,
  checkOn: undefined,
  actualEffect: undefined,
} as const;

interface Told {
  readonly title: string;
  readonly project: string | undefined;
  readonly kind: Decision['kind'];
  readonly weeks?: number;
  readonly by: string;
  readonly daysAgo: number;
  readonly why: string;
  readonly promise: DecisionPromise;
  readonly checkInDays: number;
  readonly cameOfIt?: number;
  readonly state?: Decision['state'];
}

const money = (amount: number): DecisionPromise => ({ measure: 'money', amount });

/** What was decided in the last half year: most of it came as promised, one did not, one was taken back. */
const told = (today: Day): readonly Told[] => [
  {
    title: 'The pilot starts with two branches instead of five',
    project: 'SD-WAN pilot',
    kind: 'Start',
    by: 'Tove Haugen',
    daysAgo: 70,
    why: 'Two teach us as much as five.',
    promise: money(8000),
    checkInDays: 21,
  },
  {
    title: 'Delay Intranet search 4 weeks',
    project: 'Intranet search',
    kind: 'Delay',
    weeks: 4,
    by: 'Tove Haugen',
    daysAgo: 56,
    why: 'The designer was wanted for the screens of Atlas at the same time.',
    promise: {
      measure: 'overload',
      skills: ['UX'],
      firstWeek: isoWeekOf(addDays(today, -56)),
      weeks: 6,
      before: 2.4,
      after: 0,
    },
    checkInDays: -14,
    cameOfIt: 2.4,
  },
  {
    title: 'The second wave waits for the core switches',
    project: 'Laptop cycle',
    kind: 'Delay',
    weeks: 4,
    by: 'Petra Lund',
    daysAgo: 63,
    why: 'Unpacking twice costs more than waiting once.',
    promise: money(14_000),
    checkInDays: -7,
    cameOfIt: 11_500,
  },
  {
    title: 'Start the roll-out in the north before the south is done',
    project: 'Meter roll-out',
    kind: 'Start',
    by: 'Luis Moreno',
    daysAgo: 84,
    why: 'The crews were free in September.',
    promise: money(30_000),
    checkInDays: -28,
    cameOfIt: 6000,
  },
  {
    title: 'Stop the badge printers',
    project: undefined,
    kind: 'Stop',
    by: 'Tove Haugen',
    daysAgo: 98,
    why: 'The maker ended the model, and Meeting rooms covers the need.',
    promise: money(60_000),
    checkInDays: -35,
    cameOfIt: 64_000,
  },
  {
    title: 'Delay Branch Wi-Fi 2 weeks',
    project: 'Branch Wi-Fi',
    kind: 'Delay',
    weeks: 2,
    by: 'Tove Haugen',
    daysAgo: 91,
    why: 'For the listed buildings.',
    promise: { measure: 'delay', weeks: 2 },
    checkInDays: -35,
    state: 'Undone',
  },
];

/** One decision is asked for; the others were taken, most of them long enough ago to be looked at again. */
export function demoDecisions(today: Day, keyOf: (name: string) => string): readonly Decision[] {
  return [
    {
      ...undecided,
      projectKey: keyOf('Ember dashboard'),
      title: 'Does Ember go on with one user?',
      kind: 'Stop',
      state: 'Asked',
      askedBy: personNamed('Marta Weiss'),
      askedOn: addDays(today, -2),
    },
    ...told(today).map((one) => decided(one, today, keyOf)),
  ];
}

function decided(one: Told, today: Day, keyOf: (name: string) => string): Decision {
  const { title, project, kind, weeks, by, daysAgo, why, promise, checkInDays, cameOfIt, state } = one;
  const projectKey = project === undefined ? undefined : keyOf(project);
  return {
    projectKey,
    title,
    kind,
    state: state ?? 'Decided',
    askedBy: undefined,
    askedOn: undefined,
    decidedBy: personNamed(by),
    decidedOn: addDays(today, -daysAgo),
    weeks,
    why,
    scenario: projectKey === undefined ? undefined : recordOf(one, projectKey),
    expectedEffect: expectedEffect(promise),
    checkOn: addDays(today, checkInDays),
    actualEffect: cameOfIt,
  };
}

/** Long before there was an undo, and before the lists as they are now: it moves nothing. */
function recordOf({ title, kind, weeks, promise }: Told, projectKey: string): DecisionRecord {
  const change: ProjectChange =
    kind === 'Delay' ? { projectKey, kind, weeks: weeks ?? 0 } : { projectKey, kind: 'Start' };
  return {
    v: 1,
    id: `DEMO ${title}`.toUpperCase(),
    at: 0,
    plan: [change],
    moves: { project: undefined, demand: [] },
    promise,
    table: undefined,
    isWhyKept: false,
    asked: undefined,
  };
}
