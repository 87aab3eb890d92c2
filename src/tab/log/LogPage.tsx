import { useCallback, useState } from 'react';

import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { LogScreen } from './LogScreen.tsx';
import { readLogMessage } from './logMessage.ts';

/** "Log in TS PMO" on a message: what it is, and for which project. */
export function LogPage() {
  const { lists, clock } = useTabDeps();
  const [message] = useState(() => readLogMessage(globalThis.location.hash));
  const read = useRead(
    useCallback(() => readPortfolio(lists), [lists]),
    clock,
  );
  return (
    <ReadGate read={read}>{(portfolio) => <LogScreen portfolio={portfolio} message={message} />}</ReadGate>
  );
}
