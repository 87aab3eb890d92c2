import { createHmac, randomBytes, randomInt } from 'node:crypto';

import type { Day } from '#domain/calendar/day.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import {
  noAnswers,
  type PulseAnswer,
  pulseMonthOf,
  type PulseTally,
  tallyToItem,
  withAnswer,
} from '#domain/listening/pulse.ts';
import { mergedTallies, pulseWriting } from '#domain/listening/pulseWriting.ts';
import { saidKey } from '#domain/listening/saidOn.ts';

export interface WaitingRow {
  readonly item: ListeningItem;
  /** Random, beside the day or the month: our usual keys tell the millisecond. */
  readonly clientKey: string;
}

export interface BoxOptions {
  /** The PMO's day. */
  readonly today: () => Day;
  /** What is put in during one night's span is written in the next: the day, unless somebody wants to see it sooner. */
  readonly span: () => string;
  /** False where SharePoint did not take it: then it is tried again. */
  readonly write: (row: WaitingRow) => Promise<boolean>;
}

export type Taken = 'taken' | 'already';

export interface ConfidentialBox {
  /** Once a person and month, as far as this process remembers: a keyed hash, in memory, with a key that is nowhere else. */
  putPulse(personId: string, teamKey: string, answer: PulseAnswer): Taken;
  putNote(note: ListeningItem): void;
  /** Looks whether the span is over, and writes what waits since before. */
  tick(): Promise<void>;
  /** The process ends: what may be written is written, the rest is let go. */
  close(): Promise<void>;
}

/**
 * What was said in confidence until it is written, in memory alone. Marks are added up at once, so that not even here an answer stands
 * by itself; nothing says who, and nothing says when but the day. Written at once a row would carry the second it was said, because
 * SharePoint stamps it: so it waits for the night, and goes among the others in an order made by dice.
 */
export function createConfidentialBox({ today, span, write }: BoxOptions): ConfidentialBox {
  const salt = randomBytes(32);
  const answered = new Set<string>();
  let now = { span: span(), tallies: [] as readonly PulseTally[], notes: [] as readonly WaitingRow[] };
  let older: readonly PulseTally[] = [];
  let outgoing: readonly WaitingRow[] = [];
  let sending: Promise<void> | undefined;

  const roll = (isLast: boolean): void => {
    if (!isLast && now.span === span()) return;
    const month = pulseMonthOf(today());
    const { write: due, keep } = pulseWriting([...older, ...now.tallies], { month, isLast });
    outgoing = [...outgoing, ...shuffled([...now.notes, ...due.map(tallyRow)])];
    older = keep;
    now = { span: span(), tallies: [], notes: [] };
  };

  const send = async (): Promise<void> => {
    for (;;) {
      const [row] = outgoing;
      if (row === undefined || !(await write(row))) return;
      outgoing = outgoing.slice(1);
    }
  };
  const sendOnce = (): Promise<void> => (sending ??= send().finally(() => (sending = undefined)));

  return {
    putPulse(personId, teamKey, answer) {
      roll(false);
      const month = pulseMonthOf(today());
      const who = createHmac('sha256', salt).update(`${month}|${personId}`).digest('base64url');
      if (answered.has(who)) return 'already';
      answered.add(who);
      const counts = withAnswer(noAnswers, answer);
      now = { ...now, tallies: mergedTallies([...now.tallies, { month, teamKey, counts }]) };
      return 'taken';
    },
    putNote(item) {
      roll(false);
      now = { ...now, notes: [...now.notes, { item, clientKey: saidKey(today(), dice()) }] };
    },
    async tick() {
      roll(false);
      await sendOnce();
    },
    async close() {
      await sending;
      roll(true);
      await sendOnce();
    },
  };
}

const dice = (): string => randomBytes(9).toString('hex');

const tallyRow = (tally: PulseTally): WaitingRow => ({
  item: tallyToItem(tally),
  clientKey: `PULSE|${tally.month}|${tally.teamKey ?? ''}|${dice()}`.toUpperCase(),
});

function shuffled<T>(all: readonly T[]): readonly T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
