import type { Lists } from '#data/lists/lists.ts';
import { projectsList } from '#data/lists/projects.ts';
import type { Day } from '#domain/calendar/day.ts';

import { clockAhead } from './clockSkew.ts';
import type { Engine, Live, Outcome, SendingState } from './engine.ts';
import type { GateState } from './gate.ts';
import { listTitled } from './listTitled.ts';
import { newCreate, newEdit, newStatus, type ShownRow, type Stamp } from './newOperation.ts';
import type { Operation, SentCells } from './operation.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { overlaid } from './overlay.ts';
import { personOf } from './personOf.ts';
import type { DeviceNews, DeviceStore, SyncClock, SyncUser } from './ports.ts';
import { resolved } from './resolve.ts';
import { operationsOn, rowsMadeHere } from './rowOperations.ts';
import { createSender } from './sender.ts';
import { createSendingState } from './sendingState.ts';
import type { ServerRows } from './serverRows.ts';
import { createTries } from './tries.ts';
import { createUndo, withdraw } from './undo.ts';

type Doing = 'editRow' | 'createRow' | 'reportStatus' | 'undo' | 'resolve' | 'onOutcome';

/** The writing half of the engine: from what a person does to what SharePoint has. */
export interface Writing extends Pick<Engine, Doing> {
  readonly outbox: Outbox;
  readonly overlaid: typeof overlaid;
  readonly sending: Live<SendingState>;
  /** This tab is the one that sends, until the answered function is called. */
  holdSending(): () => void;
  /** Something may go now that could not go before: online again, signed in again. */
  readonly wake: () => void;
  /** Of another tab of this person. */
  readonly onNews: (news: DeviceNews) => void;
}

export interface WritingDeps {
  /** Through the gate. */
  readonly lists: Lists;
  readonly gate: Live<GateState>;
  readonly rows: ServerRows;
  readonly clock: SyncClock;
  readonly rng: () => number;
  readonly store: DeviceStore;
  readonly user: SyncUser;
  readonly today: () => Day;
}

export function createWriting(deps: WritingDeps): Writing {
  const { lists, rows, clock, store, user } = deps;
  const me = personOf(user);
  const outbox = createOutbox(store);
  const sending = createSendingState({ outbox, gate: deps.gate, store });
  const tries = createTries(outbox);
  const listeners = new Set<(outcome: Outcome) => void>();
  const newStamp = (): Stamp => ({ opId: lists.newKey(), at: clock.now() });

  const hear = (outcome: Outcome, cells?: SentCells): void => {
    if (cells !== undefined) tries.hear(outcome.opId, cells);
    for (const listener of listeners) listener(outcome);
  };
  const sender = createSender({
    ...deps,
    me,
    outbox,
    tries,
    isOnline: () => deps.gate.getSnapshot().isOnline,
    onSending: (isSending) => sending.tell({ isSending }),
    onWritten: (at) => sending.tell({ clockAheadMs: clockAhead(clock.now(), at) }),
    onOutcome: (outcome, cells) => {
      hear(outcome, cells);
      store.tellOtherTabs({ kind: 'outcome', outcome, sent: cells });
    },
  });
  const undo = createUndo({ outbox, sender, tries, newStamp });

  const keep = async (operation: Operation): Promise<string> => {
    undo.remember(operation);
    await outbox.add(operation);
    sender.wake();
    return operation.opId;
  };

  /** A row made here goes by its ClientKey until SharePoint gives it an id. */
  function shown(listTitle: string, rowId: string): ShownRow {
    const known = rows.row(listTitle, { id: rowId }) ?? rows.row(listTitle, { clientKey: rowId });
    const unsent = outbox.ofList(listTitle);
    const row = known ?? rowsMadeHere(listTitle, unsent, () => false).find(({ id }) => id === rowId);
    if (row === undefined) throw new Error(`${listTitle}: nobody knows row ${rowId}`);
    const cells = overlaid(row, operationsOn(row, unsent), me);
    return { row: known === undefined ? { clientKey: rowId } : { id: known.id }, etag: row.etag, cells };
  }

  const open = (listTitle: string) => {
    const list = listTitled(lists, listTitle);
    if (list === undefined) throw new Error(`no list of ours: ${listTitle}`);
    return list;
  };

  return {
    outbox,
    overlaid,
    sending,
    editRow: async <T>(listTitle: string, rowId: string, change: (now: T) => T) => {
      const stamp = newStamp();
      const anyChange = (now: unknown): unknown => change(now as T); // whoever names a list knows what its rows are
      const edit = newEdit(open(listTitle).shape, shown(listTitle, rowId), anyChange, stamp);
      if (edit !== undefined) return keep(edit);
      hear({ opId: stamp.opId, kind: 'saved' });
      return stamp.opId;
    },
    createRow: async (listTitle, value, clientKey) =>
      keep(newCreate(open(listTitle), value, newStamp(), clientKey)),
    reportStatus: async (rowId, said, by) =>
      keep(newStatus(shown(projectsList.title, rowId), said, by, newStamp())),
    undo: async (opId) => {
      const answer = await undo.undo(opId);
      sender.wake();
      return answer;
    },
    resolve: async (opId, choice) => {
      const operation = outbox.all().find((known) => known.opId === opId);
      if (operation?.needsYou === undefined) return;
      if (choice === 'discard') await withdraw(outbox, operation);
      else {
        const next = choice === 'retry' ? { ...operation, needsYou: undefined } : resolved(operation, choice);
        await (next === undefined ? outbox.remove(opId) : outbox.replace(next));
      }
      sender.wake();
    },
    onOutcome: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    holdSending: () => {
      const release = sender.hold();
      void outbox.load().then(sender.wake);
      return release;
    },
    wake: sender.wake,
    onNews: (news) => {
      if (news.kind === 'outcome') hear(news.outcome, news.sent);
      if (news.kind === 'outbox' || news.kind === 'wiped') void outbox.load().then(sender.wake);
    },
  };
}
