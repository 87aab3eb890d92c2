import { useEffect, useState } from 'react';

import { mayWriteProjects } from '#data/lists/mayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Asked of SharePoint once a project is open; undefined until it has answered. */
export function useMayWrite(itemId: string | undefined): boolean | undefined {
  const { lists } = useTabDeps();
  const [mayWrite, setMayWrite] = useState<boolean>();
  useEffect(() => {
    if (itemId === undefined) return;
    let isHere = true;
    void mayWriteProjects(lists, itemId).then((answer) => {
      if (isHere) setMayWrite(answer);
    });
    return () => {
      isHere = false;
    };
  }, [lists, itemId]);
  return mayWrite;
}
