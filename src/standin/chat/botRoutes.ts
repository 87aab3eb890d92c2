import { Hono } from 'hono';
import type { Context } from 'hono';
import { toActivity } from '#standin/connector/activity.ts';
import type { Happening } from '#standin/connector/activity.ts';
import { botMri } from '#standin/tenant/ids.ts';
import { readBody } from './readBody.ts';
import { botMessageSchema, invokeSchema } from './requests.ts';
import { visit } from './sessionUser.ts';
import type { WindowDeps } from './windowApi.ts';

const unreachable = { error: 'unreachable', message: 'Unable to reach app' } as const;

/** Everything a person does that Teams hands on to the bot. */
export function createBotRoutes(deps: WindowDeps): Hono {
  const routes = new Hono();
  routes.post('/invoke', (c) => invoke(deps, c));
  routes.post('/activity', (c) => say(deps, c));
  return routes;
}

async function invoke(deps: WindowDeps, c: Context): Promise<Response> {
  const asked = await readBody(c, invokeSchema);
  if (asked === undefined) return c.json({ error: 'badInvoke' }, 400);
  const { conversationId, name, value, replyToId, locale } = asked;
  const answer = await deliver(deps, c, conversationId, { type: 'invoke', name, value, replyToId, locale });
  if (name === 'signin/tokenExchange' && replyToId !== undefined)
    await hideSignInCard(deps, answer, replyToId);
  return answer;
}

/** Where the token did, nobody sees that a sign-in was asked for. */
async function hideSignInCard({ posts }: WindowDeps, answer: Response, cardId: string): Promise<void> {
  if (!answer.ok) return;
  const { status } = (await answer.clone().json()) as { readonly status?: number };
  if (status === 200 && posts.find(cardId)?.from.kind === 'bot') posts.remove(cardId);
}

/** Words to the bot are said where others can read them; a button's value is not. */
async function say(deps: WindowDeps, c: Context): Promise<Response> {
  const asked = await readBody(c, botMessageSchema);
  if (asked === undefined) return c.json({ error: 'badActivity' }, 400);
  const { conversationId, text, value, replyToId, locale } = asked;
  const here = visit(deps.tenant.directory, c, conversationId);
  if (!here.ok) return c.json({ error: here.error }, here.status);
  const { user, conversation } = here;
  const isPersonal = conversation.kind === 'personal';
  // Whoever writes to an app in its personal chat has added it first.
  if (isPersonal) deps.installs.add(user.id);
  const spoken = text === undefined || value !== undefined ? undefined : text;
  const message =
    spoken === undefined
      ? undefined
      : deps.posts.add({
          channelId: conversation.id,
          from: { kind: 'user', id: user.id, displayName: user.displayName },
          text: spoken,
          attachments: [],
          replyToId,
        });
  return deliver(deps, c, conversation.id, {
    type: 'message',
    value,
    locale,
    replyToId,
    threadId: isPersonal ? undefined : (replyToId ?? message?.id),
    ...(isPersonal || spoken === undefined ? { text } : mention(deps, spoken)),
  });
}

/** In a channel a bot hears only what is said to it by name. */
function mention({ tenant }: WindowDeps, text: string): Pick<Happening, 'text' | 'entities'> {
  const { appId, displayName } = tenant.app;
  const at = `<at>${displayName}</at>`;
  const mentioned = { id: botMri(appId), name: displayName };
  return {
    text: text.includes(at) ? text : `${at} ${text}`,
    entities: [{ type: 'mention', mentioned, text: at }],
  };
}

async function deliver(
  { tenant, deliver: hand }: WindowDeps,
  c: Context,
  conversationId: string,
  happening: Happening,
): Promise<Response> {
  const here = visit(tenant.directory, c, conversationId);
  if (!here.ok) return c.json({ error: here.error }, here.status);
  const activity = toActivity(tenant, here.user, here.conversation, happening);
  const delivery = await hand(activity, here.user.upn);
  if (delivery.kind === 'unreachable') return c.json(unreachable, 504);
  return c.json({ status: delivery.status, body: delivery.body });
}
