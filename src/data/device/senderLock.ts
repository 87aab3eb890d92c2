import type { SenderLock } from '#data/sync/ports.ts';

import { type DeviceOwner, deviceName } from './owner.ts';

/**
 * One sender among the tabs of a person; the browser hands over when a tab is closed or dies. Where it refuses locks this tab
 * sends: it refuses them with storage, so there is no common outbox to send twice from, and OpLog and the unique keys make even
 * two senders safe. A heartbeat over a channel would be refused alike.
 */
export function createSenderLock(owner: DeviceOwner): SenderLock {
  return {
    acquire: (whileHeld) => {
      const end = Promise.withResolvers<void>();
      const giveUpWaiting = new AbortController();
      let isReleased = false;
      let isHeld = false;
      const hold = (): Promise<void> => {
        isHeld = true;
        if (!isReleased) whileHeld();
        return end.promise;
      };
      request(deviceName(owner), giveUpWaiting.signal, hold).catch((problem: unknown) => {
        if (isHeld) throw problem; // a bug of the sender, not a refusal of the browser
        void hold();
      });
      return () => {
        isReleased = true;
        end.resolve();
        giveUpWaiting.abort();
      };
    },
  };
}

// Async, because `navigator.locks` may be missing, throw or reject.
async function request(name: string, signal: AbortSignal, hold: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { signal }, hold);
}

/** The people who have a tab open now; undefined where the browser does not say. */
export async function peopleAtWork(): Promise<ReadonlySet<string> | undefined> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    return new Set([...held, ...pending].map(({ name = '' }) => name));
  } catch {
    return undefined;
  }
}
