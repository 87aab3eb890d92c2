import { randomUUID } from 'node:crypto';

import type { MiddlewareHandler } from 'hono';

import type { Fault } from '#standin/tenant/faults.ts';
import { GraphRefusal, resourceModified, tooManyRequests } from './graphRefusal.ts';
import type { GraphDeps, GraphEnv } from './graphTenant.ts';
import { resourceUnits } from './resourceUnits.ts';

type Gate = MiddlewareHandler<GraphEnv>;

/** The node server cuts the connection instead of sending an answer that carries this header. */
export const dropHeader = 'x-standin-drop';

/** Gives every answer its ids and writes every call down, whatever becomes of it. */
export const meter =
  ({ clock, recordCall }: GraphDeps): Gate =>
  async (call, next) => {
    const requestId = randomUUID();
    call.set('ids', { requestId, clientRequestId: call.req.header('client-request-id') ?? requestId });
    await next();
    const { requestId: id, clientRequestId } = call.get('ids');
    call.header('request-id', id);
    call.header('client-request-id', clientRequestId);
    if (call.req.method === 'OPTIONS') return;
    const { pathname, search, searchParams } = new URL(call.req.url);
    const fault = call.get('fault');
    recordCall({
      at: new Date(clock()).toISOString(),
      method: call.req.method,
      url: pathname + search,
      status: call.res.status,
      upn: call.get('upn') ?? null,
      resourceUnits: resourceUnits(call.req.method, call.req.path, searchParams.has('token')),
      ...(fault === undefined ? {} : { fault: fault.asWritten }),
    });
  };

export const playFault =
  ({ takeFault }: GraphDeps): Gate =>
  async (call, next) => {
    const { pathname, search } = new URL(call.req.url);
    const fault = takeFault({ method: call.req.method, url: pathname + search });
    call.set('fault', fault);
    if (fault !== undefined && fault.kind !== 'applyThenDrop') throw refusalFor(fault);
    await next();
    if (fault?.kind === 'applyThenDrop') call.header(dropHeader, '1');
  };

function refusalFor(fault: Exclude<Fault, { kind: 'applyThenDrop' }>): GraphRefusal {
  if (fault.kind === 'throttled') return tooManyRequests(fault.retryAfterSeconds);
  switch (fault.status) {
    case 412:
      return resourceModified();
    case 500:
      return new GraphRefusal(500, 'generalException', 'General exception while processing');
    case 502:
      return new GraphRefusal(502, 'UnknownError', 'Bad gateway');
    case 503:
      return new GraphRefusal(503, 'serviceNotAvailable', 'The service is not available.');
    case 504:
      return new GraphRefusal(504, 'UnknownError', 'The request timed out.');
  }
}

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
