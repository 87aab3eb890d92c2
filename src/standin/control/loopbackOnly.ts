import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

const loopbackAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets in only programs on this computer, and of all web pages only the Teams window. The Host is checked because a
 * page elsewhere can point a name of its own at 127.0.0.1; the Origin, because it could post without reading the answer.
 */
export function loopbackOnly(teamsOrigin: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const address = c.env.incoming.socket.remoteAddress ?? '';
    const host = (c.req.header('host') ?? '').replace(/:\d+$/u, '');
    const origin = c.req.header('origin');
    const isHere = loopbackAddresses.has(address) && loopbackNames.has(host);
    if (!isHere || (origin !== undefined && origin !== teamsOrigin)) {
      return c.json({ error: 'The controls answer only programs on this computer.' }, 403);
    }
    if (origin !== undefined) {
      c.header('access-control-allow-origin', teamsOrigin);
      c.header('access-control-allow-headers', 'content-type');
      c.header('access-control-allow-methods', 'GET, POST, DELETE');
    }
    return c.req.method === 'OPTIONS' ? c.body(null, 204) : next();
  };
}
