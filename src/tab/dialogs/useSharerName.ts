import { useEffect, useState } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';

/** Under whose name the card goes out; known once somebody is signed in. */
export function useSharerName(): string {
  const { tokens } = useTabDeps();
  const [name, setName] = useState('');
  useEffect(() => {
    let isHere = true;
    const tell = async (): Promise<void> => {
      try {
        const user = await tokens.whoAmI();
        if (isHere) setName(user.name);
      } catch {
        // The lists below need the same sign-in and say what is wrong with it.
      }
    };
    void tell();
    return () => {
      isHere = false;
    };
  }, [tokens]);
  return name;
}
