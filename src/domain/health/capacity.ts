import type { Day } from '#domain/calendar/day.ts';
import type { Shortage } from '#domain/capacity/shortage.ts';

import type { Signal } from './health.ts';

const amberOverPercent = 15;
const redOverPercent = 30;
const dust = 1e-6;

/** HE6, from what all projects want of a skill; never a person. Not asked where no demand or no capacity is kept. */
export function capacitySignal(shortage: Shortage | undefined, today: Day): Signal | undefined {
  return shortage === undefined
    ? undefined
    : { name: 'capacity', level: levelOf(shortage.unmetPercent), asOf: today, ...shortage };
}

function levelOf(unmetPercent: number): Signal['level'] {
  if (unmetPercent > redOverPercent + dust) return 'red';
  return unmetPercent > amberOverPercent + dust ? 'amber' : 'green';
}
