import type { DecidingDeps } from './decidePlan.ts';
import { knownOf, titles } from './known.ts';
import { progressOf } from './progress.ts';
import { undoDecision } from './undoDecision.ts';

/**
 * Somebody may write projects and no decisions, and lose the latter right between the look and the sending. What nobody may decide does
 * not stay half done: the projects go back to what they were.
 */
export function takeBackIfNotAllowed(deps: DecidingDeps, id: string): void {
  const { engine, onNotAllowed } = deps;
  const leave = engine.onOutcome(({ kind }) => {
    if (kind === 'saved' && progressOf(engine, id)?.written === progressOf(engine, id)?.total) leave();
    if (kind !== 'needsYou' || !isNotAllowed(deps, id)) return;
    leave();
    void undoDecision(deps, id).then(onNotAllowed);
  });
}

function isNotAllowed({ engine }: DecidingDeps, id: string): boolean {
  const keys = new Set(knownOf(engine, id).decisions.map(({ row }) => row.value.clientKey));
  return engine.sending
    .getSnapshot()
    .needsYou.some(
      ({ operation, why }) =>
        operation.list === titles.decisions &&
        operation.kind === 'create' &&
        keys.has(operation.clientKey) &&
        why.kind === 'refused' &&
        why.problem.kind === 'noAccess',
    );
}
