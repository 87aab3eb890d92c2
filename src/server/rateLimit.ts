/** How much somebody may ask: `burst` at once, and `perSecond` again with every second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateLimits {
  readonly viewer: Allowance;
  readonly tenant: Allowance;
}

/** Far above what people do with their hands; there to stop a loop, before SharePoint has to. */
export const generousLimits: RateLimits = {
  viewer: { burst: 600, perSecond: 60 },
  tenant: { burst: 10_000, perSecond: 2_000 },
};

const mostRemembered = 5_000;

interface Bucket {
  left: number;
  at: number;
}

export interface RateLimiter {
  /** Seconds to wait before the next call of this viewer; 0 if it may be answered now. */
  secondsToWait(viewerId: string): number;
}

/** Kept in this process alone: two instances allow twice as much, which is still far from too much. */
export function createRateLimiter(limits: RateLimits, clock: { now(): number }): RateLimiter {
  const viewers = new Map<string, Bucket>();
  const tenant: Bucket = { left: limits.tenant.burst, at: clock.now() };

  const bucketOf = (viewerId: string): Bucket => {
    const bucket = viewers.get(viewerId) ?? { left: limits.viewer.burst, at: clock.now() };
    viewers.delete(viewerId); // a Map keeps its order: who asked longest ago stands first
    viewers.set(viewerId, bucket);
    const [oldest] = viewers.keys();
    if (viewers.size > mostRemembered && oldest !== undefined) viewers.delete(oldest);
    return bucket;
  };

  return {
    secondsToWait(viewerId) {
      const now = clock.now();
      const bucket = bucketOf(viewerId);
      const wait = Math.max(waitOf(bucket, limits.viewer, now), waitOf(tenant, limits.tenant, now));
      if (wait > 0) return wait;
      bucket.left -= 1;
      tenant.left -= 1;
      return 0;
    },
  };
}

function waitOf(bucket: Bucket, { burst, perSecond }: Allowance, now: number): number {
  const seconds = Math.max(0, now - bucket.at) / 1_000;
  bucket.left = Math.min(burst, bucket.left + seconds * perSecond);
  bucket.at = now;
  return bucket.left >= 1 ? 0 : Math.ceil((1 - bucket.left) / perSecond);
}
