import { sabotages } from './sabotages.ts';
import { runSchedules, type Totals } from './simCrew.ts';

interface Wish {
  readonly firstSeed: number;
  readonly schedules: number;
  readonly workers: number;
  readonly isFirstEnough: boolean;
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

/** The share is told by the first schedules; where they show nothing, all that may be needed are run. */
async function exposed(wish: Parameters<typeof runSchedules>[0]): Promise<Totals> {
  const some = await runSchedules(wish);
  const left = seedsAtMost - wish.schedules;
  if (some.failed.length > 0 || left <= 0) return some;
  const firstSeed = wish.firstSeed + wish.schedules;
  const more = await runSchedules({ ...wish, firstSeed, schedules: left, isFirstEnough: true });
  return { ...more, schedules: some.schedules + more.schedules };
}

const row = (name: string, found: string, share: string, first: string, as: string): string =>
  `${name.padEnd(42)} ${found.padStart(14)} ${share.padStart(9)} ${first.padStart(10)}  ${as}`;
