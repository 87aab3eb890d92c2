import { Hono } from 'hono';
import type { Context } from 'hono';
import { answerBroker } from '#standin/signIn/broker.ts';
import type { SignInDeps } from '#standin/signIn/tokenEndpoint.ts';
import { entraProblemBody } from '#standin/signIn/entraProblem.ts';
import type { Deliver } from '#standin/connector/deliver.ts';
import type { CallLog } from '#standin/tenant/calls.ts';
import { personalChatId } from '#standin/tenant/ids.ts';
import type { SignInCodes } from '#standin/tokenService/signInCodes.ts';
import type { ActivityLog } from './activityLog.ts';
import { createBotRoutes } from './botRoutes.ts';
import type { WindowEvents } from './events.ts';
import { streamEvents } from './eventStream.ts';
import { listsInside } from './listsInside.ts';
import { createMessageRoutes } from './messageRoutes.ts';
import type { PersonalInstalls } from './personalInstalls.ts';
import type { Posts } from './posts.ts';
import { readBody } from './readBody.ts';
import { brokerAskSchema, consentSchema } from './requests.ts';
import { sessionUser } from './sessionUser.ts';
import { createTabRoutes } from './tabRoutes.ts';
import type { TabStore } from './tabStore.ts';

export interface WindowDeps extends SignInDeps {
  readonly posts: Posts;
  readonly tabs: TabStore;
  readonly events: WindowEvents;
  readonly activityLog: ActivityLog;
  readonly installs: PersonalInstalls;
  readonly deliver: Deliver;
  readonly codes: SignInCodes;
  readonly calls: CallLog;
}

/** What the Teams window asks of Teams' own services. Nothing of the installed app can reach it. */
export function createWindowApi(deps: WindowDeps): Hono {
  const api = new Hono();
  api.get('/tenant', (c) => c.json(tenantFacts(deps)));
  api.get('/cardGallery', (c) => c.json(deps.tenant.app.sampleCards ?? []));
  api.use('*', async (c, next) => {
    if (sessionUser(deps.tenant.directory, c) !== undefined) return next();
    return c.json({ error: 'notSignedIn' }, 401);
  });
  api.post('/broker/token', (c) => brokerToken(deps, c));
  api.post('/broker/consent', (c) => changeConsent(deps, c));
  api.post('/broker/signIn', (c) => finishSignIn(deps, c));
  api.get('/events', (c) => streamEvents(deps, c));
  api.get('/underTheHood', (c) => underTheHood(deps, c));
  api.route('/', createMessageRoutes(deps));
  api.route('/', createTabRoutes(deps));
  api.route('/', createBotRoutes(deps));
  return api;
}

function tenantFacts({ tenant }: WindowDeps) {
  const { directory, app } = tenant;
  return {
    tenantId: directory.tenantId,
    appId: app.appId,
    botId: app.appId,
    appOrigin: app.origin,
    graphOrigin: tenant.graphOrigin,
    users: directory.users.map((user) => ({ ...user, personalChatId: personalChatId(user.id) })),
    teams: directory.teams,
    app: app.manifest,
  };
}

async function underTheHood({ tenant, calls, activityLog }: WindowDeps, c: Context): Promise<Response> {
  const user = sessionUser(tenant.directory, c);
  const lists = user === undefined ? [] : await listsInside(tenant, user);
  return c.json({ graphCalls: calls.all().slice(-500), activities: activityLog.all(), lists });
}

async function brokerToken(deps: WindowDeps, c: Context): Promise<Response> {
  const user = sessionUser(deps.tenant.directory, c);
  const ask = await readBody(c, brokerAskSchema);
  if (user === undefined || ask === undefined) return c.json({ error: 'invalid_request' }, 400);
  const answer = await answerBroker(deps, user, ask);
  c.header('cache-control', 'no-store');
  if (answer.ok) return c.json(answer.body);
  const { error, suberror, problem } = answer;
  return c.json({ ...entraProblemBody(problem), error, suberror }, 400);
}

async function changeConsent({ tenant, consents }: WindowDeps, c: Context): Promise<Response> {
  const user = sessionUser(tenant.directory, c);
  const asked = await readBody(c, consentSchema);
  if (user === undefined || asked === undefined) return c.json({ error: 'invalid_request' }, 400);
  consents.set(user.id, asked.granted);
  return c.body(null, 204);
}

/** A bot's sign-in link, followed to its end: the code goes back to the bot as `state` of the same invoke. */
function finishSignIn({ tenant, consents, codes }: WindowDeps, c: Context): Response {
  const user = sessionUser(tenant.directory, c);
  if (user === undefined) return c.json({ error: 'invalid_request' }, 400);
  consents.set(user.id, true);
  return c.json({ state: codes.give(user.id) });
}
