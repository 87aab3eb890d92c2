import { Hono } from 'hono';
import { readBody } from './readBody.ts';
import { newTabSchema } from './requests.ts';
import { visit } from './sessionUser.ts';
import type { WindowDeps } from './windowApi.ts';

export function createTabRoutes({ tenant, tabs, events }: WindowDeps): Hono {
  const { directory } = tenant;
  const routes = new Hono();
  routes.get('/channels/:id/tabs', (c) => {
    const here = visit(directory, c, c.req.param('id'));
    return here.ok
      ? c.json(tabs.inChannel(here.conversation.id))
      : c.json({ error: here.error }, here.status);
  });
  routes.post('/channels/:id/tabs', async (c) => {
    const here = visit(directory, c, c.req.param('id'));
    if (!here.ok) return c.json({ error: here.error }, here.status);
    const asked = await readBody(c, newTabSchema);
    if (asked === undefined) return c.json({ error: 'badTab' }, 400);
    const tab = tabs.add({ ...asked, channelId: here.conversation.id });
    events.tell({ type: 'tabs', channelId: tab.channelId });
    return c.json(tab, 201);
  });
  routes.delete('/tabs/:id', (c) => {
    const tab = tabs.find(c.req.param('id'));
    if (tab === undefined) return c.json({ error: 'tabNotFound' }, 404);
    const here = visit(directory, c, tab.channelId);
    if (!here.ok) return c.json({ error: here.error }, here.status);
    tabs.remove(tab.id);
    events.tell({ type: 'tabs', channelId: tab.channelId });
    return c.body(null, 204);
  });
  return routes;
}
