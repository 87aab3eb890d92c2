import type { DatabaseSync } from 'node:sqlite';

import type { Context, Hono } from 'hono';

import type { GraphCaller } from '#standin/tenant/caller.ts';
import type { CallEntry } from '#standin/tenant/calls.ts';
import type { Directory } from '#standin/tenant/directory.ts';
import type { Fault } from '#standin/tenant/faults.ts';
import type { Meter } from '#standin/tenant/meter.ts';
import type { RequestIds } from './graphRefusal.ts';
import type { Rights } from './permissions.ts';
import type { Storage } from './storage.ts';
import type { Switches } from './switches.ts';

/** What Graph is given by the tenant it plays in. */
export interface GraphDeps {
  readonly database: DatabaseSync;
  readonly directory: Directory;
  /** The token without "Bearer ". Undefined for anything but a valid Graph token of this tenant. */
  readonly verifyToken: (token: string) => Promise<GraphCaller | undefined>;
  /** Milliseconds, already shifted by the control clock. */
  readonly clock: () => number;
  /** 0 (included) to 1 (not included). */
  readonly rng: () => number;
  readonly takeFault: (call: { readonly method: string; readonly url: string }) => Fault | undefined;
  readonly recordCall: (entry: CallEntry) => void;
  /** Without one every call is free. */
  readonly meter?: Meter;
  /** Asked anew at each call; without it all stand as usual. */
  readonly switches?: () => Switches;
}

/** What every route works with. */
export interface GraphTenant {
  readonly directory: Directory;
  readonly storage: Storage;
  readonly rights: Rights;
  readonly clock: () => number;
  readonly rng: () => number;
  readonly switches: () => Switches;
}

export interface GraphEnv {
  Variables: {
    caller: GraphCaller;
    upn: string | undefined;
    ids: RequestIds;
    fault: Fault | undefined;
    /** Set when the meter refused the call. */
    metered: true | undefined;
  };
}
export type GraphCall = Context<GraphEnv>;
export type GraphRoutes = Hono<GraphEnv>;

/** Graph's times have no milliseconds. */
export const graphTime = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
