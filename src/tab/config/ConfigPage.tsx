import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';

import { ConfigScreen } from './ConfigScreen.tsx';

/** "+" in a channel: which project belongs here? */
export function ConfigPage() {
  return <ReadGate read={usePortfolio()}>{(portfolio) => <ConfigScreen portfolio={portfolio} />}</ReadGate>;
}
