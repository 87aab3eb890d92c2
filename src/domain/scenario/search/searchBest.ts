import type { Found } from './found.ts';
import { type Ledger, picksOf } from './ledger.ts';
import { type Cooling, localSearch } from './localSearch.ts';
import { type Prices, priceLimits } from './multipliers.ts';
import { foundAt } from './placement.ts';
import { pulseUntil } from './pulse.ts';
import { seededRandom } from './random.ts';
import type { SearchModel } from './searchModel.ts';
import { treeSearch } from './treeSearch.ts';

export interface Clock {
  readonly now: () => number;
  readonly start: number;
  readonly end: number;
}

/** More than these are not looked through one by one: it would not come to an end. */
export const provableProjects = 40;

const treeBeats = 128;
const localBeats = 16;

export const isProvable = ({ projects }: SearchModel): boolean => projects.length <= provableProjects;

/** First a good plan, quickly; then, where there is hope, the proof that there is no better one. */
export function* searchBest(model: SearchModel, ledger: Ledger, clock: Clock): Generator<void> {
  const rounds = isProvable(model) ? 600 : 300;
  const rough = priceLimits(model, { rounds, reached: 0 });
  boundBy(model, ledger, rough);
  const known = yield* searchNearby(model, ledger, clock);
  boundBy(model, ledger, rough);
  const reached = known?.worth ?? rough.bound - Math.abs(rough.bound);
  const exact = priceLimits(model, { rounds: 2 * rounds, reached, from: rough.prices });
  boundBy(model, ledger, exact);
  if (!isProvable(model)) return;
  const pulse = pulseUntil(clock.now, clock.end, treeBeats);
  const onFound = (found: Found): void => void ledger.offer(model, found);
  const tree = yield* treeSearch(model, { prices: exact.prices, known, pulse, onFound });
  if (tree.isComplete) ledger.prove();
}

/** So many are proved at once, so a little looking around before is enough. */
const quicklyProved = 14;
const firstRunMs = 12;
const longerBy = 1.03;
/** Short runs may wander further than the one long run over many projects, which ends as a plain climb. */
const shortRuns: Cooling = { from: 0.8, to: 0.04 };
const longRun: Cooling = { from: 0.4, to: 0.004 };

/** Short runs, each started anew and a little longer than the one before: one long run is caught too easily by what looks good early. */
function* searchNearby(
  model: SearchModel,
  ledger: Ledger,
  { now, end }: Clock,
): Generator<void, Found | undefined> {
  const start = now();
  const count = model.projects.length;
  const onFound = (found: Found): void => void ledger.offer(model, found);
  const run = (seed: number, until: number, cooling: Cooling) =>
    localSearch(model, {
      random: seededRandom(seed),
      pulse: pulseUntil(now, until, localBeats),
      onFound,
      cooling,
    });
  if (!isProvable(model)) return yield* run(1, end, longRun);
  const until = start + Math.min(0.5 * (end - start), count <= quicklyProved ? 5 * count : Infinity);
  let best: Found | undefined;
  for (let [seed, length] = [1, firstRunMs]; now() < until; seed += 1, length *= longerBy) {
    const found = yield* run(seed, Math.min(until, now() + length), shortRuns);
    if (found !== undefined && found.worth > (best?.worth ?? -Infinity)) best = found;
    yield;
  }
  return best;
}

function boundBy(model: SearchModel, ledger: Ledger, { bound }: Prices): void {
  // The model counts a hair for each change, which is no money.
  ledger.bound(bound * model.worthUnit, 1e-6 * model.projects.length * model.worthUnit);
}

/** The worthiest plan in which some project fares better than in the best. */
export function* searchRunnerUp(model: SearchModel, ledger: Ledger, clock: Clock): Generator<void> {
  const { best, runnerUp } = ledger;
  const bestPicks = best && picksOf(model, best);
  if (bestPicks === undefined || !isProvable(model)) return;
  const picks = runnerUp && picksOf(model, runnerUp);
  const known = picks && foundAt(model, picks);
  const reached = known?.worth ?? 0;
  const { prices } = priceLimits(model, { rounds: 1200, reached });
  const pulse = pulseUntil(clock.now, clock.end, treeBeats);
  const onFound = (found: Found): void => void ledger.offer(model, found);
  const tree = yield* treeSearch(model, { prices, known, betterSomewhereThan: bestPicks, pulse, onFound });
  if (tree.isComplete) ledger.proveRunnerUp();
}
