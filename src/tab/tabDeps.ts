import { createContext, useContext } from 'react';

import type { FirstRows } from '#data/device/firstRows.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { TokenSource } from '#teams/auth.ts';
import type { AppConfig } from '#teams/config.ts';
import type { Host } from '#teams/host.ts';

import type { Leaving } from './leaving.ts';
import type { Router } from './routes.ts';
import type { Notices } from './sync/notices.ts';

/** Everything the screens use of the world; made in src/main/tab.tsx. */
export interface TabDeps {
  readonly config: AppConfig;
  readonly host: Host;
  readonly tokens: TokenSource;
  readonly engine: Engine;
  readonly notices: Notices;
  readonly leaving: Leaving;
  /** For what is not synced (set-up, import): through the engine's gate, so that a wait is a wait for all. */
  readonly lists: Lists;
  readonly router: Router;
  readonly clock: { now(): number };
  /** A page of ours stands on the screen: what may come later comes now. */
  readonly noteShown: () => void;
  readonly whenShown: Promise<void>;
  /** For this person's next visit; rejects while nobody is signed in. */
  readonly keepFirstRows: (first: FirstRows) => Promise<void>;
}

const Deps = createContext<TabDeps | undefined>(undefined);

export const TabDepsProvider = Deps.Provider;

export function useTabDeps(): TabDeps {
  const deps = useContext(Deps);
  if (deps === undefined) throw new Error('a screen outside TabDepsProvider');
  return deps;
}
