import { useEffect, useRef } from 'react';

import type { ProjectRead } from '#data/project/readProject.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Whoever sees a report that waits to be filed, and may write, files it. Once per state of the row: others see it too. */
export function useFiling(
  read: ProjectRead | undefined,
  mayWrite: boolean | undefined,
  onFiled: () => void,
): void {
  const { lists } = useTabDeps();
  const tried = useRef<string>(undefined);
  useEffect(() => {
    if (read?.unfiled !== true || mayWrite !== true || tried.current === read.project.etag) return;
    tried.current = read.project.etag;
    void fileLatest(lists, read.project).then((filed) => {
      if (filed.ok) onFiled();
    });
  }, [read, mayWrite, lists, onFiled]);
}
