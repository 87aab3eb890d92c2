import { useEffect, useMemo, useState } from 'react';

import { finishDecision } from '#data/decision/finishDecision.ts';
import { knownOf, titles } from '#data/decision/known.ts';
import { type DecisionProgress, progressOf } from '#data/decision/progress.ts';
import { undoDecision } from '#data/decision/undoDecision.ts';
import type { Engine } from '#data/sync/engine.ts';
import { undoUntil } from '#domain/decision/undoWindow.ts';
import { wakeWhenSent } from '#tab/sync/wakeJob.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { clockWords } from '#words/clockWords.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';

import { decidingDeps } from './useDeciding.ts';
import { useTicks } from './useTicks.ts';

export interface DecidedState {
  readonly progress: DecisionProgress | undefined;
  readonly isUndone: boolean;
  /** Whole minutes; 0 once it can no longer be taken back. */
  readonly undoMinutes: number;
  readonly isBusy: boolean;
  readonly undo: () => void;
  readonly finish: () => void;
}

/** How far one decision got, and what the person can do about it. */
export function useDecided(id: string): DecidedState {
  const deps = useTabDeps();
  const { engine, clock, notices } = deps;
  const now = useSeconds(clock);
  const [isBusy, setIsBusy] = useState(false);
  const first = knownOf(engine, id).decisions[0];
  const keys = first?.record.plan.map(({ projectKey }) => projectKey).join(' ') ?? '';
  useTouched(engine, keys);
  const progress = progressOf(engine, id);

  const busyWhile = async (work: Promise<void>): Promise<void> => {
    setIsBusy(true);
    await work.finally(() => setIsBusy(false));
  };
  const undo = async (): Promise<void> => {
    const undone = await undoDecision(deps, id);
    if (undone.ok) {
      await wakeWhenSent(engine);
      const kept = keptNames(engine, id);
      notices.tell(
        kept === undefined
          ? say('decisions.toldUndone')
          : say('decisions.toldPartlyUndone', { project: kept }),
      );
    } else if (undone.error.kind === 'tooLate') {
      const time = clockWords(engine.settings.getSnapshot(), undone.error.until);
      notices.tell(say('decisions.tooLate', { time }));
    } else notices.tell(say('decisions.notHere'));
  };
  const finish = async (): Promise<void> => {
    const { toChoose } = await finishDecision(decidingDeps(deps), id);
    if (toChoose > 0) notices.isTrayOpen.set(true);
    else notices.tell(say('decisions.toldFinishing'));
    void wakeWhenSent(engine);
  };
  return {
    progress,
    isUndone: first?.row.value.state === 'Undone',
    undoMinutes: first === undefined ? 0 : Math.max(0, Math.ceil((undoUntil(first.record) - now) / 60_000)),
    isBusy,
    undo: () => void busyWhile(undo()),
    finish: () => void busyWhile(finish()),
  };
}

function useSeconds(clock: { now(): number }): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 10_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

function useTouched(engine: Engine, keys: string): void {
  useTicks(useMemo(() => touchedLives(engine, keys), [engine, keys]));
}

const touchedLives = (engine: Engine, keys: string) => [
  engine.projects,
  engine.sending,
  engine.allRowsOf(titles.decisions),
  ...(keys === '' ? [] : keys.split(' ')).flatMap((key) => [
    engine.rowsOf(titles.demand, key),
    engine.rowsOf(titles.posts, key),
  ]),
];

/** Projects that somebody else changed since it was decided: the undo left them alone. */
function keptNames(engine: Engine, id: string): string | undefined {
  const names = new Map(engine.projects.getSnapshot().rows.map(({ value }) => [value.key, value.name]));
  const kept = progressOf(engine, id)?.projects.filter(({ parts }) =>
    parts.some(({ state }) => state === 'overtaken'),
  );
  if (kept === undefined || kept.length === 0) return undefined;
  return listWords(kept.map(({ change }) => names.get(change.projectKey) ?? change.projectKey));
}
