/** What the PMO wrote into an item's Fits cell, read piece by piece: what is not there, or is something else, is as if nothing was said. */
export type Fits = Readonly<Record<string, unknown>>;

export const fitsOf = (fits: unknown): Fits =>
  typeof fits === 'object' && fits !== null && !Array.isArray(fits) ? (fits as Fits) : {};

export function textIn(fits: Fits, name: string): string | undefined {
  const value = fits[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function numberIn(fits: Fits, name: string): number | undefined {
  const value = fits[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** 0 to 1; where nothing is said, 0. */
export const shareIn = (fits: Fits, name: string): number =>
  Math.min(1, Math.max(0, numberIn(fits, name) ?? 0));

export function textsIn(fits: Fits, name: string): readonly string[] {
  const value = fits[name];
  return Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : []))
    : [];
}

export function oneOfIn<T extends string>(fits: Fits, name: string, known: readonly T[]): T | undefined {
  return known.find((one) => one === fits[name]);
}
