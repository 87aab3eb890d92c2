/** The languages our sentences are written in; `qps-ploc` is English made strange and long, to see what was forgotten. */
export type Language = 'en' | 'de' | 'qps-ploc';

/** How somebody is spoken to. */
export interface Speech {
  readonly language: Language;
  /** How days, numbers and lists are written: Vienna says Jänner, Zürich groups by apostrophe. */
  readonly locale: string;
}

export const english: Speech = { language: 'en', locale: 'en-GB' };

// A closed list: the locale comes from outside, and what is made for each is kept.
const germanLocales = ['de-AT', 'de-CH', 'de-DE', 'de-LI', 'de-LU'] as const;

/** Who reads a language we do not speak reads English, with days and numbers as English has them. */
export function speechFor(locale: string | undefined): Speech {
  const asked = (locale ?? '').toLowerCase().replaceAll('_', '-');
  if (asked === 'qps-ploc') return { language: 'qps-ploc', locale: english.locale };
  if (asked !== 'de' && !asked.startsWith('de-')) return english;
  const known = germanLocales.find((one) => one.toLowerCase() === asked);
  return { language: 'de', locale: known ?? 'de-DE' };
}

let speechNow = (): Speech => english;

/** Of whoever is spoken to at this moment. */
export const speech = (): Speech => speechNow();

/** Said once, where a program starts: the tab has one reader, the server another one in every request. */
export function speakAs(source: () => Speech): void {
  speechNow = source;
}
