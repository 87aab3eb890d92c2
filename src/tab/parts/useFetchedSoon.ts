import { useEffect } from 'react';

const restMs = 500;

/** Fetches scripts that this page may need, once it stands. One that does not come now comes when it is needed. */
export function useFetchedSoon(scripts: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const script of scripts) script().catch(() => undefined);
    }, restMs);
    return () => clearTimeout(timer);
  }, [scripts]);
}
