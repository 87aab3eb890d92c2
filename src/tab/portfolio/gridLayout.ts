/** Where each line of the grid stands, in pixels from the first; two heights, so nothing is kept for single lines. */
export interface GridLayout {
  readonly height: number;
  readonly topOf: (index: number) => number;
  /** The line at a height; the nearest where there is none. */
  readonly indexAt: (y: number) => number;
}

export function gridLayout(
  count: number,
  groupIndexes: readonly number[],
  { rowHeight, groupHeight }: { readonly rowHeight: number; readonly groupHeight: number },
): GridLayout {
  const saved = rowHeight - groupHeight;
  const topOf = (index: number): number => index * rowHeight - saved * groupsBefore(groupIndexes, index);
  const indexAt = (y: number): number => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  };
  return { height: topOf(count), topOf, indexAt };
}

/** How many of the groups stand above a line. */
function groupsBefore(indexes: readonly number[], index: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((indexes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
