import { useEffect, useState } from 'react';

import { triedList } from '#data/lists/mayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Whether this person may ask for a card. Who may decide may post too, so it is asked only for the others. */
export function useMayShare(mayDecide: boolean | undefined): boolean {
  const { lists } = useTabDeps();
  const [mayNot, setMayNot] = useState(false);
  useEffect(() => {
    if (mayDecide !== false) return undefined;
    let isHere = true;
    void triedList(lists.posts).then((answer) => {
      if (isHere) setMayNot(answer === 'mayNot');
    });
    return () => {
      isHere = false;
    };
  }, [lists, mayDecide]);
  return mayDecide !== false || !mayNot;
}
