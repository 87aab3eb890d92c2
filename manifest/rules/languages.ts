import { localizationFiles, type PackageRule } from '#manifest/appManifest.ts';

/** Teams falls back to English where a text has no translation, and ignores one of a text that is not there: both go unseen. */
export const everyTextIsInEveryLanguage: PackageRule = ({ manifest, files }) => {
  const texts = textsOf(manifest);
  return localizationFiles(manifest).flatMap((name) => {
    const bytes = files.get(name);
    if (bytes === undefined) return [];
    const language = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const translated = Object.keys(language).filter((path) => path !== '$schema');
    const lacking = texts.filter((path) => !translated.includes(path));
    const idle = translated.filter((path) => !texts.includes(path));
    return lacking
      .map((path) => `${name} lacks ${path}.`)
      .concat(idle.map((path) => `${name} translates ${path}, which is not in the manifest.`));
  });
};

const spoken = new Set(['short', 'full', 'title', 'description']);

/** Where a person reads the manifest: `composeExtensions[0].commands[1].title`, as a language file names it. */
function textsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((inner, at) => textsOf(inner, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'string') return isForPeople(here, key) ? [here] : [];
    return textsOf(inner, here);
  });
}

const isForPeople = (path: string, key: string): boolean =>
  /^staticTabs\[\d+\]\.name$/u.test(path) ||
  (spoken.has(key) && /^(?:name|description|bots|composeExtensions)\b/u.test(path));
