import { useCallback, useMemo } from 'react';

import { readReportWeeks } from '#data/team/readReportWeeks.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { reportingBurden, type WeekBurden } from '#domain/listening/reportingBurden.ts';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { burdenDays } from './scorecardModel.ts';

/** Minutes of reporting the PMO asked for in the last weeks; undefined until the reports were read. */
export function useBurden(today: Day): readonly WeekBurden[] | undefined {
  const { lists, clock } = useTabDeps();
  const weeks = useMemo(() => burdenDays(today).map(isoWeekOf), [today]);
  const { value } = useRead(
    useCallback(() => readReportWeeks(lists, weeks), [lists, weeks]),
    clock,
  );
  return useMemo(() => value && reportingBurden(value, weeks).slice(1), [value, weeks]);
}
