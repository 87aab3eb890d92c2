import { searchProjects } from '#domain/portfolio/searchProjects.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';

import type { Search } from './gridView.ts';

/** Undefined while nothing is typed. */
export function searchFor(typed: string): Search | undefined {
  if (typed.trim() === '') return undefined;
  return (standings) => {
    const byProject = new Map<Project, Standing>(standings.map((standing) => [standing.project, standing]));
    return searchProjects([...byProject.keys()], typed).flatMap((project) => byProject.get(project) ?? []);
  };
}
