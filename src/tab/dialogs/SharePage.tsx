import { useCallback, useState } from 'react';

import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { PickPage } from './PickPage.tsx';
import { ShareScreen } from './ShareScreen.tsx';

/** "Share status" in a chat: choose a project, and see what the chat will see. */
export function SharePage({ firstKey }: { firstKey: string | undefined }) {
  const { lists, clock } = useTabDeps();
  const [projectKey, setProjectKey] = useState(firstKey?.toUpperCase());
  const read = useRead(
    useCallback(() => readPortfolio(lists), [lists]),
    clock,
  );
  return (
    <ReadGate read={read}>
      {(portfolio) => {
        const kept = portfolio.projects.find((one) => one.value.key === projectKey);
        return kept === undefined ? (
          <PickPage portfolio={portfolio} action={say('share.next')} onPick={setProjectKey} />
        ) : (
          <ShareScreen portfolio={portfolio} kept={kept} onPickAnother={() => setProjectKey(undefined)} />
        );
      }}
    </ReadGate>
  );
}
