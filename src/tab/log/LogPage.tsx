import { useState } from 'react';

import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';

import { LogScreen } from './LogScreen.tsx';
import { readLogMessage } from './logMessage.ts';

/** "Log in TS PMO" on a message: what it is, and for which project. */
export function LogPage() {
  const [message] = useState(() => readLogMessage(globalThis.location.hash));
  const read = usePortfolio();
  return (
    <ReadGate read={read}>{(portfolio) => <LogScreen portfolio={portfolio} message={message} />}</ReadGate>
  );
}
