import { lazy, type ReactNode, Suspense, useState } from 'react';

import { useFetchedSoon } from '#tab/parts/useFetchedSoon.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

const dialog = () => import('./SignOutDialog.tsx');
const SignOutDialog = lazy(async () => ({ default: (await dialog()).SignOutDialog }));
/** Who signs out offline sees the same. */
const soonNeeded = [dialog, () => import('./SignedOutPage.tsx')];

/** For a computer that others use too. Asks only if something would be lost; the question stands where `question` is put. */
export function useSignOut(): { readonly signOut: () => void; readonly question: ReactNode } {
  const { engine, leaving } = useTabDeps();
  useFetchedSoon(soonNeeded);
  const [isAsking, setIsAsking] = useState(false);
  return {
    signOut: () => {
      if (engine.sending.getSnapshot().unsentCount > 0) setIsAsking(true);
      else void leaving.signOut();
    },
    question: <Suspense>{isAsking && <SignOutDialog onClose={() => setIsAsking(false)} />}</Suspense>,
  };
}
