import { isOpen } from './planOf.ts';
import type { Scenario, SearchLimits, SearchProgress, SearchResult } from './scenario.ts';
import { drawCurve } from './search/fewestChanges.ts';
import { Ledger } from './search/ledger.ts';
import { isProvable, searchBest, searchRunnerUp } from './search/searchBest.ts';
import { searchModel } from './search/searchModel.ts';

/** Parts of the time: until when the best plan is looked for, and until when the runner-up. What is not used is the next one's. */
const bestUntil = 0.6;
const runnerUpUntil = 0.75;
/** Where there will be no proof, the rest is quickly done. */
const bestUntilUnproved = 0.9;

/**
 * Looks for the best plan, then for the runner-up, then for the fewest changes that come near it (SC1, SC3, SC4). It stops for breath
 * every few milliseconds and says what it knows; whoever does not want to know more calls `return`.
 */
export function* search(
  scenario: Scenario,
  { now, milliseconds }: SearchLimits,
): Generator<SearchProgress, SearchResult> {
  const ledger = new Ledger(scenario);
  const start = now();
  const clock = (share: number) => ({ now, start: now(), end: start + share * milliseconds });
  if (scenario.projects.some((project) => !project.options.some((option) => isOpen(project, option)))) {
    ledger.prove();
    return ledger.result();
  }
  const model = searchModel(scenario, 'worth');
  yield* telling(
    'best',
    ledger,
    searchBest(model, ledger, clock(isProvable(model) ? bestUntil : bestUntilUnproved)),
  );
  yield* telling('runnerUp', ledger, searchRunnerUp(model, ledger, clock(runnerUpUntil)));
  yield* telling('curve', ledger, drawCurve(scenario, ledger, clock(1)));
  return ledger.result();
}

function* telling(
  looking: SearchProgress['looking'],
  ledger: Ledger,
  part: Generator<void>,
): Generator<SearchProgress, void> {
  while (part.next().done !== true) yield { looking, found: ledger.result() };
  yield { looking, found: ledger.result() };
}
