/** The value below which a share (0 to 1) of the sorted values lies, on a straight line between its neighbours. */
export function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('a percentile of nothing');
  return low + (high - low) * (at - Math.floor(at));
}
