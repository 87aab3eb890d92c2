import { Suspense, useEffect } from 'react';

import { later } from '#tab/parts/later.ts';
import { useFetchedSoon } from '#tab/parts/useFetchedSoon.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { SyncBar } from './SyncBar.tsx';
import { syncFacts } from './syncFacts.ts';

const tray = () => import('./Tray.tsx');
const Tray = later(tray, 'Tray');
/** Fetched while there is a network: from the portfolio a project can be opened offline. */
const soonNeeded = [
  tray,
  () => import('#tab/project/ProjectPage.tsx'),
  () => import('#tab/parts/NoAnswer.tsx'),
  () => import('./MoreMenu.tsx'),
  () => import('./SignedOutPage.tsx'),
];

/** The head of every page: how it stands with what this person changed, and what needs them. */
export function SyncHead() {
  const { engine, notices, tokens } = useTabDeps();
  const sending = useLive(engine.sending);
  const isTrayOpen = useLive(notices.isTrayOpen);
  const facts = syncFacts(sending, useWaitSeconds());
  useStayWarning((!sending.isDurable && sending.unsentCount > 0) || sending.notKeptYetCount > 0);
  useFetchedSoon(soonNeeded);
  const signIn = async (): Promise<void> => {
    if (await tokens.signIn()) await engine.refresh();
  };
  return (
    <>
      <SyncBar facts={facts} onLook={() => notices.isTrayOpen.set(true)} onSignIn={() => void signIn()} />
      <Suspense>{isTrayOpen && <Tray onClose={() => notices.isTrayOpen.set(false)} />}</Suspense>
    </>
  );
}

/** Only where leaving really loses something: everywhere else it is safe, and said. */
function useStayWarning(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
