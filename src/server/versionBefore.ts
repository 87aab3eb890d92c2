import { z } from 'zod';

import { graphItem, readItem } from '#data/lists/graphItem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Project } from '#domain/project/project.ts';

const versions = z.object({ value: z.array(graphItem) });

/**
 * The project as it was before its newest report, from the versions SharePoint keeps of every row: the server remembers nothing
 * between two presses. Undefined where no such version reads.
 */
export async function versionBefore(
  lists: Lists,
  itemId: string,
  current: Project,
): Promise<Project | undefined> {
  const path = `${listPath(lists.siteUrl, lists.projects.shape.title)}/items/${encodeURIComponent(itemId)}`;
  const answer = await lists.graph.call({ method: 'GET', path: `${path}/versions?$expand=fields` });
  const read = versions.safeParse(answer.ok ? answer.value : undefined);
  if (!read.success) return undefined;
  const newest = JSON.stringify(current.latest);
  for (const version of read.data.value) {
    const project = readItem(lists.projects.shape, version).kept?.value;
    if (project === undefined || project.key !== current.key) return undefined;
    if (JSON.stringify(project.latest) !== newest) return project;
  }
  return undefined;
}
