import type { Dice } from './rng.ts';
import { accessDenied, resourceModified, tooManyRequests, type WireAnswer, WireRefusal } from './wire.ts';

/** Every fault kind of the control contract. */
export const faultKinds = [
  '429',
  '500',
  '502',
  '503',
  '504',
  '423',
  '401',
  '403',
  '409',
  '412',
  '410',
  'partialBatch',
  'applyThenDrop',
  'applyThen504',
  'dropBefore',
  'lateDuplicate',
  'resetMidBody',
  'truncate',
  'html200',
  'slow',
  'duplicateDelta',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which faults there are in one schedule: a few kinds each time, so that rare companies of faults meet too. */
export interface FaultPlan {
  isOn: boolean;
  /** The longest that anybody was asked to wait. */
  longestWaitSeconds: number;
  readonly take: (method: string, path: string) => FaultKind | undefined;
  readonly waitSeconds: () => number;
}

export function createFaultPlan(dice: Dice): FaultPlan {
  const kinds = dice.shuffled(faultKinds).slice(0, dice.between(2, 8));
  const rate = dice.pick([0.02, 0.08, 0.15, 0.3]);
  const waits = dice.pick<readonly [number, number]>([
    [1, 3],
    [2, 20],
    [30, 90],
  ]);
  const plan: FaultPlan = {
    isOn: true,
    longestWaitSeconds: 0,
    take: (method, path) => {
      if (!plan.isOn || !dice.chance(rate)) return undefined;
      const kind = dice.oneOf(kinds);
      return kind !== undefined && canMeet(kind, method, path) ? kind : undefined;
    },
    waitSeconds: () => {
      const seconds = dice.between(...waits);
      plan.longestWaitSeconds = Math.max(plan.longestWaitSeconds, seconds);
      return seconds;
    },
  };
  return plan;
}

function canMeet(kind: FaultKind, method: string, path: string): boolean {
  const isBatch = path.endsWith('/$batch');
  if (kind === 'partialBatch') return isBatch;
  if (kind === 'duplicateDelta') return path.includes('/items/delta?');
  if (kind === '412') return method === 'PATCH';
  return true;
}

/** An answer that is given instead of doing anything; undefined for faults of another sort. */
export function refusalFor(kind: FaultKind, plan: FaultPlan, dice: Dice): WireAnswer | undefined {
  switch (kind) {
    case '429':
      return tooManyRequests(plan.waitSeconds()).answer;
    case '503': {
      const headers = dice.chance(0.5) ? { 'Retry-After': String(plan.waitSeconds()) } : {};
      return new WireRefusal(503, 'serviceNotAvailable', 'The service is not available.', headers).answer;
    }
    case '500':
    case '502':
    case '504':
      return new WireRefusal(Number(kind), 'UnknownError', 'It did not work.').answer;
    case '423':
      return new WireRefusal(423, 'resourceLocked', 'The resource is locked.').answer;
    case '401':
      return new WireRefusal(401, 'InvalidAuthenticationToken', 'The token is expired.').answer;
    case '403':
      return accessDenied().answer;
    case '409':
      return resourceModified(409).answer;
    case '412':
      return resourceModified().answer;
    case '410':
      return new WireRefusal(410, 'resyncRequired', 'Resync required.').answer;
    case 'partialBatch':
    case 'applyThenDrop':
    case 'applyThen504':
    case 'dropBefore':
    case 'lateDuplicate':
    case 'resetMidBody':
    case 'truncate':
    case 'html200':
    case 'slow':
    case 'duplicateDelta':
      return undefined;
  }
}
