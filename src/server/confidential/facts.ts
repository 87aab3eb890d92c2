import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import { readSettings } from '#data/portfolio/readSettings.ts';
import { defaultSettings, type PmoSettings } from '#domain/settings/pmoSettings.ts';

export interface BoxFacts {
  readonly settings: PmoSettings;
  readonly teamKeys: ReadonlySet<string>;
}

export interface FactsKeeper {
  known(): BoxFacts;
  /** On its own beat. */
  renew(): Promise<void>;
  /** Read now only where what is known would refuse. Rejects while nothing is known. */
  fresh(teamKey: string | undefined): Promise<BoxFacts>;
}

const hourMilliseconds = 3_600_000;

/**
 * The PMO's time zone, switches and teams, read each hour and not at each call: SharePoint's own records would tell by the reading when
 * somebody said something.
 */
export function createFacts(lists: Lists, clock: { now(): number }): FactsKeeper {
  let known: BoxFacts = { settings: defaultSettings, teamKeys: new Set() };
  let readAt: number | undefined;

  const read = async (): Promise<boolean> => {
    const [settings, teams] = [await readSettings(lists), await readRows(lists.teams)];
    if (!settings.ok || !(teams.ok || teams.error.kind === 'notFound')) return false;
    const rows = teams.ok ? teams.value.rows : [];
    known = { settings: settings.value, teamKeys: new Set(rows.map(({ value }) => value.key)) };
    readAt = clock.now();
    return true;
  };
  return {
    known: () => known,
    async renew() {
      if (readAt === undefined || clock.now() - readAt > hourMilliseconds) await read();
    },
    async fresh(teamKey) {
      const isRefused =
        readAt === undefined ||
        !known.settings.features.includes('listening') ||
        (teamKey !== undefined && !known.teamKeys.has(teamKey));
      if (isRefused && !(await read()) && readAt === undefined)
        throw new Error('settings and teams could not be read');
      return known;
    },
  };
}
