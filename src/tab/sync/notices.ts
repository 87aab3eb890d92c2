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
  /** The person did something; the words are for when SharePoint has it. */
  readonly did: (opId: string, words: string) => void;
  readonly undo: (opId: string) => Promise<void>;
  /** What the person did last in this session and did not take back yet. */
  readonly undoLast: () => Promise<void>;
  /** One listener; what came before it is told when it comes. */
  readonly listen: (listener: (notice: Notice) => void) => () => void;
  readonly isTrayOpen: WritableStore<boolean>;
}

type NoticedEngine = Pick<Engine, 'onOutcome' | 'undo' | 'sending'>;

export function createNotices(engine: NoticedEngine): Notices {
  const done = new Map<string, string>();
  let toUndo: readonly string[] = [];
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
    const words = done.get(opId);
    if (kind === 'undoGivenUp') endUndo(kind);
    else if (kind === 'needsYou') give({ kind });
    else if (words === undefined) endUndo('undone');
    else if (toUndo.includes(opId)) give({ kind, words, opId });
  });

  const undo = async (opId: string): Promise<void> => {
    toUndo = toUndo.filter((other) => other !== opId);
    const answer = await engine.undo(opId);
    if (answer === 'undoing') undosOnTheirWay += 1;
    give({ kind: answer });
  };

  return {
    tell: (words) => give({ kind: 'told', words }),
    did: (opId, words) => {
      done.set(opId, words);
      toUndo = [...toUndo, opId];
      if (!engine.sending.getSnapshot().isOnline) give({ kind: 'kept', words, opId });
    },
    undo,
    undoLast: async () => {
      const last = toUndo.at(-1);
      if (last === undefined) give({ kind: 'nothing' });
      else await undo(last);
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
