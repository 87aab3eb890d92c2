import { useEffect, useRef } from 'react';

import { fileLatest } from '#data/statusReport/fileLatest.ts';
import type { ProjectShown } from '#tab/parts/useProject.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Who has just written it files it; a second one at the same moment would only meet the first. */
const restMs = 5_000;

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
    const { etag } = read.project;
    const timer = setTimeout(() => {
      tried.current = etag;
      void fileLatest(lists, read.project).then((filed) => {
        if (filed.ok) void engine.refresh();
      });
    }, restMs);
    return () => clearTimeout(timer);
  }, [read, mayWrite, lists, engine]);
}
