import type { Clock } from './clock.ts';
import type { Found } from './found.ts';
import { type Cooling, localSearch } from './localSearch.ts';
import { pulseUntil } from './pulse.ts';
import { seededRandom } from './random.ts';
import type { SearchModel } from './searchModel.ts';

const beats = 16;
const firstRunMs = 12;
const longerBy = 1.03;
/** Short runs may wander further than the one long run over many projects, which ends as a plain climb. */
const shortRuns: Cooling = { from: 0.8, to: 0.04 };
const longRun: Cooling = { from: 0.4, to: 0.004 };

export interface NearbyTask {
  readonly clock: Clock;
  readonly onFound: (found: Found) => void;
  /** Other seeds lead elsewhere. */
  readonly firstSeed: number;
}

/** One long run over many projects. */
export const searchLong = (
  model: SearchModel,
  { clock: { now, end }, onFound, firstSeed }: NearbyTask,
): Generator<void, Found | undefined> =>
  localSearch(model, {
    random: seededRandom(firstSeed),
    pulse: pulseUntil(now, end, beats),
    onFound,
    cooling: longRun,
  });

/** Short runs, each started anew and a little longer than the one before: one long run is caught too easily by what looks good early. */
export function* searchAnew(
  model: SearchModel,
  { clock: { now, end }, onFound, firstSeed }: NearbyTask,
): Generator<void, Found | undefined> {
  let best: Found | undefined;
  for (let [seed, length] = [firstSeed, firstRunMs]; now() < end; seed += 1, length *= longerBy) {
    const pulse = pulseUntil(now, Math.min(end, now() + length), beats);
    const found = yield* localSearch(model, {
      random: seededRandom(seed),
      pulse,
      onFound,
      cooling: shortRuns,
    });
    if (found !== undefined && found.worth > (best?.worth ?? -Infinity)) best = found;
    yield;
  }
  return best;
}
