import { useCallback, useEffect, useState } from 'react';

import { type CharterFile, findCharterFile } from '#data/charter/charterFile.ts';
import { readCharter, readCharters } from '#data/charter/saveCharter.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Charter } from '#domain/charter/charter.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

export type CharterState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }
  | {
      readonly kind: 'read';
      /** Undefined: the project has none yet. */
      readonly kept: Kept<Charter> | undefined;
      readonly file: CharterFile | undefined;
    };

/** The charter of a project, asked of the library when the page is opened. */
export function useCharter(projectKey: string): { state: CharterState; readAgain: () => void } {
  const { lists } = useTabDeps();
  const [state, setState] = useState<CharterState>({ kind: 'reading' });
  const read = useCallback(
    (): Promise<CharterState> =>
      readNow(lists, projectKey).catch(() => ({ kind: 'problem', problem: { kind: 'signInNeeded' } })),
    [lists, projectKey],
  );
  useEffect(() => {
    let isHere = true;
    void read().then((next) => {
      if (isHere) setState(next);
    });
    return () => {
      isHere = false;
    };
  }, [read]);
  const readAgain = useCallback(() => {
    setState({ kind: 'reading' });
    void read().then(setState);
  }, [read]);
  return { state, readAgain };
}

async function readNow(lists: Lists, projectKey: string): Promise<CharterState> {
  const kept = await readCharter(lists, projectKey);
  if (!kept.ok) return { kind: 'problem', problem: kept.error };
  const file = kept.value === undefined ? undefined : await findCharterFile(lists, projectKey);
  return { kind: 'read', kept: kept.value, file: file?.ok === true ? file.value : undefined };
}

/** All charters there are, for "Other sizes here"; none where they cannot be read: nobody asked for them. */
export function useCharters(): readonly Kept<Charter>[] {
  const { lists } = useTabDeps();
  const [charters, setCharters] = useState<readonly Kept<Charter>[]>([]);
  useEffect(() => {
    let isHere = true;
    readCharters(lists).then(
      (read) => {
        if (isHere && read.ok) setCharters(read.value);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [lists]);
  return charters;
}
