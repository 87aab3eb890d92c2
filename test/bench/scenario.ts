import type { Plan, Scenario } from '#domain/scenario/scenario.ts';
import { planOf } from '#domain/scenario/planOf.ts';
import { search } from '#domain/scenario/search.ts';
import { askHighs, type OracleAnswer } from '#test/domain/scenario/highsOracle.ts';

import { type Metric, percentileOf, printMetric } from './metric.ts';
import { measureFrames } from './scenarioFrames.ts';
import { movableSetOf, portfolioOf } from './scenarioPortfolios.ts';

/**
 * `npm run bench -- scenario [--quick]`: the search beside HiGHS, an integer program solver. All times are processor time, HiGHS's limits
 * too, since a busy computer stretches the others; --quick asks fewer portfolios and gives HiGHS less time.
 */
const isQuick = process.argv.includes('--quick');
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

interface OurAnswer {
  readonly best: Plan | undefined;
  readonly foundMs: number;
  /** Undefined: not proved. */
  readonly provedMs: number | undefined;
}

/** The best plan only: what comes after it is not measured. */
function askOurs(scenario: Scenario, milliseconds: number): OurAnswer {
  const start = cpuMs();
  let [best, foundMs, provedMs]: [Plan | undefined, number, number | undefined] = [
    undefined,
    Infinity,
    undefined,
  ];
  for (const { looking, found } of search(scenario, { now: cpuMs, milliseconds })) {
    if (found.best !== undefined && found.best.value > (best?.value ?? -Infinity)) {
      best = found.best;
      foundMs = cpuMs() - start;
    }
    if (found.isProved) provedMs = cpuMs() - start;
    if (looking !== 'best' || found.isProved) break;
  }
  if (best !== undefined && !planOf(scenario, best.choices).fits) throw new Error('the plan does not fit');
  return { best, foundMs, provedMs };
}

interface TimedOracle extends OracleAnswer {
  readonly ms: number;
}

/** HiGHS looks at the wall clock; for as long as it runs the clocks of this process show processor time. */
async function askHighsFor(scenario: Scenario, seconds: number): Promise<TimedOracle> {
  const real = { now: performance.now.bind(performance), dateNow: Date.now.bind(Date) };
  const start = cpuMs();
  performance.now = cpuMs;
  Date.now = () => Math.round(cpuMs());
  try {
    const answer = await askHighs(scenario, { time_limit: seconds });
    return { ...answer, ms: cpuMs() - start };
  } finally {
    performance.now = real.now;
    Date.now = real.dateNow;
  }
}

const ratioOf = (ours: Plan | undefined, theirs: OracleAnswer): number =>
  theirs.value === undefined ? (ours === undefined ? 1 : Infinity) : (ours?.value ?? 0) / theirs.value;

/** The search gives the best plan 0.6 of its time where it can prove it, 0.9 where it cannot. */
const proving = 0.6;
const searching = 0.9;

async function measureProofs(): Promise<Metric> {
  const seeds = isQuick ? 20 : 200;
  const goalMs = 1_500;
  const [times, ratios]: [number[], number[]] = [[], []];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const scenario = movableSetOf(14, seed);
    const ours = askOurs(scenario, goalMs / proving);
    times.push(ours.provedMs ?? Infinity);
    ratios.push(ratioOf(ours.best, await askHighsFor(scenario, 60)));
    if (seed % 20 === 0) tell(`  ${seed} of ${seeds}`);
  }
  const proved = times.filter((ms) => ms <= goalMs).length;
  return {
    metric: 'scenario-14-proved',
    value: proved / seeds,
    unit: `share of ${seeds} proved in 1.5 s CPU`,
    against: 'HiGHS, value of the worst plan',
    ratio: Math.min(...ratios),
    note: `median ${Math.round(percentileOf(times, 50))} ms, p95 ${Math.round(percentileOf(times, 95))} ms, worst ${Math.round(Math.max(...times))} ms`,
  };
}

/** How long until the plan that HiGHS proves to be the best stands, and until ours is proved too, beside how long HiGHS takes. */
async function measureOptimum(): Promise<Metric> {
  const seeds = isQuick ? [7, 1, 2] : [7, 1, 2, 3, 4, 5, 6, 8, 9, 10];
  const ratios: number[] = [];
  let [reached, proved] = [0, 0];
  for (const seed of seeds) {
    const scenario = portfolioOf(24, seed);
    const theirs = await askHighsFor(scenario, 120);
    const best = theirs.value ?? Infinity;
    const ours = askOurs(scenario, 5_000);
    const isReached = (ours.best?.value ?? -Infinity) >= best - 1e-6;
    if (isReached) reached += 1;
    if (ours.provedMs !== undefined) proved += 1;
    ratios.push(isReached ? ours.foundMs / theirs.ms : Infinity);
    tell(
      `  ${seed}: HiGHS ${best} in ${Math.round(theirs.ms)} ms, ours ${ours.best?.value} in ${Math.round(ours.foundMs)} ms, ${ours.provedMs === undefined ? 'not proved' : `proved in ${Math.round(ours.provedMs)} ms`}`,
    );
  }
  return {
    metric: 'scenario-24',
    value: reached / seeds.length,
    unit: `share of ${seeds.length} that reach the optimum`,
    against: 'HiGHS, time to the optimum (median)',
    ratio: percentileOf(ratios, 50),
    note: `worst ${Math.max(...ratios).toFixed(2)} of HiGHS’s time; ${proved} proved`,
  };
}

async function measureLarge(count: number, highsSeconds: number): Promise<Metric> {
  const scenario = portfolioOf(count, 7);
  const ours = askOurs(scenario, 3_000 / searching);
  const theirs = await askHighsFor(scenario, isQuick ? highsSeconds / 4 : highsSeconds);
  return {
    metric: `scenario-${count}`,
    value: ours.best?.value ?? null,
    unit: 'value in 3 s CPU',
    against: `HiGHS in ${Math.round(theirs.ms / 1000)} s CPU`,
    ratio: ratioOf(ours.best, theirs),
    note: `HiGHS ${theirs.value ?? 'nothing'}${theirs.isOptimal ? ', proved' : ''}`,
  };
}

tell('14 projects, each now, +2, +4, +8 weeks or stopped …');
printMetric(await measureProofs());
tell('24 projects, each now, up to 8 weeks later, or never …');
printMetric(await measureOptimum());
tell('100 projects …');
printMetric(await measureLarge(100, 40));
tell('500 projects …');
printMetric(await measureLarge(500, 60));
tell('The page while its worker searches …');
printMetric(await measureFrames());
