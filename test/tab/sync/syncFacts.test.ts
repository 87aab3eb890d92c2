import { describe, expect, test } from 'vitest';

import type { NeedsYouItem, SendingState } from '#data/sync/engine.ts';
import { syncFacts } from '#tab/sync/syncFacts.ts';

const calm: SendingState = {
  unsentCount: 0,
  notKeptYetCount: 0,
  needsYou: [],
  isSending: false,
  isOnline: true,
  waiting: undefined,
  isSignInNeeded: false,
  isDurable: true,
  clockAheadMs: undefined,
  unreadableCount: 0,
};
const refused: NeedsYouItem = {
  operation: { kind: 'create', opId: 'A', list: 'PMO RAID', at: 0, clientKey: 'A', fields: {} },
  why: { kind: 'refused', problem: { kind: 'noAccess' } },
};
const kinds = (state: Partial<SendingState>, waitSeconds = 0): readonly string[] =>
  syncFacts({ ...calm, ...state }, waitSeconds).map(({ kind }) => kind);

const clockFact = (clockAheadMs: number): unknown => syncFacts({ ...calm, clockAheadMs }, 0)[0];

describe('above the page stands only what the person should know', () => {
  test('nothing while all is well, nor for a change that is just on its way', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ unsentCount: 2, isSending: true })).toEqual([]);
  });

  test('offline, with the number of changes that are kept', () => {
    expect(syncFacts({ ...calm, isOnline: false, unsentCount: 3 }, 0)).toEqual([
      { kind: 'offline', count: 3 },
    ]);
    expect(syncFacts({ ...calm, isOnline: false }, 0)).toEqual([{ kind: 'offline', count: 0 }]);
  });

  test('a wait SharePoint asked for, as long as something of ours waits', () => {
    expect(syncFacts({ ...calm, unsentCount: 1 }, 40)).toEqual([{ kind: 'waiting', count: 1, seconds: 40 }]);
    expect(kinds({}, 40)).toEqual([]);
    expect(kinds({ unsentCount: 1, isOnline: false }, 40)).toEqual(['offline']);
  });

  test('a change that is still on its way to the device is not said to be safe', () => {
    const oneOfTwo = { ...calm, unsentCount: 2, notKeptYetCount: 1 };
    expect(syncFacts({ ...oneOfTwo, isOnline: false }, 0)).toEqual([{ kind: 'offline', count: 1 }]);
    expect(syncFacts(oneOfTwo, 40)).toEqual([{ kind: 'waiting', count: 1, seconds: 40 }]);
    expect(kinds({ unsentCount: 1, notKeptYetCount: 1 }, 40)).toEqual([]);
    const told = { unsentCount: 1, needsYou: [refused], notKeptYetCount: 1, isOnline: false };
    expect(syncFacts({ ...calm, ...told }, 0)).toContainEqual({ kind: 'offline', count: 0 });
  });

  test('what needs the person comes first, and is not counted among what goes by itself', () => {
    expect(syncFacts({ ...calm, isOnline: false, unsentCount: 2, needsYou: [refused] }, 0)).toEqual([
      { kind: 'needsYou', count: 1 },
      { kind: 'offline', count: 1 },
    ]);
  });

  test('that leaving is not safe, where it is not; never that it is', () => {
    expect(kinds({ isDurable: false })).toEqual([]);
    expect(kinds({ isDurable: false, unsentCount: 1 })).toEqual(['notDurable']);
    expect(kinds({ isDurable: false, unsentCount: 1, isOnline: false })).toEqual(['notDurable']);
    expect(kinds({ isDurable: false, isOnline: false })).toEqual(['notDurable', 'offline']);
  });

  test('a sign-in that ran out, unless there is no network to sign in over', () => {
    expect(kinds({ isSignInNeeded: true })).toEqual(['signIn']);
    expect(kinds({ isSignInNeeded: true, isOnline: false })).toEqual(['offline']);
  });

  test('a clock that is wrong, and by how much', () => {
    expect(clockFact(26 * 3_600_000)).toEqual({ kind: 'clock', hours: 26, direction: 'ahead' });
    expect(clockFact(-12 * 60_000)).toEqual({ kind: 'clock', hours: 0, direction: 'behind' });
  });

  test('changes of another version that are kept and not sent', () => {
    expect(syncFacts({ ...calm, unreadableCount: 2 }, 0)).toEqual([{ kind: 'unreadable', count: 2 }]);
  });
});
