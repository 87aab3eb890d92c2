const undoMilliseconds = 10 * 60_000;

/** Until when a decision can be taken back; later people have begun to act on it. */
export const undoUntil = ({ at }: { readonly at: number }): number => at + undoMilliseconds;

export const canUndo = (record: { readonly at: number }, now: number): boolean => now < undoUntil(record);
