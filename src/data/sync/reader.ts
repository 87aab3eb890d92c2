import { sendBatch } from '#data/graph/batch.ts';
import type { GraphClient } from '#data/graph/graphClient.ts';
import { ok } from '#domain/result.ts';

import type { SyncedList } from './syncedList.ts';

/** Reads lists from SharePoint, all that are wanted in one round trip. */
export interface ListReader {
  /** Answers when they are read, or could not be. `isThorough`: as somebody looks, not as the clock strikes. */
  read(lists: readonly SyncedList[], isThorough: boolean): Promise<void>;
}

/** One reading at a time: what is wanted meanwhile is read together afterwards. */
export function createListReader(graph: GraphClient): ListReader {
  let wanted = new Map<SyncedList, boolean>();
  let underWay: Promise<void> | undefined;

  async function readWanted(): Promise<void> {
    while (wanted.size > 0) {
      const now = wanted;
      wanted = new Map();
      await readTogether(graph, now);
    }
  }

  return {
    read: async (lists, isThorough) => {
      for (const list of lists) wanted.set(list, isThorough || wanted.get(list) === true);
      underWay ??= readWanted().finally(() => {
        underWay = undefined;
      });
      await underWay;
    },
  };
}

async function readTogether(graph: GraphClient, lists: ReadonlyMap<SyncedList, boolean>): Promise<void> {
  const asked = [...lists].map(([list, isThorough]) => list.reading(isThorough));
  const calls: Parameters<typeof sendBatch>[1][number][] = [];
  const places = asked.map((asking) => {
    const first = calls.length;
    calls.push(
      ...asking.calls.map((call) =>
        call.after === undefined ? call : { ...call, after: call.after + first },
      ),
    );
    return [first, calls.length] as const;
  });
  const [only, ...others] = calls;
  const answers =
    only !== undefined && others.length === 0 ? ok([await graph.call(only)]) : await sendBatch(graph, calls);
  for (const [index, asking] of asked.entries()) {
    const [first, end] = places[index] ?? [0, 0];
    await asking.settle(answers.ok ? ok(answers.value.slice(first, end)) : answers);
  }
}
