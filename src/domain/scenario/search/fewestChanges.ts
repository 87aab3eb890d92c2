import type { CurvePoint, Plan, Scenario } from '#domain/scenario/scenario.ts';

import type { Clock } from './clock.ts';
import type { Found, Picks } from './found.ts';
import { type Ledger, picksOf } from './ledger.ts';
import { priceLimits } from './multipliers.ts';
import { nextBestStep } from './nextBestStep.ts';
import { foundAt } from './placement.ts';
import { pulseUntil } from './pulse.ts';
import { isProvable, provableProjects } from './searchBest.ts';
import { type SearchModel, searchModel } from './searchModel.ts';
import { treeSearch } from './treeSearch.ts';

type Step = Pick<CurvePoint, 'plan' | 'isProved'>;

/** Nobody takes more decisions than these in one sitting; after them the curve goes straight to its end. */
const pointsAtMost = 14;

/**
 * SC4: for each number of changes the best plan, from the fewest that are possible until more bring nothing: the best plan of all, or,
 * where none fits, the one that overloads least.
 */
export function* drawCurve(scenario: Scenario, ledger: Ledger, clock: Clock): Generator<void> {
  const forced = scenario.projects.filter(({ options }) => options[0]?.closedBecause !== undefined).length;
  const least = ledger.best === undefined ? yield* bestWithin(scenario, undefined, ledger, clock) : undefined;
  let last: Step | undefined;
  for (let changesAtMost = forced; changesAtMost < forced + pointsAtMost; changesAtMost += 1) {
    if (changesAtMost >= ((ledger.best ?? least?.plan)?.changes ?? 0)) break;
    if (clock.now() >= clock.end && scenario.projects.length > provableProjects) break;
    const share = Math.max(2, forced + pointsAtMost / 2 - changesAtMost);
    const end = clock.now() + (clock.end - clock.now()) / share;
    const next: Step | undefined = yield* bestWithin({ ...scenario, changesAtMost }, last?.plan, ledger, {
      ...clock,
      end,
    });
    if (next === undefined) continue;
    ledger.draw({ changesAtMost, ...next });
    last = next;
    yield;
  }
  const { best, isProved } = ledger.result();
  const end = best === undefined ? least : { plan: best, isProved };
  if (end !== undefined) ledger.draw({ changesAtMost: end.plan.changes, ...end });
}

/** The worthiest plan within the changes that fits, else the one that overloads least; `known` is such a plan with fewer changes. */
function* bestWithin(
  scenario: Scenario,
  known: Plan | undefined,
  ledger: Ledger,
  clock: Clock,
): Generator<void, Step | undefined> {
  const overload = searchModel(scenario, 'leastOverload');
  const step = stepFrom(overload, known);
  if (!isProvable(overload)) return step && { plan: ledger.offer(overload, step), isProved: false };
  let least: Step | undefined;
  if (known?.fits !== true) {
    least = yield* look(overload, step, ledger, clock);
    if (least?.plan.fits !== true) return least;
  }
  const fitting = searchModel(scenario, 'worth');
  const picks = [least?.plan, step && ledger.offer(overload, step), known]
    .filter((plan) => plan?.fits === true)
    .flatMap((plan) => (plan && picksOf(fitting, plan)) ?? []);
  const start = picks
    .flatMap((of) => foundAt(fitting, of) ?? [])
    .toSorted((one, other) => other.worth - one.worth);
  return yield* look(fitting, start[0], ledger, clock);
}

function* look(
  model: SearchModel,
  known: Found | undefined,
  ledger: Ledger,
  { now, end }: Clock,
): Generator<void, Step | undefined> {
  const { prices } = priceLimits(model, { rounds: 300, reached: known?.worth ?? 0 });
  const tree = yield* treeSearch(model, { prices, known, pulse: pulseUntil(now, end, 128) });
  return tree.found && { plan: ledger.offer(model, tree.found), isProved: tree.isComplete };
}

function stepFrom(model: SearchModel, known: Plan | undefined): Found | undefined {
  const picks = (known && picksOf(model, known)) ?? asToday(model);
  return picks && foundAt(model, nextBestStep(model, picks));
}

/** Undefined where today's plan is closed. */
function asToday({ projects }: SearchModel): Picks | undefined {
  const picks = projects.map(({ options }) => options.findIndex(({ choice }) => choice === 0));
  return picks.includes(-1) ? undefined : Int16Array.from(picks);
}
