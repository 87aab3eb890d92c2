import { type ReactNode, useState } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';

import { SignOutDialog } from './SignOutDialog.tsx';

/** For a computer that others use too. Asks only if something would be lost; the question stands where `question` is put. */
export function useSignOut(): { readonly signOut: () => void; readonly question: ReactNode } {
  const { engine, leaving } = useTabDeps();
  const [isAsking, setIsAsking] = useState(false);
  return {
    signOut: () => {
      if (engine.sending.getSnapshot().unsentCount > 0) setIsAsking(true);
      else void leaving.signOut();
    },
    question: isAsking && <SignOutDialog onClose={() => setIsAsking(false)} />,
  };
}
