import { useEffect, useState, useSyncExternalStore } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';

/** How long SharePoint still asks us to wait; 0 while it does not. */
export function useWaitSeconds(): number {
  const { waitingUntil, clock } = useTabDeps();
  const until = useSyncExternalStore(waitingUntil.subscribe, waitingUntil.getSnapshot);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    if (until === undefined) return;
    const timer = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(timer);
  }, [until, clock]);
  // `now` stands still while nobody waits, and may be older than the wish to wait.
  const from = Math.max(now, until === undefined ? 0 : until - longestWaitMs);
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - from) / 1000));
}

const longestWaitMs = 120_000;
