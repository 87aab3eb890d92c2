import { useSyncExternalStore } from 'react';

const calls: string[] = [];
let shown: readonly string[] = [];
const listeners = new Set<() => void>();

// Where a test can see it.
Reflect.set(window, '__unknownHostCalls', calls);

/** A call this host does not play: it is shown in red, so that nobody takes silence for an answer. */
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
