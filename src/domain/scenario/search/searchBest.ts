import type { Clock } from './clock.ts';
import type { Found } from './found.ts';
import { type Ledger, picksOf } from './ledger.ts';
import { type Prices, priceLimits } from './multipliers.ts';
import { foundAt } from './placement.ts';
import { pricedTree } from './pricedTree.ts';
import { type Pulse, pulseUntil } from './pulse.ts';
import { searchAnew, searchLong } from './searchNearby.ts';
import type { SearchModel } from './searchModel.ts';
import { tighten } from './tighten.ts';
import { treeSearch } from './treeSearch.ts';

/** More than these are not looked through one by one: it would not come to an end. */
export const provableProjects = 40;

const treeBeats = 128;

export const isProvable = ({ projects }: SearchModel): boolean => projects.length <= provableProjects;

/** A little looking around comes before the proof, as long as this for each pair of projects; the proof has until then of the time. */
const lookAroundMs = 0.4;
const proofUntil = 0.85;

/** First a good plan, quickly; then, where there is hope, the proof that there is no better one; then what else can be found. */
export function* searchBest(model: SearchModel, ledger: Ledger, clock: Clock): Generator<void> {
  const onFound = (found: Found): void => void ledger.offer(model, found);
  const rough = priceLimits(model, { rounds: isProvable(model) ? 600 : 300, reached: 0 });
  boundBy(model, ledger, rough.bound);
  if (!isProvable(model)) {
    const found = yield* searchLong(model, { clock, onFound, firstSeed: 1 });
    const reached = found?.worth ?? leastWorth(model);
    boundBy(model, ledger, priceLimits(model, { rounds: 600, reached, from: rough.prices }).bound);
    return;
  }
  const { now, start, end } = clock;
  const around = Math.min(start + (end - start) / 2, now() + lookAroundMs * model.projects.length ** 2);
  const known = yield* searchAnew(model, { clock: { ...clock, end: around }, onFound, firstSeed: 1 });
  const pulse = pulseUntil(now, start + proofUntil * (end - start), 1);
  if (yield* proveBest(model, ledger, { known, rough, pulse })) ledger.prove();
  else yield* searchAnew(model, { clock, onFound, firstSeed: 1000 });
}

function* proveBest(
  model: SearchModel,
  ledger: Ledger,
  { known, rough, pulse }: { known: Found | undefined; rough: Prices; pulse: Pulse },
): Generator<void, boolean> {
  const reached = known?.worth ?? leastWorth(model);
  const priced = priceLimits(model, { rounds: 1200, reached, from: rough.prices });
  const tightened = yield* tighten(model, { priced, reached, pulse });
  boundBy(model, ledger, Math.max(reached, tightened.bound));
  return yield* pricedTree(tightened, {
    reached,
    pulse,
    onFound: (of, found) => void ledger.offer(of, found),
  });
}

/** No plan that exceeds nothing is worth less. */
const leastWorth = ({ projects }: SearchModel): number =>
  projects.reduce((sum, { options }) => sum + Math.min(...options.map(({ worth }) => worth)), -1);

function boundBy(model: SearchModel, ledger: Ledger, bound: number): void {
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
