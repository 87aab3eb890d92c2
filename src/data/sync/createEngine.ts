import { composeEngine, type EngineDeps } from './composeEngine.ts';
import type { Engine } from './engine.ts';
import { createWriting } from './writing.ts';

/** Everything between the screens of one tab and the PMO's lists, for one person. */
export function createEngine(deps: EngineDeps): Engine {
  return composeEngine(deps, createWriting);
}
