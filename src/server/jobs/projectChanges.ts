import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { deltaRead } from '#data/sync/deltaRead.ts';
import { deltaQuery } from '#data/sync/readList.ts';
import { ok, type Result } from '#domain/result.ts';
import { z } from 'zod';

export interface ChangedProject {
  readonly key: string;
  readonly modifiedAt: number;
}

/** What changed since the last look. `everything`: nobody knows, because this is the first look, or SharePoint lost track. */
export type ProjectChanges =
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly projects: readonly ChangedProject[] };

const linked = z.looseObject({ '@odata.deltaLink': z.string().optional() });

/** The Projects delta with a token of its own, kept in memory: after a restart everything is compared once. */
export function createProjectChanges(lists: Lists): () => Promise<Result<ProjectChanges, GraphProblem>> {
  let link: string | undefined;
  return async () => {
    if (link === undefined) {
      const first = await newestLink(lists);
      if (!first.ok) return first;
      link = first.value;
      return ok({ kind: 'everything' });
    }
    const { calls, finish } = deltaRead(lists.projects, { deltaLink: link, absentColumns: [] });
    const [call] = calls;
    if (call === undefined) return ok({ kind: 'everything' });
    const answer = await finish([await lists.graph.call(call)]);
    if (!answer.ok) return answer;
    link = answer.value.deltaLink;
    if (answer.value.isWhole) return ok({ kind: 'everything' });
    const projects = answer.value.rows.flatMap(({ fields, modifiedAt }) => {
      const key = fields['ProjectKey'];
      return typeof key === 'string'
        ? [{ key: key.trim().toUpperCase(), modifiedAt: Date.parse(modifiedAt) }]
        : [];
    });
    return ok({ kind: 'some', projects });
  };
}

/** Undefined where SharePoint keeps no track of a list by its title: then everything is compared each time. */
async function newestLink(lists: Lists): Promise<Result<string | undefined, GraphProblem>> {
  const path = `${listPath(lists.siteUrl, lists.projects.shape.title)}/items/delta`;
  const answer = await lists.graph.call({
    method: 'GET',
    path: `${path}?token=latest&${deltaQuery(lists.projects)}`,
  });
  if (!answer.ok) return answer.error.kind === 'refused' ? ok(undefined) : answer;
  const read = linked.safeParse(answer.value);
  return ok(read.success ? read.data['@odata.deltaLink'] : undefined);
}
