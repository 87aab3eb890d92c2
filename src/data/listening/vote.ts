import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { ok, type Result } from '#domain/result.ts';

/**
 * "Me too", once a person, or taken back. Not by the outbox: two people who vote at once both count, and neither is asked whose list of
 * votes is right. On a lost race it is decided again on the fresh row.
 */
export async function vote(
  lists: Lists,
  rowId: string,
  meId: string,
  isWanted: boolean,
): Promise<Result<void, GraphProblem>> {
  const voted = await updateItem(
    lists.listening,
    rowId,
    (item) => {
      const others = item.voterIds.filter((id) => id.toLowerCase() !== meId.toLowerCase());
      return ok({ ...item, voterIds: isWanted ? [...others, meId] : others });
    },
    lists.newKey(),
  );
  return voted.ok ? ok(undefined) : voted;
}
