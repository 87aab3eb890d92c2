import { z } from 'zod';

import type { Lists } from '#data/lists/lists.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Person } from '#domain/project/person.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type TeamsActivity, type Viewer, viewerOf } from './activity.ts';
import type { ChatDeps } from './deps.ts';
import type { Offered, TokenProblem } from './viewerToken.ts';

export interface ViewerLists {
  readonly viewer: Viewer;
  readonly lists: Lists;
}

const authentication = z.looseObject({
  authentication: z
    .looseObject({ token: z.string().max(20_000) })
    .optional()
    .catch(undefined),
  state: z.union([z.string(), z.number()]).optional().catch(undefined),
});

/** The lists as this person may see them. Who it is comes from the guarded activity alone. */
export async function listsOfViewer(
  deps: ChatDeps,
  activity: TeamsActivity,
): Promise<Result<ViewerLists, TokenProblem>> {
  const viewer = viewerOf(activity);
  if (viewer === undefined) return err({ kind: 'signInNeeded' });
  const token = await deps.tokens.tokenFor(viewer, offeredIn(activity.value));
  return token.ok ? ok({ viewer, lists: deps.listsFor(token.value) }) : token;
}

function offeredIn(value: unknown): Offered {
  const read = authentication.safeParse(value);
  if (!read.success) return {};
  const { authentication: offered, state } = read.data;
  // A code from the sign-in window is six digits; anything else in `state` is not for us.
  const code = /^\d{6}$/u.exec(String(state ?? ''))?.[0];
  return { token: offered?.token, magicCode: code };
}

const me = z.looseObject({ id: z.string(), displayName: z.string(), userPrincipalName: z.string() });

/** The person as the lists write people. Graph says who the token is of; it has to be who Teams says acts. */
export async function readMe({ lists, viewer }: ViewerLists): Promise<Result<Person, GraphProblem>> {
  const answer = await lists.graph.call({
    method: 'GET',
    path: '/me?$select=id,displayName,userPrincipalName',
  });
  if (!answer.ok) return answer;
  const read = me.safeParse(answer.value);
  if (!read.success || read.data.id !== viewer.id) return err({ kind: 'signInNeeded' });
  return ok({ id: read.data.id, upn: read.data.userPrincipalName, name: read.data.displayName });
}
