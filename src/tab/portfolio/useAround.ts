import { useEffect, useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { Around } from './around.ts';

const restMs = 120;
const againMs = 5 * 60_000;

/** What other lists say of the projects; read after the first rows stand, and again every few minutes. Undefined until then. */
export function useAround(portfolio: Overview, today: Day): Around | undefined {
  const { lists } = useTabDeps();
  const { settings } = portfolio;
  const features = settings.features.join(' ');
  const [known, setKnown] = useState<{ read: PortfolioLists; make: typeof import('./around.ts').aroundOf }>();
  useEffect(() => {
    if (features === '') return;
    let isGone = false;
    const read = async (): Promise<void> => {
      const { aroundOf, readAroundOf } = await import('./around.ts');
      const answer = await readAroundOf(lists, features);
      // The rows say why SharePoint cannot be read; what was known of the other lists stays.
      if (answer.ok && !isGone) setKnown({ read: answer.value, make: aroundOf });
    };
    const quietly = (): void => void read().catch(() => undefined);
    const first = setTimeout(quietly, restMs);
    const again = setInterval(() => document.visibilityState === 'visible' && quietly(), againMs);
    return () => {
      isGone = true;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [lists, features]);
  return useMemo(() => known?.make(known.read, portfolio, today), [known, portfolio, today]);
}
