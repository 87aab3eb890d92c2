import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';

import type { Found } from './planModel.ts';
import { startSearch } from './startSearch.ts';

type Looking = SearchProgress['looking'];

export interface Search {
  /** Of the newest scenario something was found for. */
  readonly found: Found | undefined;
  /** What it looks for just now; undefined when it is done. */
  readonly looking: Looking | undefined;
  /** The person wanted to wait no longer. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

/** How long somebody waits for a proof while the page stays theirs. */
const milliseconds = 8_000;

/** A new object for each time it is looked for. */
interface Task {
  readonly scenario: Scenario;
  readonly turn: number;
}

interface Told {
  readonly task: Task;
  readonly found: Found | undefined;
  readonly looking: Looking | undefined;
}

/** Looks for the plan worth most whenever the question changes; what was found before stays until there is something new. */
export function useSearch(scenario: Scenario | undefined): Search {
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState<Told>();
  const [stopped, setStopped] = useState<Task>();
  const task = useMemo(
    () => (scenario === undefined || scenario.projects.length === 0 ? undefined : { scenario, turn }),
    [scenario, turn],
  );
  const isStopped = task !== undefined && stopped === task;
  useEffect(() => {
    if (task === undefined || isStopped) return undefined;
    const tell = (result: SearchResult, looking: Looking | undefined): void =>
      setTold((before) => ({
        task,
        looking,
        found: isWorthShowing(result) ? { scenario: task.scenario, result } : before?.found,
      }));
    return startSearch(task.scenario, milliseconds, {
      onProgress: ({ found, looking }) => tell(found, looking),
      onDone: (result) => tell(result, undefined),
    });
  }, [task, isStopped]);
  const isLooking = task !== undefined && !isStopped;
  return {
    found: told?.found,
    looking: isLooking ? (told?.task === task ? told.looking : 'best') : undefined,
    isStopped,
    stop: useCallback(() => setStopped(task), [task]),
    again: useCallback(() => setTurn((before) => before + 1), []),
  };
}

/** Until a first plan stands, what was found for the question before says more. */
const isWorthShowing = ({ best, isProved, curve }: SearchResult): boolean =>
  best !== undefined || isProved || curve.length > 0;
