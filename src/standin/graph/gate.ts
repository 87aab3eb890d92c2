import { randomUUID } from 'node:crypto';

import type { MiddlewareHandler } from 'hono';

import { unmetered } from '#standin/tenant/meter.ts';
import { GraphRefusal, tooManyRequests } from './graphRefusal.ts';
import type { GraphCall, GraphDeps, GraphEnv } from './graphTenant.ts';
import { resourceUnits } from './resourceUnits.ts';

export type Gate = MiddlewareHandler<GraphEnv>;

/** The node server cuts the connection `before` an answer that carries this header, or in the `middle` of it. */
export const dropHeader = 'x-standin-drop';

/** Gives every answer its ids and writes every call down, whatever becomes of it. */
export const writeDown =
  ({ clock, recordCall }: GraphDeps): Gate =>
  async (call, next) => {
    const requestId = randomUUID();
    call.set('ids', { requestId, clientRequestId: call.req.header('client-request-id') ?? requestId });
    await next();
    const { requestId: id, clientRequestId } = call.get('ids');
    call.header('request-id', id);
    call.header('client-request-id', clientRequestId);
    if (call.req.method === 'OPTIONS') return;
    const { pathname, search } = new URL(call.req.url);
    const fault = call.get('metered') === true ? 'meter' : call.get('fault')?.asWritten;
    recordCall({
      at: new Date(clock()).toISOString(),
      method: call.req.method,
      url: pathname + search,
      status: call.res.status,
      upn: call.get('upn') ?? null,
      resourceUnits: unitsOf(call),
      ...(fault === undefined ? {} : { fault }),
    });
  };

/** Charges the call, tells how much is left when little is, and refuses when nothing is. */
export const meterUnits =
  ({ meter = unmetered }: GraphDeps): Gate =>
  async (call, next) => {
    const units = unitsOf(call);
    if (units === 0) return next();
    const { waitSeconds, quota } = meter.charge(units);
    if (quota !== undefined && quota.remaining <= quota.limit / 5) {
      call.header('RateLimit-Limit', String(quota.limit));
      call.header('RateLimit-Remaining', String(quota.remaining));
      call.header('RateLimit-Reset', String(quota.resetSeconds));
    }
    if (waitSeconds === undefined) return next();
    call.set('metered', true);
    throw tooManyRequests(waitSeconds);
  };

const unitsOf = (call: GraphCall): number =>
  resourceUnits(call.req.method, call.req.path, new URL(call.req.url).searchParams.has('token'));

export const identify =
  ({ verifyToken }: GraphDeps): Gate =>
  async (call, next) => {
    const token = /^Bearer\s+(\S+)$/iu.exec(call.req.header('Authorization') ?? '')?.[1];
    if (token === undefined) throw notSignedIn('Access token is empty.');
    const caller = await verifyToken(token);
    if (caller === undefined) throw notSignedIn('Access token validation failure.');
    call.set('caller', caller);
    call.set('upn', caller.upn);
    await next();
  };

const notSignedIn = (message: string): GraphRefusal =>
  new GraphRefusal(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  });
