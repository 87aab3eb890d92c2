import { expect, test } from 'vitest';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { err, ok } from '#domain/result.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { createPortfolioCache } from '#server/portfolioCache.ts';

const portfolio = (): Portfolio => ({ settings: defaultSettings, teams: [], projects: [], unreadable: [] });

function cacheAt(start = 0) {
  let now = start;
  const cache = createPortfolioCache({ now: () => now });
  return { cache, pass: (milliseconds: number) => void (now += milliseconds) };
}

test('what a viewer read is kept for a minute, counted from when it was asked', async () => {
  const { cache, pass } = cacheAt();
  const read = portfolio();
  await cache.readOnce('ida', async () => {
    pass(2_000);
    return ok(read);
  });
  pass(57_999);
  expect(cache.get('ida')).toBe(read);
  pass(1);
  expect(cache.get('ida')).toBeUndefined();
});

test('nobody is shown what another viewer read', async () => {
  const { cache } = cacheAt();
  await cache.readOnce('ida', async () => ok(portfolio()));
  expect(cache.get('noor')).toBeUndefined();
});

test('200 viewers are kept; the next one takes the place of who read longest ago', async () => {
  const { cache } = cacheAt();
  for (let viewer = 0; viewer < 200; viewer += 1)
    await cache.readOnce(`v${viewer}`, async () => ok(portfolio()));
  await cache.readOnce('v0', async () => ok(portfolio()));
  await cache.readOnce('v200', async () => ok(portfolio()));
  const kept = Array.from({ length: 201 }, (_, viewer) => cache.get(`v${viewer}`)).map(Boolean);
  expect(kept.filter(Boolean)).toHaveLength(200);
  expect(kept[0]).toBe(true);
  expect(kept[1]).toBe(false);
});

test('letters typed while the lists are read wait for the same reading', async () => {
  const { cache } = cacheAt();
  let reads = 0;
  const read = async () => {
    reads += 1;
    return ok(portfolio());
  };
  const [one, other] = await Promise.all([cache.readOnce('ida', read), cache.readOnce('ida', read)]);
  expect(one).toBe(other);
  expect(reads).toBe(1);
});

test('a reading asked before the viewer’s own write is not kept', async () => {
  const { cache } = cacheAt();
  const reading = Promise.withResolvers<ReturnType<typeof portfolio>>();
  const before = cache.readOnce('ida', async () => ok(await reading.promise));
  cache.drop('ida');
  const after = portfolio();
  await cache.readOnce('ida', async () => ok(after));
  reading.resolve(portfolio());
  await before;
  expect(cache.get('ida')).toBe(after);
});

test('a reading that failed is not kept, and the next one is asked anew', async () => {
  const { cache } = cacheAt();
  await cache.readOnce('ida', async () => err({ kind: 'offline' }));
  expect(cache.get('ida')).toBeUndefined();
  await cache.readOnce('ida', async () => ok(portfolio()));
  expect(cache.get('ida')).toBeDefined();
});
