import type { MiddlewareHandler } from 'hono';
import type { TokenVerifier } from './verifyTokens.ts';

/** Lets in only the bot itself, with a token for the Bot Framework. */
export function onlyTheBot(verifier: TokenVerifier): MiddlewareHandler {
  return async (c, next) => {
    const token = /^Bearer (\S+)$/u.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && (await verifier.isBot(token))) return next();
    const message = 'Authorization has been denied for this request.';
    return c.json({ error: { code: 'Unauthorized', message }, message }, 401);
  };
}
