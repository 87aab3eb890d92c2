import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';

/** Files the project's newest report into its week's row. Never changes the project row; safe to do twice. */
export function fileLatest(_lists: Lists, _project: Kept<Project>): Promise<Result<void, GraphProblem>> {
  throw new Error('not written');
}
