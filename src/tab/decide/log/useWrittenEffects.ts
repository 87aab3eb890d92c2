import { useEffect, useRef } from 'react';

import { writeActualEffect } from '#data/decision/writeActualEffect.ts';
import type { DecisionLog } from '#domain/decision/decisionLog.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

/** Once its day has come, what came of a decision is written down by whoever looks and may. */
export function useWrittenEffects(
  log: DecisionLog,
  { mayDecide, isKnown }: { readonly mayDecide: boolean | undefined; readonly isKnown: boolean },
): void {
  const { lists, engine } = useTabDeps();
  const written = useRef(new Set<string>());
  useEffect(() => {
    if (mayDecide !== true || !isKnown) return;
    const due = log.decided.filter(
      ({ standing, decision }) =>
        (standing === 'kept' || standing === 'below') && decision.actualEffect === undefined,
    );
    const toWrite = due.flatMap(({ rowIds, cameOfIt }) => {
      const actual = cameOfIt?.actual;
      return actual === undefined ? [] : rowIds.map((rowId) => ({ rowId, actual }));
    });
    const fresh = toWrite.filter(({ rowId }) => !written.current.has(rowId));
    if (fresh.length === 0) return;
    for (const { rowId } of fresh) written.current.add(rowId);
    void (async () => {
      for (const { rowId, actual } of fresh) await writeActualEffect(lists, rowId, actual);
      await engine.refresh();
    })();
  }, [log, mayDecide, isKnown, lists, engine]);
}
