import { type Setting, settingsFrom } from '#data/lists/settings.ts';
import { defaultSettings, type PmoSettings } from '#domain/settings/pmoSettings.ts';

import type { Collection, Live } from './engine.ts';

/** Settings as one value, the same as long as no row changes. */
export function settingsOf(collection: Collection<Setting>): Live<PmoSettings> {
  let rows: unknown;
  let settings = defaultSettings;
  return {
    subscribe: (onChange) => collection.subscribe(onChange),
    getSnapshot: () => {
      const now = collection.getSnapshot();
      if (now.rows !== rows) settings = settingsFrom(now.rows.map(({ value }) => value));
      ({ rows } = now);
      return settings;
    },
  };
}
