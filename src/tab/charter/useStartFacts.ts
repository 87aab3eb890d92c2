import { useEffect, useMemo, useState } from 'react';

import { milestonesList } from '#data/lists/milestones.ts';
import type { Collection } from '#data/sync/engine.ts';
import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import { type Milestone, milestoneOn } from '#domain/milestones/milestone.ts';
import type { Person } from '#domain/project/person.ts';
import { noRows } from '#tab/parts/noRows.ts';
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
    (): Collection<Milestone> =>
      projectKey === undefined ? noRows : engine.rowsOf<Milestone>(milestonesList.title, projectKey),
    [engine, projectKey],
  );
  const { rows: kept } = useLive(rows);
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
