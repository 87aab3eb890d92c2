import type { Engine } from '#data/sync/engine.ts';

/** What this tab did for one decision: only its own operations can be taken back to the letter. */
export interface DecisionSession {
  /** Of projects and demand, in the order they were done. */
  readonly moves: string[];
  /** Two presses at once are one. */
  underWay: Promise<unknown> | undefined;
}

const sessions = new WeakMap<object, Map<string, DecisionSession>>();

export function sessionOf(engine: Pick<Engine, 'undo'>, id: string): DecisionSession {
  const known = sessions.get(engine) ?? new Map<string, DecisionSession>();
  sessions.set(engine, known);
  const session = known.get(id) ?? { moves: [], underWay: undefined };
  known.set(id, session);
  return session;
}
