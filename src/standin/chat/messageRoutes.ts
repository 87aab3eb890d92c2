import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ChatMessage } from './message.ts';
import { readBody } from './readBody.ts';
import { messageChangeSchema, newMessageSchema } from './requests.ts';
import { visit } from './sessionUser.ts';
import type { WindowDeps } from './windowApi.ts';

export function createMessageRoutes(deps: WindowDeps): Hono {
  const { directory } = deps.tenant;
  const routes = new Hono();
  routes.get('/channels/:id/messages', (c) => {
    const here = visit(directory, c, c.req.param('id'));
    if (!here.ok) return c.json({ error: here.error }, here.status);
    return c.json(deps.posts.inChannel(here.conversation.id));
  });
  routes.post('/channels/:id/messages', (c) => postMessage(deps, c, c.req.param('id')));
  routes.patch('/messages/:id', (c) => changeMessage(deps, c, c.req.param('id')));
  routes.delete('/messages/:id', (c) => {
    const own = ownMessage(deps, c, c.req.param('id'));
    if ('status' in own) return c.json({ error: own.error }, own.status);
    deps.posts.remove(own.message.id);
    return c.body(null, 204);
  });
  return routes;
}

async function postMessage({ tenant, posts }: WindowDeps, c: Context, channelId: string): Promise<Response> {
  const here = visit(tenant.directory, c, channelId);
  if (!here.ok) return c.json({ error: here.error }, here.status);
  const asked = await readBody(c, newMessageSchema);
  if (asked === undefined) return c.json({ error: 'badMessage' }, 400);
  const { text, attachments = [], replyToId } = asked;
  const { app } = tenant;
  const message = posts.add({
    channelId: here.conversation.id,
    from: { kind: 'user', id: here.user.id, displayName: here.user.displayName },
    text,
    attachments,
    replyToId,
    // Teams writes under a card which app it came from; there is one app here.
    app: attachments.length > 0 ? { id: app.appId, displayName: app.displayName } : undefined,
  });
  return c.json(message, 201);
}

/** A card that a person sent belongs to that person: only they can renew it for everybody. */
async function changeMessage(deps: WindowDeps, c: Context, id: string): Promise<Response> {
  const own = ownMessage(deps, c, id);
  if ('status' in own) return c.json({ error: own.error }, own.status);
  const change = await readBody(c, messageChangeSchema);
  if (change === undefined) return c.json({ error: 'badMessage' }, 400);
  return c.json(deps.posts.change(id, change));
}

function ownMessage(
  { tenant, posts }: WindowDeps,
  c: Context,
  id: string,
): { readonly message: ChatMessage } | { readonly status: 401 | 403 | 404; readonly error: string } {
  const message = posts.find(id);
  if (message === undefined) return { status: 404, error: 'messageNotFound' };
  const here = visit(tenant.directory, c, message.channelId);
  if (!here.ok) return here;
  return message.from.id === here.user.id ? { message } : { status: 403, error: 'notTheAuthor' };
}
