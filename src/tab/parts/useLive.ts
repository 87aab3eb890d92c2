import { useSyncExternalStore } from 'react';

import type { Live } from '#data/sync/engine.ts';

/** What the engine knows now; drawn anew whenever that changes. The engine is no class: its functions need no `this`. */
export function useLive<T>(live: Live<T>): T {
  // oxlint-disable-next-line typescript/unbound-method
  return useSyncExternalStore(live.subscribe, live.getSnapshot);
}
