import { useCallback } from 'react';

import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { ConfigScreen } from './ConfigScreen.tsx';

/** "+" in a channel: which project belongs here? */
export function ConfigPage() {
  const { lists, clock } = useTabDeps();
  const read = useRead(
    useCallback(() => readPortfolio(lists), [lists]),
    clock,
  );
  return <ReadGate read={read}>{(portfolio) => <ConfigScreen portfolio={portfolio} />}</ReadGate>;
}
