import { useEffect } from 'react';

import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { PortfolioRow } from './portfolioModel.ts';

const restMs = 1_000;

/** Keeps what stands on the screen for the next visit, once it has stood there for a second. */
export function useFirstRows(rows: readonly PortfolioRow[] | undefined, settings: PmoSettings): void {
  const { clock, keepFirstRows } = useTabDeps();
  useEffect(() => {
    if (rows === undefined || settings.keepOnDevice === 'nothing') return;
    const timer = setTimeout(async () => {
      const { firstRowsOnScreen } = await import('./firstRowsOnScreen.ts');
      const first = firstRowsOnScreen(rows, endOfDay(settings, clock.now()));
      if (first !== undefined) void keepFirstRows(first).catch(() => undefined); // not signed in any more
    }, restMs);
    return () => clearTimeout(timer);
  }, [rows, settings, clock, keepFirstRows]);
}

const dayMs = 86_400_000;

/** The instant the PMO's day changes next, to the minute. */
function endOfDay(settings: PmoSettings, now: number): number {
  if (settings.asOf !== undefined) return now + 365 * dayMs;
  const today = pmoToday(settings, now);
  let [before, after] = [now, now + 26 * 3_600_000];
  while (after - before > 60_000) {
    const middle = (before + after) / 2;
    if (pmoToday(settings, middle) === today) before = middle;
    else after = middle;
  }
  return before;
}
