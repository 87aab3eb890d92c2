import { useEffect, useState } from 'react';

import type { KeepOnDevice } from '#domain/settings/pmoSettings.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { Need } from './needsYouModel.ts';
import { keepReadNeeds, readNeeds } from './readNeeds.ts';

/** Long enough to have read four sentences. */
const readingMs = 12_000;

/** The strip folds to one line once it was read, and opens for what is new. What was read while it stands open folds it next time. */
export function useFolding(needs: readonly Need[], keepOnDevice: KeepOnDevice) {
  const { host } = useTabDeps();
  const person = host.place.user?.id;
  const [read] = useState(() => readNeeds(person));
  const [chosen, setChosen] = useState<boolean>();
  const ids = needs.map(({ id }) => id);
  const known = ids.join('\n');
  useEffect(() => {
    if (keepOnDevice === 'nothing' || known === '') return;
    const timer = setTimeout(() => keepReadNeeds(person, known.split('\n')), readingMs);
    return () => clearTimeout(timer);
  }, [known, person, keepOnDevice]);
  return {
    isFolded: chosen ?? (ids.length > 0 && ids.every((id) => read.has(id))),
    fold: (isFolded: boolean): void => {
      setChosen(isFolded);
      if (isFolded && keepOnDevice !== 'nothing') keepReadNeeds(person, ids);
    },
  };
}
