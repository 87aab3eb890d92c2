import { describe, expect, test } from 'vitest';

import type { Engine, Outcome, SendingState } from '#data/sync/engine.ts';
import { createNotices, type Notice } from '#tab/sync/notices.ts';

type Answer = Awaited<ReturnType<Engine['undo']>>;

/** Ten honest lines of an engine: it answers an undo as told, and says what became of an operation when asked to. */
function start({ isOnline = true, answer = 'undoing' }: { isOnline?: boolean; answer?: Answer } = {}) {
  const undone: string[] = [];
  let tell: ((outcome: Outcome) => void) | undefined;
  const sending = { isOnline } as SendingState;
  const notices = createNotices({
    onOutcome: (listener) => {
      tell = listener;
      return () => undefined;
    },
    undo: async (opId) => {
      undone.push(opId);
      return answer;
    },
    sending: { getSnapshot: () => sending, subscribe: () => () => undefined },
  });
  const heard: Notice[] = [];
  notices.listen((notice) => heard.push(notice));
  return { notices, heard, undone, outcome: (opId: string, kind: Outcome['kind']) => tell?.({ opId, kind }) };
}

describe('what the person hears of what they did', () => {
  test('saved, in the words of what it was, with a way to take it back', async () => {
    const { notices, heard, outcome } = start();
    await notices.did(Promise.resolve('A'), 'Core switch refresh is Red');
    expect(heard).toEqual([]);
    outcome('A', 'saved');
    expect(heard).toEqual([{ kind: 'saved', words: 'Core switch refresh is Red', opId: 'A' }]);
  });

  test('kept, at once, while there is no network', async () => {
    const { notices, heard } = start({ isOnline: false });
    await notices.did(Promise.resolve('A'), 'words');
    expect(heard).toEqual([{ kind: 'kept', words: 'words', opId: 'A' }]);
  });

  test('nothing of what another tab saved', () => {
    const { heard, outcome } = start();
    outcome('of another tab', 'saved');
    expect(heard).toEqual([]);
  });

  test.each([
    ['saved', 'undone'],
    ['undoGivenUp', 'undoGivenUp'],
  ] as const)('an undo on its way, and when it is %s: %s', async (became, told) => {
    const { notices, heard, outcome } = start();
    await notices.did(Promise.resolve('A'), 'words');
    await notices.undo('A');
    outcome('the undo', became);
    expect(heard.map(({ kind }) => kind)).toEqual(['undoing', told]);
    outcome('another one', 'saved');
    expect(heard).toHaveLength(2);
  });

  test('not that it was saved, once it was taken back', async () => {
    const { notices, heard, outcome } = start();
    await notices.did(Promise.resolve('A'), 'words');
    await notices.undo('A');
    outcome('A', 'saved');
    expect(heard.map(({ kind }) => kind)).toEqual(['undoing']);
  });

  test.each(['withdrawn', 'tooLate'] as const)('that it was %s', async (answer) => {
    const { notices, heard } = start({ answer });
    await notices.did(Promise.resolve('A'), 'words');
    await notices.undo('A');
    expect(heard).toEqual([{ kind: answer }]);
  });

  test('that something needs them', async () => {
    const { notices, heard, outcome } = start();
    await notices.did(Promise.resolve('A'), 'words');
    outcome('A', 'needsYou');
    expect(heard).toEqual([{ kind: 'needsYou' }]);
  });

  test('what came before anybody listened', async () => {
    const { notices, outcome } = start();
    const late: Notice[] = [];
    notices.listen(() => undefined)();
    await notices.did(Promise.resolve('A'), 'words');
    outcome('A', 'saved');
    notices.listen((notice) => late.push(notice));
    expect(late).toHaveLength(1);
  });
});

describe('the undo key', () => {
  test('takes back the last first, each once', async () => {
    const { notices, undone } = start();
    await notices.did(Promise.resolve('A'), 'words');
    await notices.did(Promise.resolve('B'), 'words');
    await notices.undoLast();
    await notices.undoLast();
    expect(undone).toEqual(['B', 'A']);
  });

  test('takes back what is on the screen and the device does not have yet, not what came before it', async () => {
    const { notices, undone, heard } = start({ isOnline: false, answer: 'withdrawn' });
    await notices.did(Promise.resolve('A'), 'words');
    const keeping = Promise.withResolvers<string>();
    const kept = notices.did(keeping.promise, 'words');
    const taken = notices.undoLast();
    keeping.resolve('B');
    await Promise.all([kept, taken]);
    expect(undone).toEqual(['B']);
    expect(heard.map(({ kind }) => kind)).toEqual(['kept', 'withdrawn']); // A, and then B: nobody hears that B is kept
  });

  test('leaves out what could not be done at all', async () => {
    const { notices, undone } = start();
    await notices.did(Promise.resolve('A'), 'words');
    await expect(notices.did(Promise.reject(new Error('no such row')), 'words')).rejects.toThrow(
      'no such row',
    );
    await notices.undoLast();
    expect(undone).toEqual(['A']);
  });

  test('says so when there is nothing', async () => {
    const { notices, heard, undone } = start();
    await notices.undoLast();
    expect([heard, undone]).toEqual([[{ kind: 'nothing' }], []]);
  });
});
