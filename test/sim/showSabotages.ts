import { sabotages } from './sabotages.ts';
import { runSchedule } from './schedule.ts';
import { runSchedules, type Totals } from './simCrew.ts';

interface Wish {
  readonly firstSeed: number;
  readonly schedules: number;
  readonly workers: number;
  readonly enough: number | undefined;
  /** Those whose name has this in it. */
  readonly only: string | undefined;
}

/** Prints which share of schedules exposes each sabotage; 1 if one was not exposed at all. */
export async function showSabotages({ only, ...wish }: Wish): Promise<0 | 1> {
  let missed = 0;
  process.stdout.write(`${row('sabotage', 'exposed', 'share', 'first seed', 'as')}\n`);
  for (const sabotage of sabotages.filter(({ name }) => only === undefined || name.includes(only))) {
    const { schedules, failed, isSabotaged } = await exposed({ ...wish, sabotage });
    if (!isSabotaged) throw new Error(`${sabotage.name}: ${sabotage.file} is not part of the engine`);
    const first = failed.toSorted((one, other) => one.seed - other.seed)[0];
    if (first === undefined) missed += 1;
    const share = `${((100 * failed.length) / schedules).toFixed(2)} %`;
    const as =
      first === undefined ? 'NOT FOUND' : [...new Set(first.violations.map(({ kind }) => kind))].join(' ');
    const found = `${failed.length} of ${schedules}`;
    process.stdout.write(`${row(sabotage.name, found, share, String(first?.seed ?? '-'), as)}\n`);
  }
  return missed === 0 ? 0 : 1;
}

const seedsAtMost = 5000;

/** The share is told by the first schedules; where they show nothing, as many as are needed are run, up to all. */
async function exposed(wish: Parameters<typeof runSchedules>[0]): Promise<Totals> {
  let sum = await withoutWhatFailsAnyway(await runSchedules(wish));
  while (sum.failed.length === 0 && sum.schedules < seedsAtMost) {
    const firstSeed = wish.firstSeed + sum.schedules;
    const schedules = seedsAtMost - sum.schedules;
    const more = await withoutWhatFailsAnyway(
      await runSchedules({ ...wish, firstSeed, schedules, enough: 1 }),
    );
    sum = { ...more, schedules: sum.schedules + more.schedules };
  }
  return sum;
}

const failsAnyway = new Map<number, boolean>();

/** A schedule that fails without any sabotage shows a mistake of ours, not that one. */
async function withoutWhatFailsAnyway(totals: Totals): Promise<Totals> {
  for (const { seed } of totals.failed)
    if (!failsAnyway.has(seed)) failsAnyway.set(seed, (await runSchedule(seed)).violations.length > 0);
  return { ...totals, failed: totals.failed.filter(({ seed }) => failsAnyway.get(seed) !== true) };
}

const row = (name: string, found: string, share: string, first: string, as: string): string =>
  `${name.padEnd(42)} ${found.padStart(14)} ${share.padStart(9)} ${first.padStart(10)}  ${as}`;
