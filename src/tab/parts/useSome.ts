import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Some<T> {
  readonly shown: readonly T[];
  /** How many the next press brings; 0 when all are there. */
  readonly next: number;
  readonly showMore: () => void;
}

/** A long list comes some at a time, so that thousands open as fast as ten. On paper nobody can ask for more: there all of them stand. */
export function useSome<T>(all: readonly T[], atOnce: number): Some<T> {
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    const showAll = (): void => flushSync(() => setCount(Infinity));
    globalThis.addEventListener('beforeprint', showAll);
    return () => globalThis.removeEventListener('beforeprint', showAll);
  }, []);
  return {
    shown: all.slice(0, count),
    next: Math.max(0, Math.min(atOnce, all.length - count)),
    showMore: () => setCount(count + atOnce),
  };
}
