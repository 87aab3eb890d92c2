import { addDays, type Day } from '#domain/calendar/day.ts';
import type { Decision } from '#domain/decision/decision.ts';

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

/** One decision is asked for; two were taken, one of them long enough ago to be looked at again. */
export function demoDecisions(today: Day, keyOf: (name: string) => string): readonly Decision[] {
  const [tove, petra] = [personNamed('Tove Haugen'), personNamed('Petra Lund')];
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
    {
      ...undecided,
      projectKey: keyOf('Laptop cycle'),
      title: 'The second wave waits for the core switches',
      kind: 'Delay',
      state: 'Decided',
      askedBy: personNamed('Pavel Dvorak'),
      askedOn: addDays(today, -66),
      decidedBy: petra,
      decidedOn: addDays(today, -63),
      weeks: 4,
      why: 'Unpacking twice costs more than waiting once.',
      expectedEffect: 14_000,
      checkOn: addDays(today, -7),
      actualEffect: 11_500,
    },
    {
      ...undecided,
      projectKey: keyOf('SD-WAN pilot'),
      title: 'The pilot starts with two branches instead of five',
      kind: 'Start',
      state: 'Decided',
      askedBy: personNamed('Nils Olsen'),
      askedOn: addDays(today, -72),
      decidedBy: tove,
      decidedOn: addDays(today, -70),
      why: 'Two teach us as much as five.',
      expectedEffect: 8000,
      checkOn: addDays(today, 21),
    },
  ];
}
