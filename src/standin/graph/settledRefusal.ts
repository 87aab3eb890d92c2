import { GraphRefusal } from './graphRefusal.ts';
import type { Switches } from './switches.ts';

/** The refusal as this tenant's switches want it: two of them nobody has seen for certain. */
export function settledRefusal(refusal: GraphRefusal, switches: Switches): GraphRefusal {
  const { message, unsettled } = refusal;
  if (unsettled === 'duplicateValues') {
    if (switches.uniqueViolation === '409') return new GraphRefusal(409, 'nameAlreadyExists', message);
    if (switches.uniqueViolation === '500') return new GraphRefusal(500, 'generalException', message);
  }
  if (unsettled === 'overThreshold') {
    if (switches.overThreshold === '500') return new GraphRefusal(500, 'generalException', message);
    if (switches.overThreshold === '503') return new GraphRefusal(503, 'serviceNotAvailable', message);
  }
  return refusal;
}
