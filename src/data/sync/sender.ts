import type { Day } from '#domain/calendar/day.ts';

import type { Outcome } from './engine.ts';
import { fileReportOf } from './filing.ts';
import type { Operation, SentCells } from './operation.ts';
import { nextToSend, rowNameOf } from './order.ts';
import type { Outbox } from './outbox.ts';
import type { SyncClock } from './ports.ts';
import { createRetry } from './retry.ts';
import { parentOf, writeRollUps } from './rollUpFlush.ts';
import type { KnownTries } from './tries.ts';
import { type SendDeps, sendOperation } from './sendOperation.ts';
import type { Sent } from './sent.ts';
import type { ServerRows } from './serverRows.ts';

export interface Sender {
  /** From now on this tab is the one that sends, until the answered function is called. */
  hold(): () => void;
  isHolding(): boolean;
  /** Something may go now that could not go before. */
  readonly wake: () => void;
  isOnItsWay(opId: string): boolean;
}

export interface SenderDeps extends SendDeps {
  readonly outbox: Outbox;
  readonly tries: KnownTries;
  readonly rows: Pick<ServerRows, 'row' | 'accept'>;
  readonly clock: SyncClock;
  readonly rng: () => number;
  /** Offline nothing is tried: what was never tried can be withdrawn. */
  readonly isOnline: () => boolean;
  /** The PMO's day. */
  readonly today: () => Day;
  readonly onSending: (isSending: boolean) => void;
  /** SharePoint wrote a row for us just now, at this instant of its clock. */
  readonly onWritten: (modifiedAt: string) => void;
  readonly onOutcome: (outcome: Outcome, cells?: SentCells) => void;
}

/**
 * Sends the outbox, oldest first, one operation at a time. A row whose operation waits is passed by, with all that comes after on that
 * row; the others go on. An operation leaves the outbox when SharePoint has it or the person gives it up, and for no other reason.
 */
export function createSender(deps: SenderDeps): Sender {
  const { outbox, lists, rows, tries } = deps;
  const retry = createRetry(deps.clock, deps.rng, wake);
  const rowOf = (operation: Operation): string => rowNameOf(operation, rows);
  let isHolding = false;
  let isRunning = false;
  let isWokenMeanwhile = false;
  let onItsWay: string | undefined;

  /** What the device did not take is in this tab's memory alone: no other tab could send it. */
  const mayISend = ({ opId }: Operation): boolean => isHolding || outbox.isOnlyHere(opId);
  const mayGoOn = (): boolean => isWokenMeanwhile && outbox.all().some(mayISend);

  function wake(): void {
    isWokenMeanwhile = true;
    if (mayGoOn() && !isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    retry.takeBack();
    let isAllSent = true;
    try {
      do {
        isWokenMeanwhile = false;
        isAllSent = await flush();
      } while (mayGoOn());
    } finally {
      isRunning = false;
      deps.onSending(false);
      if (!isAllSent) retry.later();
    }
  }

  /** False if something is left that may go another time. */
  async function flush(): Promise<boolean> {
    const waiting = new Set<string>();
    const parents = new Set<string>();
    const next = (): Operation | undefined =>
      nextToSend(deps.isOnline() ? outbox.all() : [], {
        rowOf,
        isReady: (operation) =>
          mayISend(operation) && !waiting.has(rowOf(operation)) && outbox.isAcknowledged(operation.opId),
      });
    for (let operation = next(); operation !== undefined; operation = next()) {
      const sent = await send(operation);
      if (sent.kind === 'later') waiting.add(rowOf(operation));
      if (sent.kind === 'later' && isForAll(sent.problem.kind)) break;
      const parent = sent.kind === 'done' ? parentOf(lists, operation.list, sent.row) : undefined;
      if (parent !== undefined) parents.add(parent);
    }
    for (const parent of parents) await writeRollUps(lists, parent, deps.today());
    return waiting.size === 0;
  }

  async function send(operation: Operation): Promise<Sent> {
    deps.onSending(true);
    onItsWay = operation.opId;
    const sent = await sendOperation(deps, operation);
    await settle(operation, sent);
    onItsWay = undefined;
    deps.onSending(outbox.all().some(({ needsYou }) => needsYou === undefined)); // filing is not the person's to wait for
    if (sent.kind === 'done') await fileReportOf(lists, operation, sent.row);
    return sent;
  }

  async function settle(operation: Operation, sent: Sent): Promise<void> {
    const { opId } = operation;
    switch (sent.kind) {
      case 'done':
        retry.forget();
        if (sent.isJustWritten) deps.onWritten(sent.row.modifiedAt);
        rows.accept(operation.list, [sent.row]); // before it leaves the outbox: the screen never shows the old value in between
        await tries.fillUndoOf(opId, sent.cells);
        await outbox.remove(opId);
        return deps.onOutcome({ opId, kind: 'saved' }, sent.cells);
      case 'needsYou':
        await outbox.replace({ ...operation, needsYou: sent.why });
        return deps.onOutcome({ opId, kind: 'needsYou' });
      case 'undoGivenUp':
        await outbox.remove(opId);
        return deps.onOutcome({ opId, kind: 'undoGivenUp' });
      case 'instead':
        return outbox.replace(sent.operation);
      case 'later':
        return undefined;
    }
  }

  return {
    hold: () => {
      isHolding = true;
      wake();
      return () => {
        isHolding = false;
        retry.takeBack();
      };
    },
    isHolding: () => isHolding,
    wake,
    isOnItsWay: (opId) => opId === onItsWay,
  };
}

/** What one operation met, all others would meet. */
const isForAll = (kind: string): boolean => kind === 'offline' || kind === 'signInNeeded';
