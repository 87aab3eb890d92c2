import { AsyncLocalStorage } from 'node:async_hooks';

import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { english, speakAs, type Speech, speechFor } from '#words/speech.ts';

// One process answers many people at once: each answer carries its language along through every wait.
const spoken = new AsyncLocalStorage<Speech>();
speakAs(() => spoken.getStore() ?? english);

/** Everything said in this work, and in whatever it waits for, is said in the language of this locale. */
export const speaking = <Done>(locale: string | undefined, work: () => Done): Done =>
  spoken.run(speechFor(locale), work);

/** What a whole chat reads, and nobody in particular asked for, is in the PMO's language. */
export const speakingToAll = <Done>({ language }: Pick<PmoSettings, 'language'>, work: () => Done): Done =>
  speaking(language, work);
