import { createContext, useContext } from 'react';

import type { Lists } from '#data/lists/lists.ts';
import type { TokenSource } from '#teams/auth.ts';
import type { AppConfig } from '#teams/config.ts';
import type { Host } from '#teams/host.ts';
import type { Store } from '#teams/store.ts';

import type { Router } from './routes.ts';

/** Everything the screens use of the world; made in src/main/tab.tsx. */
export interface TabDeps {
  readonly config: AppConfig;
  readonly host: Host;
  readonly tokens: TokenSource;
  readonly lists: Lists;
  readonly router: Router;
  readonly clock: { now(): number };
  readonly newOperationId: () => string;
  /** Until when SharePoint asked us to wait, as an instant; undefined while it does not. */
  readonly waitingUntil: Store<number | undefined>;
}

const Deps = createContext<TabDeps | undefined>(undefined);

export const TabDepsProvider = Deps.Provider;

export function useTabDeps(): TabDeps {
  const deps = useContext(Deps);
  if (deps === undefined) throw new Error('a screen outside TabDepsProvider');
  return deps;
}
