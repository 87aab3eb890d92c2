import type { Outcome, SendingState } from './engine.ts';
import type { Outbox } from './outbox.ts';
import { createListeners } from './listeners.ts';
import type { Operation } from './operation.ts';
import type { Writing, WritingDeps } from './writing.ts';

type Make = (deps: WritingDeps) => Writing;

/** What the reading half asks of the outbox. */
type ReadOutbox = Pick<Outbox, 'all' | 'ofList' | 'subscribe' | 'load'>;

export interface LateWriting extends Omit<Writing, 'outbox'> {
  readonly outbox: ReadOutbox;
}

const nothing: readonly Operation[] = [];

/**
 * The writing half for a screen that wants its first rows before it: it comes when the screen stands (`whenShown`), or at once if something
 * is unsent or the person does something.
 */
export function lateWriting(
  load: () => Promise<Make>,
  whenShown: Promise<void>,
): (deps: WritingDeps) => LateWriting {
  return (deps) => {
    const outboxListeners = createListeners();
    const sendingListeners = createListeners();
    const outcomeListeners = new Set<(outcome: Outcome) => void>();
    const early = earlyState(deps);
    let writing: Writing | undefined;
    let coming: Promise<Writing> | undefined;
    let release: (() => void) | undefined;
    let isHeld = false;

    async function make(): Promise<Writing> {
      const made = (await load())(deps);
      made.outbox.subscribe(outboxListeners.tell);
      made.sending.subscribe(sendingListeners.tell);
      made.onOutcome((outcome) => {
        for (const listener of outcomeListeners) listener(outcome);
      });
      await made.outbox.load();
      writing = made;
      if (isHeld) release = made.holdSending();
      outboxListeners.tell();
      sendingListeners.tell();
      return made;
    }
    const come = (): Promise<Writing> => {
      coming ??= make();
      return coming;
    };
    deps.gate.subscribe(sendingListeners.tell);
    void whenShown.then(come);

    return {
      outbox: {
        all: () => writing?.outbox.all() ?? nothing,
        ofList: (title) => writing?.outbox.ofList(title) ?? nothing,
        subscribe: outboxListeners.add,
        load: async () => {
          if (coming === undefined && (await deps.store.readOutbox()).length === 0) return;
          await (await come()).outbox.load();
        },
      },
      overlaid: (row, unsent, me) => writing?.overlaid(row, unsent, me) ?? row.fields,
      sending: {
        getSnapshot: () => writing?.sending.getSnapshot() ?? early(),
        subscribe: sendingListeners.add,
      },
      editRow: async (...asked) => (await come()).editRow(...asked),
      createRow: async (...asked) => (await come()).createRow(...asked),
      reportStatus: async (...asked) => (await come()).reportStatus(...asked),
      undo: async (opId) => (await come()).undo(opId),
      resolve: async (opId, choice) => (await come()).resolve(opId, choice),
      onOutcome: (listener) => {
        outcomeListeners.add(listener);
        return () => void outcomeListeners.delete(listener);
      },
      holdSending: () => {
        isHeld = true;
        if (writing !== undefined) release = writing.holdSending();
        return () => {
          isHeld = false;
          release?.();
        };
      },
      wake: () => writing?.wake(),
      onNews: (news) => {
        if (writing !== undefined || news.kind === 'outbox') void come().then((made) => made.onNews(news));
      },
    };
  };
}

/** Nothing of this person's is on its way, as far as this tab knows. */
function earlyState({ gate, store }: WritingDeps): () => SendingState {
  let known: { readonly of: unknown; readonly state: SendingState } | undefined;
  return () => {
    const of = gate.getSnapshot();
    if (known?.of !== of) known = { of, state: { ...still, ...of, isDurable: store.isDurable() } };
    return known.state;
  };
}

const still = {
  unsentCount: 0,
  notKeptYetCount: 0,
  needsYou: [],
  isSending: false,
  clockAheadMs: undefined,
  unreadableCount: 0,
} satisfies Partial<SendingState>;
