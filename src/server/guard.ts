import type { RequestHandler } from 'express';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';

const clockSkewSeconds = 300;

export interface GuardOptions {
  readonly appId: string;
  readonly tenantId: string;
  readonly issuer: string;
  readonly keysUrl: string;
  /** For the keys. */
  readonly fetch?: typeof fetch | undefined;
  /** Where Teams may ask us to answer to. A signed token with another address is refused all the same. */
  readonly isServiceUrlAllowed: (serviceUrl: string) => boolean;
  readonly onRefused: (reason: string) => void;
}

interface ConnectorToken {
  readonly serviceUrl: string;
  readonly endorsements: readonly string[];
}

// The parts of an activity that say who speaks, for whom, and where the answer goes.
const envelope = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  conversation: z.looseObject({ tenantId: z.string().optional() }).optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().optional() }).optional() }).optional(),
});

/**
 * Only the Bot Connector may speak to `/api/messages`, and only about our tenant. It stands before Microsoft's SDK because
 * SDK 2.1.0 takes any Entra token with our app as audience: a person's own token from the tab could forge anybody's press.
 * Two steps, so that nothing is parsed for a stranger: `checkToken`, then the body is read, then `checkActivity`.
 */
export function connectorGuard(options: GuardOptions): {
  readonly checkToken: RequestHandler;
  readonly checkActivity: RequestHandler;
} {
  const keys = createRemoteJWKSet(new URL(options.keysUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 12 * 3_600_000,
    [customFetch]: options.fetch ?? fetch,
  });
  const tokens = new WeakMap<object, ConnectorToken>();
  const verified = createVerifiedTokens();

  const verify = async (authorization: string | undefined): Promise<ConnectorToken> => {
    const bearer = /^Bearer ([\w.-]+)$/u.exec(authorization ?? '')?.[1];
    if (bearer === undefined) throw new Refusal('no bearer token');
    const known = verified.get(bearer);
    if (known !== undefined) return known;
    const { payload, protectedHeader } = await jwtVerify(bearer, keys, {
      issuer: options.issuer,
      audience: options.appId,
      algorithms: ['RS256'],
      clockTolerance: clockSkewSeconds,
      requiredClaims: ['exp', 'serviceurl'],
    });
    const key = keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid);
    const token = { serviceUrl: serviceUrlClaim(payload), endorsements: endorsementsOf(key) };
    verified.keep(bearer, token, payload.exp ?? 0);
    return token;
  };

  return {
    checkToken: (request, response, next) => {
      verify(request.headers.authorization).then(
        (token) => {
          tokens.set(request, token);
          next();
        },
        (error: unknown) => {
          if (!isRefusal(error)) return next(error);
          options.onRefused(error.message);
          response.status(401).json({ error: 'unauthorized' });
        },
      );
    },
    checkActivity: (request, response, next) => {
      const token = tokens.get(request);
      const refused = token === undefined ? 'no token' : mismatch(token, request.body, options);
      if (refused === undefined) return next();
      options.onRefused(refused);
      response.status(401).json({ error: 'unauthorized' });
    },
  };
}

const verifiedMilliseconds = 60_000;
const mostVerified = 500;

/** The connector uses a token for many calls: one that was good a moment ago, letter by letter, is good for a minute, if it lasts. */
function createVerifiedTokens() {
  const kept = new Map<string, { readonly token: ConnectorToken; readonly until: number }>();
  return {
    get(bearer: string): ConnectorToken | undefined {
      const found = kept.get(bearer);
      if (found === undefined || Date.now() < found.until) return found?.token;
      kept.delete(bearer);
      return undefined;
    },
    keep(bearer: string, token: ConnectorToken, endsAtSeconds: number): void {
      if (kept.size >= mostVerified) kept.clear();
      const ends = (endsAtSeconds + clockSkewSeconds) * 1_000;
      kept.set(bearer, { token, until: Math.min(Date.now() + verifiedMilliseconds, ends) });
    },
  };
}

function mismatch(token: ConnectorToken, body: unknown, options: GuardOptions): string | undefined {
  const read = envelope.safeParse(body);
  if (!read.success) return 'not an activity from Teams';
  const activity = read.data;
  if (!token.endorsements.includes(activity.channelId)) return 'the key is not endorsed for Teams';
  if (activity.serviceUrl !== token.serviceUrl) return 'the token is for another serviceUrl';
  if (!options.isServiceUrlAllowed(activity.serviceUrl)) return 'serviceUrl is not on the list';
  const tenants = [activity.conversation?.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined,
  );
  // An anonymous unfurl has no tenant; it is answered without a look at any list.
  if (tenants.length === 0 && activity.name !== 'composeExtension/anonymousQueryLink') return 'no tenant';
  return tenants.every((tenant) => tenant === options.tenantId) ? undefined : 'another tenant';
}

class Refusal extends Error {}

/** Not a refusal: the keys could not be fetched. Then nobody knows, and the caller may try again. */
function isRefusal(error: unknown): error is Error {
  if (error instanceof errors.JWKSTimeout) return false;
  return error instanceof Refusal || error instanceof errors.JOSEError;
}

function serviceUrlClaim(payload: JWTPayload): string {
  const claim = payload['serviceurl'];
  if (typeof claim !== 'string') throw new Refusal('serviceurl is not a text');
  return claim;
}

function endorsementsOf(key: object | undefined): readonly string[] {
  const read = z.looseObject({ endorsements: z.array(z.string()) }).safeParse(key);
  return read.success ? read.data.endorsements : [];
}

/** https on a known host, or beside a stand-in its own origin. */
export function serviceUrlRule(
  hosts: readonly string[],
  standinUrl: string | undefined,
): (serviceUrl: string) => boolean {
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl);
    if (url === null || url.username !== '' || url.password !== '') return false;
    if (standinUrl !== undefined) return url.origin === new URL(standinUrl).origin;
    return url.protocol === 'https:' && url.port === '' && hosts.includes(url.hostname);
  };
}
