import { useSyncExternalStore } from 'react';

declare global {
  interface Window {
    __unknownHostCalls?: string[];
  }
}

const calls: string[] = [];
window.__unknownHostCalls = calls;
let shown: readonly string[] = [];
const listeners = new Set<() => void>();

/** A call this host does not play: shown in red, and kept where a test can see it. */
export function noteUnknownCall(func: string): void {
  calls.push(func);
  shown = [...calls];
  for (const listener of listeners) listener();
}

export function useUnknownCalls(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
