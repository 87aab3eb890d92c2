import type { Kept } from '#data/lists/kept.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { NoSuchProject } from './readProject.ts';

/** The project row alone. */
export async function findProject(
  lists: Lists,
  projectKey: string,
): Promise<Result<Kept<Project>, ReadProblem | NoSuchProject>> {
  const key = projectKey.toUpperCase();
  const read = namingTheList(lists.projects, await readRows(lists.projects, equals('ProjectKey', key)));
  if (!read.ok) return read;
  const found = read.value.rows.find(({ value }) => value.key === key);
  return found === undefined ? err({ kind: 'noSuchProject' }) : ok(found);
}
