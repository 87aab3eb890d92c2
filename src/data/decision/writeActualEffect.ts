import type { Lists } from '#data/lists/lists.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import type { Decision } from '#domain/decision/decision.ts';
import { err, ok, type Result } from '#domain/result.ts';

interface SaidAlready {
  readonly kind: 'saidAlready';
}

/**
 * Writes down what came of a decision, once its day has come: from then on other things change what the lists say. Whoever looks and may
 * write does it; it is no edit of theirs, so who was first stands and nobody is asked.
 */
export async function writeActualEffect(lists: Lists, rowId: string, actualEffect: number): Promise<void> {
  await updateItem(
    lists.decisions,
    rowId,
    (now: Decision): Result<Decision, SaidAlready> =>
      now.actualEffect === undefined && now.state === 'Decided'
        ? ok({ ...now, actualEffect })
        : err({ kind: 'saidAlready' }),
    lists.newKey(),
  );
}
