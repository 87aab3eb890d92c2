import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';

/** Somebody changed the status after the update that was to be undone: their words stand. */
export type ChangedSince = { readonly kind: 'changedSince' };

/** Undo: puts back what an update changed, unless somebody wrote since. */
export function restoreStatus(
  _lists: Lists,
  _itemId: string,
  _before: Project,
  _after: Project,
  _operationId: string,
): Promise<Result<Kept<Project>, ChangedSince | GraphProblem>> {
  throw new Error('not written');
}
