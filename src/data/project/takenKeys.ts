import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { readKeyColumns } from '#data/lists/readKeys.ts';
import type { Lists } from '#data/lists/lists.ts';
import { ok, type Result } from '#domain/result.ts';

/** Keys of all projects, the archived too: a key is never given twice. */
export async function readTakenKeys(lists: Lists): Promise<Result<readonly string[], GraphProblem>> {
  const read = await readKeyColumns(lists.projects, ['ProjectKey']);
  return read.ok ? ok(read.value.flatMap((row) => row['ProjectKey']?.toUpperCase() ?? [])) : read;
}
