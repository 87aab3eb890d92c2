import type { Live, SendingState } from './engine.ts';
import type { GateState } from './gate.ts';
import { createListeners } from './listeners.ts';
import type { Outbox } from './outbox.ts';

interface Facts {
  readonly isSending: boolean;
  readonly clockAheadMs: number | undefined;
}

export interface SendingStateKeeper extends Live<SendingState> {
  tell(facts: Partial<Facts>): void;
}

interface SendingStateDeps {
  readonly outbox: Outbox;
  readonly gate: Live<GateState>;
  readonly store: { isDurable(): boolean };
}

/** All that the screen says about what is on its way, in one value that changes only when what it says does. */
export function createSendingState({ outbox, gate, store }: SendingStateDeps): SendingStateKeeper {
  const listeners = createListeners();
  let facts: Facts = { isSending: false, clockAheadMs: undefined };
  let state = look();

  function look(): SendingState {
    const operations = outbox.all();
    return {
      ...facts,
      ...gate.getSnapshot(),
      unsentCount: operations.length,
      notKeptYetCount: outbox.comingCount(),
      needsYou: operations.flatMap((operation) =>
        operation.needsYou === undefined ? [] : [{ operation, why: operation.needsYou }],
      ),
      isDurable: store.isDurable(),
      unreadableCount: outbox.unreadableCount(),
    };
  }

  function lookAgain(): void {
    const next = look();
    if (isSame(next, state)) return;
    state = next;
    listeners.tell();
  }
  outbox.subscribe(lookAgain);
  gate.subscribe(lookAgain);

  return {
    getSnapshot: () => state,
    subscribe: listeners.add,
    tell: (news) => {
      facts = { ...facts, ...news };
      lookAgain();
    },
  };
}

function isSame(one: SendingState, other: SendingState): boolean {
  const { needsYou, ...rest } = one;
  const sameItems =
    needsYou.length === other.needsYou.length &&
    needsYou.every(({ operation }, index) => operation === other.needsYou[index]?.operation);
  const others: Readonly<Record<string, unknown>> = { ...other };
  return sameItems && Object.entries(rest).every(([name, value]) => others[name] === value);
}
