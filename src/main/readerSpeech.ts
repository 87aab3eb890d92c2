import { bringLanguage } from '#words/bundledCatalog.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

let reader = english;
let asked = english;
speakAs(() => reader);

/** From now on this person is spoken to as their Teams is; resolved when the words are here. English comes with the scripts. */
export async function speakTo(locale: string | undefined): Promise<void> {
  const next = speechFor(locale);
  asked = next;
  await bringLanguage(next.language);
  if (asked !== next) return; // somebody knew better meanwhile
  reader = next;
  document.documentElement.lang = next.language === 'de' ? 'de' : 'en';
}

/** Teams says which language it speaks some tenths of a second after the browser could tell: the words may already be on their way. */
export const likelyLocale = (): string =>
  new URLSearchParams(location.search).get('locale') ?? navigator.language;
