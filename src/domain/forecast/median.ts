import { percentile } from './percentile.ts';

/** Undefined of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return percentile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}
