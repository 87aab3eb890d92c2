import { useMemo } from 'react';

import type { Collection } from '#data/sync/engine.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** The rows of one project in a list: whole, and read while they are shown. */
export function useRowsOf<T>(listTitle: string, projectKey: string): Collection<T> {
  const { engine } = useTabDeps();
  return useMemo(() => engine.rowsOf<T>(listTitle, projectKey), [engine, listTitle, projectKey]);
}
