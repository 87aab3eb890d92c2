import { useEffect, useState } from 'react';

import type { Engine } from '#data/sync/engine.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { useLive } from './useLive.ts';

/** How long SharePoint still asks us to wait; 0 while it does not. */
export function useWaitSeconds(): number {
  const { engine, clock } = useTabDeps();
  const { waiting } = useLive(engine.sending);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    if (waiting === undefined) return;
    const timer = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(timer);
  }, [waiting, clock]);
  if (waiting === undefined) return 0;
  // `now` stands still while nobody waits, and may be older than the wish to wait.
  const waitedMs = Math.max(0, now - waiting.since);
  return Math.max(1, Math.ceil(waiting.seconds - waitedMs / 1000));
}

/** As an instant; undefined while SharePoint does not ask us to wait. */
export function waitingUntilOf({ sending }: Pick<Engine, 'sending'>): number | undefined {
  const { waiting } = sending.getSnapshot();
  return waiting && waiting.since + waiting.seconds * 1000;
}
