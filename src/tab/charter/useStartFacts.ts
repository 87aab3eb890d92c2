import { useEffect, useMemo, useState } from 'react';

import type { Collection, Snapshot } from '#data/sync/engine.ts';
import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import { type Milestone, milestoneOn } from '#domain/milestones/milestone.ts';
import type { Person } from '#domain/project/person.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Undefined until Teams has said who it is. */
export function useMe(): Person | undefined {
  const { tokens } = useTabDeps();
  const [me, setMe] = useState(tokens.signedIn());
  useEffect(() => {
    tokens.whoAmI().then(setMe, () => undefined);
  }, [tokens]);
  return me;
}

/** Of a project that is there, the milestones it has: the document names those. */
export function useMilestones(projectKey: string | undefined): readonly FirstMilestone[] {
  const { engine } = useTabDeps();
  const rows = useMemo(
    () => engine.rowsOf<Milestone>('PMO Milestones', projectKey ?? ''),
    [engine, projectKey],
  );
  const { rows: kept } = useLive(projectKey === undefined ? noRows : rows);
  return useMemo(
    () =>
      kept
        .flatMap(({ value }) => {
          const on = milestoneOn(value);
          const { title, weight, isBusinessEvent } = value;
          return on === undefined ? [] : [{ title, weight, isBusinessEvent, on }];
        })
        .toSorted((one, other) => one.on.localeCompare(other.on)),
    [kept],
  );
}

const nothing: Snapshot<Milestone> = {
  rows: [],
  unreadable: [],
  from: 'nothing',
  readAt: 0,
  withoutColumns: [],
  problem: undefined,
};
const noRows: Collection<Milestone> = { getSnapshot: () => nothing, subscribe: () => () => undefined };
