import { useMemo } from 'react';

import { listeningList } from '#data/lists/listening.ts';
import type { Collection } from '#data/sync/engine.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

export function useListeningRows(): Collection<ListeningItem> {
  const { engine } = useTabDeps();
  return useMemo(() => engine.allRowsOf<ListeningItem>(listeningList.title), [engine]);
}
