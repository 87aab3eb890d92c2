const shares: Readonly<Record<string, number>> = { small: 0.2, medium: 0.5, large: 0.6 };

/** An app gives pixels or small, medium, large; the words are shares of the screen. */
export function dialogSize(wanted: number | string | undefined, screenPx: number, leastPx: number): string {
  if (typeof wanted === 'number') return `${wanted}px`;
  const share = shares[wanted ?? 'small'];
  return share === undefined ? `${leastPx}px` : `${Math.max(leastPx, Math.round(share * screenPx))}px`;
}
