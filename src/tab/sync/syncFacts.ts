import type { SendingState } from '#data/sync/engine.ts';

/** Something about the way to SharePoint that the person should know; nothing to say is the common case. */
export type SyncFact =
  | { readonly kind: 'needsYou'; readonly count: number }
  | { readonly kind: 'signIn'; readonly count: number }
  | { readonly kind: 'notDurable'; readonly count: number }
  | { readonly kind: 'offline'; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number; readonly seconds: number }
  | { readonly kind: 'unreadable'; readonly count: number }
  | { readonly kind: 'clock'; readonly hours: number; readonly direction: 'ahead' | 'behind' };

/** What is said above the page, weightiest first. `waitSeconds`: how long SharePoint still asks us to wait. */
export function syncFacts(state: SendingState, waitSeconds: number): readonly SyncFact[] {
  const { needsYou, unsentCount, notKeptYetCount, unreadableCount, clockAheadMs } = state;
  const count = unsentCount - needsYou.length;
  const safeCount = Math.max(0, count - notKeptYetCount); // what is said of these is that leaving the page is safe
  const facts: (SyncFact | false)[] = [
    needsYou.length > 0 && { kind: 'needsYou', count: needsYou.length },
    state.isSignInNeeded && state.isOnline && { kind: 'signIn', count },
    !state.isDurable && (unsentCount > 0 || !state.isOnline) && { kind: 'notDurable', count: unsentCount },
    !state.isOnline && state.isDurable && { kind: 'offline', count: safeCount },
    !state.isOnline && !state.isDurable && count === 0 && { kind: 'offline', count },
    state.isOnline &&
      waitSeconds > 0 &&
      safeCount > 0 && { kind: 'waiting', count: safeCount, seconds: waitSeconds },
    unreadableCount > 0 && { kind: 'unreadable', count: unreadableCount },
    clockAheadMs !== undefined && clockFact(clockAheadMs),
  ];
  return facts.filter((fact) => fact !== false);
}

const hourMs = 3_600_000;

const clockFact = (aheadMs: number): SyncFact => ({
  kind: 'clock',
  hours: Math.round(Math.abs(aheadMs) / hourMs),
  direction: aheadMs > 0 ? 'ahead' : 'behind',
});
