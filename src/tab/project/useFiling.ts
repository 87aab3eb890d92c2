import { useEffect, useRef } from 'react';

import { fileLatest } from '#data/statusReport/fileLatest.ts';
import type { ProjectShown } from '#tab/parts/useProject.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Whoever sees a report that waits to be filed, and may write, files it. Once per state of the row: others see it too. */
export function useFiling(read: ProjectShown | undefined, mayWrite: boolean | undefined): void {
  const { engine, lists } = useTabDeps();
  const tried = useRef<string>(undefined);
  useEffect(() => {
    // What is on its way is filed by who sends it.
    if (
      read?.unfiled !== true ||
      read.project.edits !== 'sent' ||
      mayWrite !== true ||
      tried.current === read.project.etag
    )
      return;
    tried.current = read.project.etag;
    void fileLatest(lists, read.project).then((filed) => {
      if (filed.ok) void engine.refresh();
    });
  }, [read, mayWrite, lists, engine]);
}
