import { useEffect, useState } from 'react';

import { readRows } from '#data/lists/readRows.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

export type MilestonesOnDemand =
  | { readonly kind: 'notAsked' | 'reading' | 'problem' }
  | { readonly kind: 'read'; readonly byProject: ReadonlyMap<string, readonly Milestone[]> };

/** Of all projects at once, and only when somebody wants to see them. */
export function useMilestones(isWanted: boolean): MilestonesOnDemand {
  const { lists } = useTabDeps();
  const [state, setState] = useState<MilestonesOnDemand>({ kind: 'notAsked' });
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void readRows(lists.milestones).then((read) => {
      if (isGone) return;
      if (!read.ok) return setState({ kind: 'problem' });
      const all = read.value.rows.map(({ value }) => value);
      setState({ kind: 'read', byProject: Map.groupBy(all, ({ projectKey }) => projectKey) });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, lists]);
  return isWanted && state.kind === 'notAsked' ? { kind: 'reading' } : state;
}
