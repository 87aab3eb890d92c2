import { z } from 'zod';

import type { GraphClient } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { sitePath } from '#data/lists/listPath.ts';
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
  const path = `/sites/${found.value.id}/permissions`;
  const all = await read(graph, path, permissions);
  if (!all.ok) return all;
  const mine = all.value.value.find((one) => isFor(one, app.appId));
  return mine === undefined ? grant(graph, path, app) : raise(graph, `${path}/${mine.id}`);
}

async function grant(
  graph: GraphClient,
  path: string,
  { appId, displayName }: GrantedApp,
): Promise<Result<Granting, GraphProblem>> {
  const grantedToIdentities = [{ application: { id: appId, displayName } }];
  const done = await graph.call({ method: 'POST', path, body: { roles: ['write'], grantedToIdentities } });
  return done.ok ? ok('granted') : done;
}

async function raise(graph: GraphClient, path: string): Promise<Result<Granting, GraphProblem>> {
  // The collection leaves the roles out; one permission by itself has them.
  const one = await read(graph, path, permission);
  if (!one.ok) return one;
  if (one.value.roles?.some((role) => role !== 'read') === true) return ok('alreadyThere');
  const done = await graph.call({ method: 'PATCH', path, body: { roles: ['write'] } });
  return done.ok ? ok('raised') : done;
}

const isFor = (one: z.output<typeof permission>, appId: string): boolean =>
  [...(one.grantedToIdentitiesV2 ?? []), ...(one.grantedToIdentities ?? [])].some(
    ({ application }) => application?.id.toLowerCase() === appId.toLowerCase(),
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
