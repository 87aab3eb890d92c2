import { useEffect, useMemo, useState } from 'react';

import { decidePlan, type DecidingDeps } from '#data/decision/decidePlan.ts';
import { askForScenario } from '#data/decision/shareScenario.ts';
import { triedList } from '#data/lists/mayWrite.ts';
import { weeksOf } from '#domain/decision/change.ts';
import type { NotDecided, PlanDecision } from '#domain/decision/planDecision.ts';
import type { Result } from '#domain/result.ts';
import { wakeWhenSent } from '#tab/sync/wakeJob.ts';
import { type TabDeps, useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

/** How a screen decides. */
export interface Deciding {
  /** Undefined while SharePoint has not answered. */
  readonly mayDecide: boolean | undefined;
  /** A new id for each time the person is asked for the why. */
  readonly newId: () => string;
  /** On screen at once and durable when it answers; how far it got, and its undo, `<DecidedBar id>` shows. */
  readonly decide: (plan: PlanDecision) => Promise<Result<{ readonly id: string }, NotDecided>>;
  /** Asks the bot to show what is proposed in the channel of each of these projects; nothing is decided. */
  readonly share: (
    changes: PlanDecision['changes'],
    inChannelsOf: readonly string[],
  ) => Promise<{ readonly asked: number }>;
}

export function useDeciding(): Deciding {
  const deps = useTabDeps();
  const mayDecide = useMayDecide(deps);
  return useMemo(() => ({ mayDecide, ...decidingWith(deps) }), [deps, mayDecide]);
}

export function useMayDecide({ lists }: Pick<TabDeps, 'lists'>): boolean | undefined {
  const [mayDecide, setMayDecide] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    void triedList(lists.decisions).then((answer) => {
      // Offline nobody knows: what SharePoint refuses later is said then.
      if (isHere) setMayDecide(answer !== 'mayNot');
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return mayDecide;
}

export const decidingDeps = ({ engine, lists, clock, tokens, notices }: TabDeps): DecidingDeps => ({
  engine,
  lists,
  clock,
  onNotAllowed: () => notices.tell(say('decisions.toldNotAllowed')),
  whoAmI: () => tokens.whoAmI(),
  titleOf: (change, { name }) =>
    say('decisions.title', { kind: change.kind, project: name, weeks: weeksOf(change) ?? 0 }),
});

function decidingWith(deps: TabDeps): Omit<Deciding, 'mayDecide'> {
  const { engine, lists, notices } = deps;
  return {
    newId: lists.newKey,
    decide: async (plan) => {
      const decided = await decidePlan(decidingDeps(deps), plan);
      if (decided.ok) {
        notices.tell(say('decisions.told', { count: plan.changes.length }));
        void wakeWhenSent(engine);
      }
      return decided;
    },
    share: async (changes, inChannelsOf) => {
      const asked = await askForScenario(engine, changes, inChannelsOf);
      notices.tell(say('decisions.toldShared', { count: asked }));
      if (asked > 0) void wakeWhenSent(engine);
      return { asked };
    },
  };
}
