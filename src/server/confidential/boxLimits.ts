import { createHmac, randomBytes } from 'node:crypto';

import { createRateLimiter } from '#server/rateLimit.ts';

/** A few at once and then one a minute: enough for somebody who tells much, and too little to drown the list. */
const limits = {
  viewer: { burst: 10, perSecond: 1 / 60 },
  tenant: { burst: 500, perSecond: 5 },
};

/** By a keyed hash of who asks, so that not even this process keeps a list of people. */
export function createBoxLimits(clock: { now(): number }): { isTooMuch(personId: string): boolean } {
  const salt = randomBytes(32);
  const limiter = createRateLimiter(limits, clock);
  return {
    isTooMuch: (personId) =>
      limiter.secondsToWait(createHmac('sha256', salt).update(personId).digest('base64url')) > 0,
  };
}
