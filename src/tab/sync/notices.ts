import type { Engine, Outcome } from '#data/sync/engine.ts';
import { say } from '#words/say.ts';

/** A sentence for a toast. With an operation it can be taken back from there. */
export interface Notice {
  readonly kind: 'saved' | 'kept' | 'needsYou' | 'told';
  readonly words: string;
  readonly opId?: string;
}

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
  const tell = (words: string): void => give({ kind: 'told', words });

  /** An operation nobody noted is an undo of ours, or another tab's. */
  const endUndo = (words: string): void => {
    if (undosOnTheirWay === 0) return;
    undosOnTheirWay -= 1;
    tell(words);
  };

  engine.onOutcome(({ opId, kind }: Outcome) => {
    const words = done.get(opId);
    if (kind === 'undoGivenUp') endUndo(say('sync.undo.changedSince'));
    else if (kind === 'needsYou') give({ kind, words: say('sync.needsYou.told') });
    else if (words === undefined) endUndo(say('sync.undo.undone'));
    else if (toUndo.includes(opId)) give({ kind, words, opId });
  });

  const undo = async (opId: string): Promise<void> => {
    toUndo = toUndo.filter((other) => other !== opId);
    const answer = await engine.undo(opId);
    if (answer === 'undoing') undosOnTheirWay += 1;
    tell(say(`sync.undo.${answer}`));
  };

  return {
    tell,
    did: (opId, words) => {
      done.set(opId, words);
      toUndo = [...toUndo, opId];
      const { isOnline } = engine.sending.getSnapshot();
      if (!isOnline) give({ kind: 'kept', words: say('sync.kept'), opId });
    },
    undo,
    undoLast: async () => {
      const last = toUndo.at(-1);
      if (last === undefined) tell(say('sync.undo.nothing'));
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
  };
}
