import { useCallback } from 'react';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { readStaffing, type StaffingRead } from '#data/portfolio/readStaffing.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { ReadState } from '#tab/parts/readState.ts';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Demand and, for members of the second site, people; read with the viewer's own rights while the screen is open, kept nowhere. */
export function useStaffing({ features }: PmoSettings): ReadState<StaffingRead, GraphProblem> {
  const { lists, clock } = useTabDeps();
  const withPeople = features.includes('people');
  const read = useCallback(() => readStaffing(lists, { withPeople }), [lists, withPeople]);
  return useRead(read, clock);
}
