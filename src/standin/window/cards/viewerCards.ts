/** A viewer's own versions of cards, kept while this page is open, as Teams keeps them for a person. */
const views = new Map<string, unknown>();

const keyOf = (upn: string, version: string): string => `${upn} ${version}`;

export function keptView(
  upn: string,
  version: string,
): { readonly version: string; readonly content: unknown } | undefined {
  const key = keyOf(upn, version);
  return views.has(key) ? { version, content: views.get(key) } : undefined;
}

export function keepView(upn: string, version: string, content: unknown): void {
  views.set(keyOf(upn, version), content);
}
