import type { Logger } from './log.ts';

/** Work that is safe to lose and goes on after the answer: the report that is filed, the card that is renewed for everyone else. */
export interface Afterwards {
  do(work: () => Promise<unknown>): void;
  /** Nothing of it is under way any more. */
  settled(): Promise<void>;
}

export function createAfterwards(log: Logger): Afterwards {
  const open = new Set<Promise<void>>();
  return {
    do: (work) => {
      const one = work()
        .then(() => undefined)
        .catch((error: unknown) => log.error({ error }, 'what was to be done after an answer broke'))
        .finally(() => open.delete(one));
      open.add(one);
    },
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
}
