import { useCallback, useEffect, useRef, useState } from 'react';

import type { Result } from '#domain/result.ts';

import type { ReadState } from './readState.ts';

const staleAfterMs = 5_000;
const pollMs = 60_000;

/**
 * Reads when the screen opens, when the person comes back to it, and each minute while it is looked at. Give it a
 * `read` that stays the same while the screen is mounted. Each device waits a little differently, so that a full office does not ask in one breath.
 */
export function useRead<T, P>(read: () => Promise<Result<T, P>>, clock: { now(): number }): ReadState<T, P> {
  const [state, setState] = useState<{ value?: T; problem?: P; readAt: number }>({ readAt: 0 });
  const newest = useRef(0);
  const readAtRef = useRef(0);

  const readAgain = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    readAtRef.current = clock.now();
    void read().then((result) => {
      if (mine !== newest.current) return; // a later question was asked; only its answer counts
      setState((before) =>
        result.ok ? { value: result.value, readAt: clock.now() } : { ...before, problem: result.error },
      );
    });
  }, [read, clock]);

  useEffect(() => {
    readAgain();
    const ifStale = (age: number) => () => {
      if (document.visibilityState === 'visible' && clock.now() - readAtRef.current > age) readAgain();
    };
    const onReturn = ifStale(staleAfterMs);
    const timer = setInterval(ifStale(pollMs * 0.9), pollMs * (0.9 + Math.random() * 0.2));
    document.addEventListener('visibilitychange', onReturn);
    globalThis.addEventListener('focus', onReturn);
    globalThis.addEventListener('online', onReturn);
    return () => {
      newest.current += 1;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
      globalThis.removeEventListener('focus', onReturn);
      globalThis.removeEventListener('online', onReturn);
    };
  }, [readAgain, clock]);

  return { value: state.value, problem: state.problem, readAt: state.readAt, readAgain };
}
