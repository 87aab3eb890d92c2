import { useEffect, useReducer } from 'react';

import type { Live } from '#data/sync/engine.ts';

/** Draws anew whenever one of these changes; what is shown is worked out from all of them together. */
export function useTicks(lives: readonly Pick<Live<unknown>, 'subscribe'>[]): number {
  const [tick, noteChange] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const leaves = lives.map((live) => live.subscribe(noteChange));
    return () => {
      for (const leave of leaves) leave();
    };
  }, [lives]);
  return tick;
}
