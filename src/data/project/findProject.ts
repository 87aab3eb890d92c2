import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { ReadProblem } from '#data/portfolio/readPortfolio.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';

import type { NoSuchProject } from './readProject.ts';

/** The project row alone. */
export function findProject(
  _lists: Lists,
  _projectKey: string,
): Promise<Result<Kept<Project>, ReadProblem | NoSuchProject>> {
  throw new Error('not written');
}
