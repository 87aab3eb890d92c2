import { useEffect, useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { Around } from './around.ts';

const restMs = 120;
const againMs = 5 * 60_000;
const longestMs = 2_000;

export interface AroundReading {
  /** Undefined until it was read. */
  readonly around: Around | undefined;
  /** Nothing more is to be waited for: it was read, or could not be, or takes long. */
  readonly isSettled: boolean;
}

/** What other lists say of the projects; read after the first rows stand, and again every few minutes. */
export function useAround(portfolio: Overview, today: Day): AroundReading {
  const { lists } = useTabDeps();
  const { settings } = portfolio;
  const features = settings.features.join(' ');
  const [known, setKnown] = useState<{ read: PortfolioLists; make: typeof import('./around.ts').aroundOf }>();
  const [isSettled, setSettled] = useState(features === '');
  useEffect(() => {
    if (features === '') return;
    let isGone = false;
    const read = async (): Promise<void> => {
      const { aroundOf, readAroundOf } = await import('./around.ts');
      const answer = await readAroundOf(lists, features);
      // The rows say why SharePoint cannot be read; what was known of the other lists stays.
      if (answer.ok && !isGone) setKnown({ read: answer.value, make: aroundOf });
    };
    const settle = (): void => {
      if (!isGone) setSettled(true);
    };
    const quietly = (): void => void read().then(settle, settle);
    const longest = setTimeout(settle, longestMs);
    const first = setTimeout(quietly, restMs);
    const again = setInterval(() => document.visibilityState === 'visible' && quietly(), againMs);
    return () => {
      isGone = true;
      clearTimeout(first);
      clearTimeout(longest);
      clearInterval(again);
    };
  }, [lists, features]);
  const around = useMemo(() => known?.make(known.read, portfolio, today), [known, portfolio, today]);
  return { around, isSettled };
}
