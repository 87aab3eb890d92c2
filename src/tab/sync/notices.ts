import type { Engine, Outcome } from '#data/sync/engine.ts';
import { createStore, type WritableStore } from '#teams/store.ts';

/** For a toast. What carries an operation can be taken back from there. */
export type Notice =
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'saved' | 'kept'; readonly words: string; readonly opId: string }
  | {
      readonly kind: 'needsYou' | 'undone' | 'undoGivenUp' | 'withdrawn' | 'undoing' | 'tooLate' | 'nothing';
    };

/** What the person hears of what they did, whichever page they are on by then. */
export interface Notices {
  readonly tell: (words: string) => void;
  /**
   * The person does something; the words are for when SharePoint has it. Told before the device has it: whoever sees it on the screen
   * can take it back. Rejects as the operation does.
   */
  readonly did: (operation: Promise<string>, words: string) => Promise<void>;
  readonly undo: (opId: string) => Promise<void>;
  /** What the person did last in this session and did not take back yet. */
  readonly undoLast: () => Promise<void>;
  /** One listener; what came before it is told when it comes. */
  readonly listen: (listener: (notice: Notice) => void) => () => void;
  readonly isTrayOpen: WritableStore<boolean>;
}

interface Act {
  readonly operation: Promise<string>;
  readonly words: string;
}

type NoticedEngine = Pick<Engine, 'onOutcome' | 'undo' | 'sending'>;

export function createNotices(engine: NoticedEngine): Notices {
  const done = new Map<string, Act>();
  let toUndo: readonly Act[] = [];
  let undosOnTheirWay = 0;
  let waiting: readonly Notice[] = [];
  let listener: ((notice: Notice) => void) | undefined;

  const give = (notice: Notice): void => {
    if (listener === undefined) waiting = [...waiting, notice];
    else listener(notice);
  };

  /** An operation nobody noted is an undo of ours, or another tab's. */
  const endUndo = (kind: 'undone' | 'undoGivenUp'): void => {
    if (undosOnTheirWay === 0) return;
    undosOnTheirWay -= 1;
    give({ kind });
  };

  engine.onOutcome(({ opId, kind }: Outcome) => {
    const act = done.get(opId);
    if (kind === 'undoGivenUp') endUndo(kind);
    else if (kind === 'needsYou') give({ kind });
    else if (act === undefined) endUndo('undone');
    else if (toUndo.includes(act)) give({ kind, words: act.words, opId });
  });

  const forget = (act: Act): void => {
    toUndo = toUndo.filter((other) => other !== act);
  };

  const takeBack = async (act: Act): Promise<void> => {
    forget(act);
    const answer = await engine.undo(await act.operation);
    if (answer === 'undoing') undosOnTheirWay += 1;
    give({ kind: answer });
  };

  return {
    tell: (words) => give({ kind: 'told', words }),
    did: async (operation, words) => {
      const act = { operation, words };
      toUndo = [...toUndo, act];
      try {
        const opId = await operation;
        done.set(opId, act);
        const isOnline = engine.sending.getSnapshot().isOnline;
        if (!isOnline && toUndo.includes(act)) give({ kind: 'kept', words, opId });
      } catch (error) {
        forget(act);
        throw error;
      }
    },
    undo: async (opId) => {
      const act = done.get(opId);
      if (act !== undefined) await takeBack(act);
    },
    undoLast: async () => {
      const last = toUndo.at(-1);
      if (last === undefined) give({ kind: 'nothing' });
      else await takeBack(last);
    },
    listen: (next) => {
      listener = next;
      const missed = waiting;
      waiting = [];
      for (const notice of missed) next(notice);
      return () => {
        if (listener === next) listener = undefined;
      };
    },
    isTrayOpen: createStore(false),
  };
}
