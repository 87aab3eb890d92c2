import { useState } from 'react';

import { type SmallStart, startSmall } from '#data/team/startSmall.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

export type StartProblem =
  | { readonly kind: 'noAccess' | 'offline' | 'other' }
  | { readonly kind: 'notOurList'; readonly list: string };

export interface SmallStartState {
  readonly isStarting: boolean;
  readonly problem: StartProblem | undefined;
  readonly start: (asked: SmallStart) => Promise<void>;
}

/** Pressed again after whatever went wrong, it goes on from what is there. */
export function useSmallStart(onStarted: () => void): SmallStartState {
  const { lists, engine } = useTabDeps();
  const [state, setState] = useState<Omit<SmallStartState, 'start'>>({
    isStarting: false,
    problem: undefined,
  });
  return {
    ...state,
    start: async (asked) => {
      setState({ isStarting: true, problem: undefined });
      const started = await startSmall(lists, asked);
      if (started.ok) {
        await engine.refresh();
        onStarted();
        return;
      }
      const { error } = started;
      setState({
        isStarting: false,
        problem:
          error.kind === 'notOurList'
            ? error
            : { kind: error.kind === 'noAccess' || error.kind === 'offline' ? error.kind : 'other' },
      });
    },
  };
}
