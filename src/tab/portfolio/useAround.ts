import { useEffect, useMemo, useState } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { Around } from './around.ts';

const longestMs = 2_000;

export interface AroundReading {
  /** Undefined until it was read. */
  readonly around: Around | undefined;
  /** Nothing more is to be waited for: it was read, or could not be, or takes long. */
  readonly isSettled: boolean;
}

/** What other lists say of the projects. The sentences for it come after the first rows. */
export function useAround(portfolio: Overview, today: Day): AroundReading {
  const { engine } = useTabDeps();
  const { lists, isSettled } = useLive(engine.around);
  const isAnyOn = portfolio.settings.features.length > 0;
  const [make, setMake] = useState<{ around: typeof import('./around.ts').aroundOf }>();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isAnyOn) return;
    const longest = setTimeout(() => setLong(true), longestMs);
    void import('./around.ts').then(({ aroundOf }) => setMake({ around: aroundOf }));
    return () => clearTimeout(longest);
  }, [isAnyOn]);
  const isKnown = isAnyOn && isSettled;
  const around = useMemo(
    () => (isKnown ? make?.around(lists, portfolio, today) : undefined),
    [isKnown, make, lists, portfolio, today],
  );
  return { around, isSettled: !isAnyOn || around !== undefined || isLong };
}
