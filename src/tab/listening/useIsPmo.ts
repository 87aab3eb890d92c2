import { useEffect, useState } from 'react';

import { mayWriteList } from '#data/lists/mayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Who may change the PMO's settings is the PMO. Asked of SharePoint; false until it has answered. */
export function useIsPmo(): boolean {
  const { lists } = useTabDeps();
  const [isPmo, setIsPmo] = useState(false);
  useEffect(() => {
    let isHere = true;
    void mayWriteList(lists.settings).then((answer) => {
      if (isHere) setIsPmo(answer);
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return isPmo;
}
