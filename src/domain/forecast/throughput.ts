/** Fewer weekly counts than these are no sample (HE1, HE4). */
export const countsForAForecast = 4;

/** Ten years: what takes longer is not going to be done at this rate. */
const mostWeeks = 520;

/**
 * FO2: how likely the backlog is done by the end of week 1, 2, 3 …, if every week is like one of the weeks observed, each as
 * likely. Exact: the distribution of what remains is convolved with the counts, nothing is drawn at random. Ends with the
 * first week whose probability reaches `until`, or without reaching it where ten years are not enough.
 */
export function doneByWeek(weeklyCounts: readonly number[], backlogItems: number, until: number): number[] {
  const counts = weeklyCounts.map((count) => Math.max(0, Math.round(count)));
  const backlog = Math.max(0, Math.ceil(backlogItems));
  const largest = Math.max(0, ...counts);
  if (largest * mostWeeks < backlog) return [];
  const shares = shareOfCounts(counts);
  const probabilities: number[] = [];
  let remaining = new Float64Array(backlog + 1);
  remaining[backlog] = 1;
  for (let week = 1; week <= mostWeeks; week += 1) {
    remaining = afterAWeek(remaining, shares);
    const done = Math.min(1, remaining[0] ?? 0);
    probabilities.push(done);
    if (done >= until) break;
  }
  return probabilities;
}

function shareOfCounts(counts: readonly number[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const count of counts) shares.set(count, (shares.get(count) ?? 0) + 1 / counts.length);
  return shares;
}

function afterAWeek(
  remaining: Float64Array<ArrayBuffer>,
  shares: ReadonlyMap<number, number>,
): Float64Array<ArrayBuffer> {
  const after = new Float64Array(remaining.length);
  for (const [count, share] of shares) {
    let done = 0;
    const finished = Math.min(count, remaining.length - 1);
    for (let items = 0; items <= finished; items += 1) done += remaining[items] ?? 0;
    after[0] = (after[0] ?? 0) + done * share;
    for (let items = finished + 1; items < remaining.length; items += 1)
      after[items - count] = (after[items - count] ?? 0) + (remaining[items] ?? 0) * share;
  }
  return after;
}

/** The first week by whose end the backlog is done with this probability. */
export function weekOfProbability(
  probabilities: readonly number[],
  probability: number,
): number | 'notConverging' {
  const index = probabilities.findIndex((done) => done >= probability);
  return index === -1 ? 'notConverging' : index + 1;
}
