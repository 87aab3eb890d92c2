import { createItem } from '#data/lists/createItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Project, ProjectPlan } from '#domain/project/project.ts';
import { nextProjectKey } from '#domain/project/projectKey.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { newProject } from '#domain/project/newProject.ts';
import { readTakenKeys } from './takenKeys.ts';

export type NewProject = Pick<ProjectPlan, 'name'> & Partial<Omit<ProjectPlan, 'key' | 'name' | 'stage'>>;

const keysTriedAtMost = 10;

/** Gives it the next free key; of two people who create at once the unique column decides, and the second gets the next key. */
export async function createProject(
  lists: Lists,
  project: NewProject,
  /** Given, doing it twice makes one project. */
  clientKey = lists.newKey(),
): Promise<Result<Kept<Project>, ReadProblem>> {
  const read = namingTheList(lists.projects, await readTakenKeys(lists));
  if (!read.ok) return read;
  const takenKeys = new Set(read.value);
  for (let tried = 0; tried < keysTriedAtMost; tried += 1) {
    const key = nextProjectKey(project.name, takenKeys);
    const value = { ...newProject(key, project.name), ...project, stage: 'Starting' as const };
    const created = await createItem(lists.projects, value, clientKey);
    if (created.ok) return ok(created.value.kept);
    if (created.error.kind !== 'refused' && created.error.kind !== 'duplicateKey') return created;

    const holder = await lookUpRow(lists.projects, 'ProjectKey', key);
    if (!holder.ok) return holder;
    if (holder.value === undefined) return created; // refused for another reason than its key
    takenKeys.add(key);
  }
  return err({ kind: 'duplicateKey' });
}
