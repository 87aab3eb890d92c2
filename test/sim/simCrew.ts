import { Worker } from 'node:worker_threads';

import type { Outcome } from './schedule.ts';
import type { Sabotage } from './sabotages.ts';
import type { Chunk, ChunkDone } from './simWorker.ts';

export interface Totals {
  readonly schedules: number;
  readonly acts: number;
  readonly failed: readonly Outcome[];
  /** By seed, in order. */
  readonly hashes: readonly string[];
  readonly isSabotaged: boolean;
}

interface Wish {
  readonly firstSeed: number;
  readonly schedules: number;
  readonly workers: number;
  readonly sabotage?: Sabotage | undefined;
  /** Ends when so many schedules have shown something. */
  readonly enough?: number | undefined;
  readonly onFailed?: (outcome: Outcome) => void;
}

const seedsInChunk = 25;

/** Runs schedules on several threads; which thread runs which seed changes nothing. */
export async function runSchedules(wish: Wish): Promise<Totals> {
  const { firstSeed, schedules } = wish;
  const chunks: (ChunkDone | undefined)[] = [];
  let next = 0;
  let found = 0;
  const isEnough = (): boolean => wish.enough !== undefined && found >= wish.enough;

  const takeChunk = (): (Chunk & { readonly place: number }) | undefined => {
    const from = next * seedsInChunk;
    if (from >= schedules || isEnough()) return undefined;
    next += 1;
    const count = Math.min(seedsInChunk, schedules - from);
    return { place: next - 1, firstSeed: firstSeed + from, count };
  };

  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./simWorker.ts', import.meta.url), {
      workerData: { sabotage: wish.sabotage },
      resourceLimits: { maxYoungGenerationSizeMb: 64 }, // much is made, and nothing of it outlives its schedule
    });
    try {
      for (let chunk = takeChunk(); chunk !== undefined; chunk = takeChunk()) {
        const done = await ask(worker, chunk);
        chunks[chunk.place] = done;
        for (const outcome of done.failed) wish.onFailed?.(outcome);
        found += done.failed.length;
      }
    } finally {
      await worker.terminate();
    }
  };

  await Promise.all(Array.from({ length: wish.workers }, work));
  const done = chunks.filter((chunk) => chunk !== undefined);
  return {
    schedules: done.reduce((sum, { hashes }) => sum + hashes.length, 0),
    acts: done.reduce((sum, { acts }) => sum + acts, 0),
    failed: done.flatMap(({ failed }) => failed),
    hashes: done.flatMap(({ hashes }) => hashes),
    isSabotaged: done.some(({ isSabotaged }) => isSabotaged),
  };
}

function ask(worker: Worker, chunk: Chunk): Promise<ChunkDone> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (done: ChunkDone) => {
      worker.off('error', reject);
      resolve(done);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    worker.postMessage(chunk);
  });
}
