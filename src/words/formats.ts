import { speech } from './speech.ts';

// Making one of these costs two hundred times what using it does, and a page or an answer uses hundreds.
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

export function dayFormat(
  options: Intl.DateTimeFormatOptions,
  locale = speech().locale,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dayFormats.set(key, made);
  return made;
}

export function numberFormat(options: Intl.NumberFormatOptions, locale = speech().locale): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made;
}

/** `Ida, Lena and Jonas`. */
export function listWords(all: readonly string[]): string {
  const { locale } = speech();
  const made = listFormats.get(locale) ?? new Intl.ListFormat(locale);
  listFormats.set(locale, made);
  return made.format(all);
}
