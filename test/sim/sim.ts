import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

import { type Outcome, runSchedule } from './schedule.ts';
import { violationKinds } from './judge.ts';
import { runSchedules } from './simCrew.ts';
import { showSabotages } from './showSabotages.ts';

/*
 * npm run sim -- --schedules 10000 --seed 1     the sync engine under seeded faults
 * npm run sim -- --seed 7 --schedules 1 --trace one schedule, told line by line
 * npm run sim -- --sabotage                     can the simulator find mistakes?
 */
const { values: options } = parseArgs({
  options: {
    schedules: { type: 'string' },
    seed: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
    /** With --sabotage: the first schedule that exposes each is enough, or so many. */
    first: { type: 'boolean', default: false },
    enough: { type: 'string' },
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
});
const seed = Number(options.seed);
const workers = Number(options.workers);
const shownAtMost = 20;

if (options.trace) await traceOne();
else if (options.sabotage)
  process.exitCode = await showSabotages({
    firstSeed: seed,
    schedules: Number(options.schedules ?? 500),
    workers,
    enough: options.first ? 1 : options.enough === undefined ? undefined : Number(options.enough),
    only: options.only,
  });
else await runMany(Number(options.schedules ?? 10_000));

async function traceOne(): Promise<void> {
  const { violations, hash } = await runSchedule(seed, print);
  for (const { kind, what } of violations) print(`${kind}: ${what}`);
  print(`trace ${hash}`);
  if (violations.length > 0) process.exitCode = 1;
}

async function runMany(schedules: number): Promise<void> {
  let shown = 0;
  const started = performance.now();
  const onFailed = (outcome: Outcome): void => {
    shown += 1;
    if (shown <= shownAtMost) tell(outcome);
  };
  const totals = await runSchedules({ firstSeed: seed, schedules, workers, onFailed });
  const counts = Object.fromEntries(violationKinds.map((kind) => [kind, countOf(totals.failed, kind)]));
  const { lost, doubled, overwritten, diverged, ...others } = counts;
  const digest = createHash('sha256').update(totals.hashes.join()).digest('hex').slice(0, 16);
  print(
    `${((performance.now() - started) / 1000).toFixed(1)} s; all traces ${digest}; ${JSON.stringify(others)}`,
  );
  print(
    JSON.stringify({
      schedules: totals.schedules,
      operations: totals.acts,
      lost,
      doubled,
      overwritten,
      diverged,
      seed,
    }),
  );
  if (totals.failed.length > 0) process.exitCode = 1;
}

function countOf(outcomes: readonly Outcome[], wanted: string): number {
  return outcomes.flatMap(({ violations }) => violations).filter(({ kind }) => kind === wanted).length;
}

function tell({ seed: failing, violations }: Outcome): void {
  for (const { kind, what } of violations.slice(0, 3))
    print(`seed ${failing}: ${kind}: ${what.slice(0, 300)}`);
  print(`  replay: npm run sim -- --seed ${failing} --schedules 1 --trace`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
