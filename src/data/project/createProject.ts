import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { ReadProblem } from '#data/portfolio/readPortfolio.ts';
import type { Person } from '#domain/project/person.ts';
import type { Method, Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';

export interface NewProject {
  readonly name: string;
  readonly teamKey?: string | undefined;
  readonly lead?: Person | undefined;
  readonly method?: Method | undefined;
  readonly channelLink?: string | undefined;
}

/** Gives it the next free key; of two people who create at once the unique column decides, and the second gets the next key. */
export function createProject(
  _lists: Lists,
  _project: NewProject,
): Promise<Result<Kept<Project>, ReadProblem>> {
  throw new Error('not written');
}
