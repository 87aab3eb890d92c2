import { z } from 'zod';

import type { GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath, sitePath } from '#data/lists/listPath.ts';
import { err, ok, type Result } from '#domain/result.ts';

export interface GrantedApp {
  readonly appId: string;
  readonly displayName: string;
}

/** `raised`: it had a smaller role before. */
export type Granting = 'granted' | 'raised' | 'alreadyThere';

const site = z.object({ id: z.string() });
const holder = z.object({ application: z.object({ id: z.string() }).optional() });
const permission = z.object({
  id: z.string(),
  roles: z.array(z.string()).optional(),
  grantedToV2: holder.optional(),
  grantedToIdentitiesV2: z.array(holder).optional(),
  grantedToIdentities: z.array(holder).optional(),
});
const permissions = z.object({ value: z.array(permission) });

/** The role `write` is worth nothing alone: with `Sites.Selected` the app may then do what the person in front of it may. */
export async function grantRole(
  graph: GraphClient,
  siteUrl: string,
  app: GrantedApp,
): Promise<Result<Granting, GraphProblem>> {
  const found = await read(graph, `${sitePath(siteUrl)}?$select=id`, site);
  if (!found.ok) return found;
  return grantAt(graph, `/sites/${found.value.id}/permissions`, app, 'write');
}

/** The same on single lists, for an app that acts on its own with `Lists.SelectedOperations.Selected`. */
export async function grantLists(
  graph: GraphClient,
  siteUrl: string,
  app: GrantedApp,
  roles: Readonly<Record<string, GrantedRole>>,
): Promise<Result<readonly string[], GraphProblem>> {
  const changed: string[] = [];
  for (const [title, role] of Object.entries(roles)) {
    const done = await grantAt(graph, `${listPath(siteUrl, title)}/permissions`, app, role);
    if (!done.ok) return done;
    if (done.value !== 'alreadyThere') changed.push(title);
  }
  return ok(changed);
}

type GrantedRole = 'read' | 'write';

async function grantAt(
  graph: GraphClient,
  path: string,
  app: GrantedApp,
  role: GrantedRole,
): Promise<Result<Granting, GraphProblem>> {
  const all = await read(graph, path, permissions);
  if (!all.ok) return all;
  const mine = all.value.value.find((one) => isFor(one, app.appId));
  return mine === undefined ? grant(graph, path, app, role) : raise(graph, `${path}/${mine.id}`, role);
}

async function grant(
  graph: GraphClient,
  path: string,
  { appId, displayName }: GrantedApp,
  role: GrantedRole,
): Promise<Result<Granting, GraphProblem>> {
  const grantedToIdentities = [{ application: { id: appId, displayName } }];
  const done = await graph.call({ method: 'POST', path, body: { roles: [role], grantedToIdentities } });
  return done.ok ? ok('granted') : done;
}

async function raise(
  graph: GraphClient,
  path: string,
  role: GrantedRole,
): Promise<Result<Granting, GraphProblem>> {
  // The collection leaves the roles out; one permission by itself has them.
  const one = await read(graph, path, permission);
  if (!one.ok) return one;
  if (role === 'read' || one.value.roles?.some((held) => held !== 'read') === true) return ok('alreadyThere');
  const done = await graph.call({ method: 'PATCH', path, body: { roles: [role] } });
  return done.ok ? ok('raised') : done;
}

const isFor = (one: z.output<typeof permission>, appId: string): boolean =>
  [one.grantedToV2, ...(one.grantedToIdentitiesV2 ?? []), ...(one.grantedToIdentities ?? [])].some(
    (held) => held?.application?.id.toLowerCase() === appId.toLowerCase(),
  );

async function read<T>(
  graph: GraphClient,
  path: string,
  shape: z.ZodType<T>,
): Promise<Result<T, GraphProblem>> {
  const answer = await graph.call({ method: 'GET', path });
  if (!answer.ok) return answer;
  const parsed = shape.safeParse(answer.value);
  return parsed.success ? ok(parsed.data) : err({ kind: 'unavailable', status: 200 });
}
