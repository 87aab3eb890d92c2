/** One line of `npm run bench`. `ratio` is ours / theirs, as far as there is a theirs. */
export interface Metric {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string;
  readonly against: string | null;
  readonly ratio: number | null;
  readonly note?: string;
}

export function printMetric(metric: Metric): void {
  const { value, ratio } = metric;
  process.stdout.write(`${JSON.stringify({ ...metric, value: rounded(value), ratio: rounded(ratio) })}\n`);
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(4));

export function percentileOf(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

const runs = 5;

/** Processor time of this process for one run, in milliseconds: the median of five, after one that warms up. */
export function medianCpuMs(run: () => void): number {
  run();
  const measured = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return percentileOf(measured, 50);
}
