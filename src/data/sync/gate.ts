import { waitToldInside } from '#data/graph/batch.ts';
import type { GraphCall, GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { mayRepeat } from '#data/graph/retryLink.ts';
import { err, type Result } from '#domain/result.ts';

import type { Live } from './engine.ts';
import { createListeners } from './listeners.ts';
import type { SyncClock, SyncHttp } from './ports.ts';
import { createWaits, type Waiting } from './waits.ts';

export interface GateState {
  readonly isOnline: boolean;
  readonly isSignInNeeded: boolean;
  readonly waiting: Waiting | undefined;
}

/** Everything of ours passes here on its way to SharePoint, and nothing passes while SharePoint asked us to wait. */
export interface Gate extends Live<GateState> {
  /** A call waits here until it may go. Only what may be sent twice is sent again after SharePoint was too busy for it. */
  readonly graph: GraphClient;
  /** Another tab was asked to wait: so were we. */
  waitToo(seconds: number): void;
  setOnline(isOnline: boolean): void;
  /** Somebody looks at the screen: do not sit out the pause we took ourselves after a failure. */
  hurry(): void;
  /** For good: this person is signed out. */
  shut(): void;
}

interface GateDeps {
  readonly http: SyncHttp;
  readonly clock: SyncClock;
  readonly rng: () => number;
  readonly userId: string;
  readonly tellOtherTabs: (seconds: number) => void;
}

export function createGate({ http, clock, rng, userId, tellOtherTabs }: GateDeps): Gate {
  const listeners = createListeners();
  const waits = createWaits({ clock, rng, onChange: open });
  let state: GateState = { isOnline: true, isSignInNeeded: false, waiting: undefined };
  let isShut = false;
  let isFirstOnItsWay = false;
  let inLine: (() => void)[] = [];

  function change(next: Partial<GateState>): void {
    const before = state;
    state = { ...before, ...next };
    const isSame =
      state.isOnline === before.isOnline &&
      state.isSignInNeeded === before.isSignInNeeded &&
      state.waiting === before.waiting;
    if (!isSame) listeners.tell();
  }

  function open(): void {
    change({ waiting: waits.asked() });
    const released = inLine;
    inLine = [];
    for (const go of released) go();
  }

  /** After a wait one call goes alone, and the others only when SharePoint answered it. */
  const isHeldUp = (): boolean => !isShut && state.isOnline && (waits.isOn() || isFirstOnItsWay);

  /** True for the one that goes alone. It is decided in the same breath in which the gate was found open. */
  async function myTurn(): Promise<boolean> {
    while (isHeldUp()) {
      await new Promise<void>((resolve) => inLine.push(resolve));
    }
    const isFirst = waits.wereOn() && state.isOnline && !isShut;
    isFirstOnItsWay ||= isFirst;
    return isFirst;
  }

  async function call(asked: GraphCall): Promise<Result<unknown, GraphProblem>> {
    for (;;) {
      const isFirst = await myTurn();
      const answer = await sendOr(refusalHere(), asked).finally(() => {
        if (isFirst) isFirstOnItsWay = false;
      });
      if (isFirst) open();
      const isBusy = !answer.ok && answer.error.kind === 'throttled';
      if (!isBusy || !mayRepeat(asked)) return answer;
    }
  }

  function refusalHere(): Result<never, GraphProblem> | undefined {
    if (isShut) return err({ kind: 'signInNeeded' });
    return state.isOnline ? undefined : err({ kind: 'offline' });
  }

  async function sendOr(
    refusal: Result<never, GraphProblem> | undefined,
    asked: GraphCall,
  ): Promise<Result<unknown, GraphProblem>> {
    if (refusal !== undefined) return refusal;
    const answer = await http.call(asked, userId);
    notice(answer);
    return answer;
  }

  function notice(answer: Result<unknown, GraphProblem>): void {
    const kind = answer.ok ? 'ok' : answer.error.kind;
    const seconds = answer.ok
      ? waitToldInside(answer.value)
      : answer.error.kind === 'throttled'
        ? answer.error.retryAfterSeconds
        : undefined;
    if (seconds !== undefined) {
      waits.ask(seconds);
      tellOtherTabs(seconds);
    } else if (kind === 'unavailable' || kind === 'offline') waits.backOff();
    else waits.forget();
    if (kind !== 'unavailable' && kind !== 'offline') change({ isSignInNeeded: kind === 'signInNeeded' });
    change({ waiting: waits.asked() });
  }

  return {
    graph: {
      call,
      pause: (seconds) =>
        new Promise((resolve) => {
          clock.after(Math.ceil(seconds * 1000), () => resolve(true));
        }),
    },
    getSnapshot: () => state,
    subscribe: listeners.add,
    waitToo: (seconds) => {
      waits.ask(seconds);
      change({ waiting: waits.asked() });
    },
    setOnline: (isOnline) => {
      change({ isOnline });
      waits.endBackOff();
      open();
    },
    hurry: () => {
      waits.endBackOff();
      open();
    },
    shut: () => {
      isShut = true;
      change({ isSignInNeeded: true });
      open();
    },
  };
}
