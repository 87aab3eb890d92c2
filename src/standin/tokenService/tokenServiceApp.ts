import { Hono } from 'hono';
import type { Context } from 'hono';
import { onlyTheBot } from '#standin/signIn/botCaller.ts';
import type { SignInDeps } from '#standin/signIn/tokenEndpoint.ts';
import { graphUserClaims, tokenSeconds } from '#standin/signIn/tokens.ts';
import type { TokenVerifier } from '#standin/signIn/verifyTokens.ts';
import { userById } from '#standin/tenant/directory.ts';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { stableGuid, userIdOf } from '#standin/tenant/ids.ts';
import type { SignInCodes } from './signInCodes.ts';
import type { TokenOwner, UserTokens } from './userTokens.ts';

export interface TokenServiceDeps extends SignInDeps {
  readonly verifier: TokenVerifier;
  readonly userTokens: UserTokens;
  readonly codes: SignInCodes;
}

/** The Bot Framework token service: keeps people's sign-ins for a bot, so that the bot keeps none. */
export function createTokenService(deps: TokenServiceDeps): Hono {
  const app = new Hono();
  app.use('/api/usertoken/*', onlyTheBot(deps.verifier));
  app.use('/api/botsignin/GetSignInResource', onlyTheBot(deps.verifier));
  app.get('/api/usertoken/GetToken', (c) => getToken(deps, c));
  app.post('/api/usertoken/exchange', (c) => exchange(deps, c));
  app.delete('/api/usertoken/SignOut', (c) => {
    const asked = readAsked(deps, c);
    if (asked !== undefined) deps.userTokens.forget(asked.owner);
    return c.body(null, 204);
  });
  app.get('/api/botsignin/GetSignInResource', (c) => signInResource(deps, c));
  return app;
}

interface Asked {
  readonly owner: TokenOwner;
  readonly user: DirectoryUser;
}

function readAsked({ tenant }: TokenServiceDeps, c: Context): Asked | undefined {
  const { userId = '', connectionName } = c.req.query();
  const user = userById(tenant.directory, userIdOf(userId));
  if (user === undefined || connectionName !== tenant.app.connectionName) return undefined;
  return { user, owner: { botId: tenant.app.appId, userId: user.id, connectionName } };
}

async function getToken(deps: TokenServiceDeps, c: Context): Promise<Response> {
  const asked = readAsked(deps, c);
  const code = c.req.query('code');
  if (asked !== undefined && code !== undefined && deps.codes.redeem(code, asked.user.id)) {
    deps.userTokens.keep(asked.owner);
  }
  const isSignedIn =
    asked !== undefined && deps.userTokens.has(asked.owner) && deps.consents.isGranted(asked.user.id);
  if (!isSignedIn) return problem(c, 404, 'NotFound', 'No token was found for this user and connection.');
  return c.json(await tokenFor(deps, asked));
}

async function exchange(deps: TokenServiceDeps, c: Context): Promise<Response> {
  const asked = readAsked(deps, c);
  if (asked === undefined) return problem(c, 404, 'NotFound', 'User or connection is not known.');
  const body: unknown = await c.req.json().catch(() => undefined);
  const offered = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
  if (typeof offered !== 'string') return problem(c, 400, 'BadArgument', "The request needs a 'token'.");
  const person = await deps.verifier.singleSignOn(offered);
  if (person?.id !== asked.user.id) {
    return problem(c, 400, 'BadArgument', 'The token to be exchanged is not valid for this user.');
  }
  if (!deps.consents.isGranted(person.id)) {
    return problem(
      c,
      412,
      'PreconditionFailed',
      'The user has to consent before the token can be exchanged.',
    );
  }
  deps.userTokens.keep(asked.owner);
  return c.json(await tokenFor(deps, asked));
}

async function tokenFor({ tenant, key }: TokenServiceDeps, { user, owner }: Asked) {
  return {
    channelId: 'msteams',
    connectionName: owner.connectionName,
    token: await key.sign(graphUserClaims(tenant, user)),
    expiration: new Date(Date.now() + tokenSeconds * 1000).toISOString(),
  };
}

function signInResource({ tenant }: TokenServiceDeps, c: Context): Response {
  const { graphOrigin, app } = tenant;
  const state = c.req.query('state');
  if (!state) return problem(c, 400, 'BadArgument', "The request needs a 'state'.");
  const id = stableGuid(state);
  return c.json({
    signInLink: `${graphOrigin}/api/oauth/signin?signin=${id}`,
    tokenExchangeResource: { id, uri: app.ssoResource, providerId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c' },
  });
}

const problem = (c: Context, status: 400 | 404 | 412, code: string, message: string): Response =>
  c.json({ error: { code, message } }, status);
