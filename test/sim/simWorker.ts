import { registerHooks } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

import type { Outcome } from './schedule.ts';
import type { Sabotage } from './sabotages.ts';

/** Seeds to run, one after another. */
export interface Chunk {
  readonly firstSeed: number;
  readonly count: number;
}

export interface ChunkDone {
  readonly acts: number;
  readonly hashes: readonly string[];
  readonly failed: readonly Outcome[];
  /** The sabotaged text was found and loaded. */
  readonly isSabotaged: boolean;
}

const sabotage = (workerData as { readonly sabotage?: Sabotage } | null)?.sabotage;
let isSabotaged = false;
if (sabotage !== undefined) patchSource(sabotage);
const { runSchedule } = await import('./schedule.ts');

parentPort?.on('message', (chunk: Chunk) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  void runChunk(chunk).then((done) => parentPort?.postMessage(done));
});

async function runChunk({ firstSeed, count }: Chunk): Promise<ChunkDone> {
  const outcomes: Outcome[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) outcomes.push(await runSchedule(seed));
  return {
    acts: outcomes.reduce((sum, { acts }) => sum + acts, 0),
    hashes: outcomes.map(({ hash }) => hash),
    failed: outcomes.filter(({ violations }) => violations.length > 0),
    isSabotaged,
  };
}

/** The text of one shipped file is changed while it is loaded, here and nowhere else. */
function patchSource({ name, file, find, replace }: Sabotage): void {
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(`/${file}`)) return loaded;
      const source = textOf(loaded.source);
      const places = source.split(find).length - 1;
      if (places !== 1) throw new Error(`${name}: its text is ${places} times in ${file}`);
      isSabotaged = true;
      return { ...loaded, source: source.replace(find, () => replace) };
    },
  });
}

function textOf(source: unknown): string {
  if (typeof source === 'string') return source;
  return new TextDecoder().decode(source as Uint8Array);
}
