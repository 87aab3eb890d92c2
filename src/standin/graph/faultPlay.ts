import type { Fault, FaultStatus } from '#standin/tenant/faults.ts';
import { dropHeader, type Gate } from './gate.ts';
import { accessDenied, GraphRefusal, resourceModified, tooManyRequests } from './graphRefusal.ts';
import type { GraphCall, GraphDeps, GraphRoutes } from './graphTenant.ts';

const lateMs = 100;

/** Plays the fault this call meets, around the handlers behind it. */
export function playFault({ takeFault }: GraphDeps, routes: GraphRoutes): Gate {
  const secondDeliveries = new WeakSet<Request>();
  return async (call, next) => {
    if (secondDeliveries.has(call.req.raw)) return next();
    const { pathname, search } = new URL(call.req.url);
    const fault = takeFault({ method: call.req.method, url: pathname + search });
    call.set('fault', fault);
    if (fault === undefined || isPlayedByRoute(fault, pathname)) return next();
    switch (fault.kind) {
      case 'partialBatch':
      case 'duplicateDelta':
        return next(); // the route itself plays these
      case 'throttled':
        throw tooManyRequests(fault.retryAfterSeconds);
      case 'status':
        throw refusalFor(fault.status);
      case 'slow':
        await wait(fault.waitMs);
        return next();
      case 'dropBefore':
        return call.body(null, 503, { [dropHeader]: 'before' });
      case 'html200':
        return call.html('<!doctype html><title>Sign in to the network</title><p>Please accept the terms.');
      case 'lateDuplicate': {
        const second = call.req.raw.clone();
        secondDeliveries.add(second);
        setTimeout(() => void routes.fetch(second), lateMs);
        return next();
      }
      case 'applyThenDrop':
        await next();
        return call.header(dropHeader, 'before');
      case 'resetMidBody':
        await next();
        return call.header(dropHeader, 'middle');
      case 'applyThen504':
        await next();
        call.res = undefined;
        throw timedOut();
      case 'truncate':
        await next();
        return halveAnswer(call);
    }
  };
}

/** Only the delta route knows where to start over. */
const isPlayedByRoute = (fault: Fault, path: string): boolean =>
  fault.kind === 'status' && fault.status === 410 && path.endsWith('/items/delta');

async function halveAnswer(call: GraphCall): Promise<void> {
  const { status, headers } = call.res;
  const text = await call.res.text();
  call.res = new Response(text.slice(0, Math.floor(text.length / 2)), { status, headers });
}

const timedOut = (): GraphRefusal => new GraphRefusal(504, 'UnknownError', 'The request timed out.');

function refusalFor(status: FaultStatus): GraphRefusal {
  switch (status) {
    case 401:
      return new GraphRefusal(
        401,
        'InvalidAuthenticationToken',
        'Lifetime validation failed, the token is expired.',
      );
    case 403:
      return accessDenied();
    case 409:
      return resourceModified(409);
    case 410:
      return new GraphRefusal(410, 'resyncRequired', 'Resync required.');
    case 412:
      return resourceModified();
    case 423:
      return new GraphRefusal(423, 'resourceLocked', 'The resource you are attempting to access is locked.');
    case 500:
      return new GraphRefusal(500, 'generalException', 'General exception while processing');
    case 502:
      return new GraphRefusal(502, 'UnknownError', 'Bad gateway');
    case 503:
      return new GraphRefusal(503, 'serviceNotAvailable', 'The service is not available.');
    case 504:
      return timedOut();
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
