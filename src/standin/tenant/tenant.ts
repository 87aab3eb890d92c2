import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { InstalledApp } from './installedApp.ts';

/** What every part of the stand-in is built from. */
export interface Tenant {
  readonly directory: Directory;
  readonly app: InstalledApp;
  readonly database: DatabaseSync;
  readonly clock: Clock;
  /** Origin of the Teams window. */
  readonly teamsOrigin: string;
  /** Origin of Graph, sign-in, connector, token service and control. */
  readonly graphOrigin: string;
}

/** Where a bot sends its messages. Teams writes it with the slash at the end. */
export const serviceUrl = (tenant: Tenant): string => `${tenant.graphOrigin}/connector/`;
