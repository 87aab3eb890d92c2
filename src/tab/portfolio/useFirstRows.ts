import { useEffect } from 'react';

import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { PortfolioModel } from './portfolioModel.ts';

const restMs = 1_000;

/** Keeps what stands on the screen for the next visit, once it has stood there for a second. */
export function useFirstRows(model: PortfolioModel | undefined, settings: PmoSettings): void {
  const { clock, keepFirstRows } = useTabDeps();
  useEffect(() => {
    if (model === undefined || settings.keepOnDevice === 'nothing') return;
    const timer = setTimeout(async () => {
      const { firstRowsOnScreen } = await import('./firstRowsOnScreen.ts');
      const { endOfPmoDay } = await import('./endOfPmoDay.ts');
      const rows = model.standings.slice(0, 20).map(model.rowOf);
      const first = firstRowsOnScreen(rows, endOfPmoDay(settings, clock.now()));
      if (first !== undefined) void keepFirstRows(first).catch(() => undefined); // not signed in any more
    }, restMs);
    return () => clearTimeout(timer);
  }, [model, settings, clock, keepFirstRows]);
}
