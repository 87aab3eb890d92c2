import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ActivityLog } from '#standin/chat/activityLog.ts';
import { findConversation, membersOf, splitThreadId } from '#standin/chat/conversation.ts';
import type { Conversation } from '#standin/chat/conversation.ts';
import type { PersonalInstalls } from '#standin/chat/personalInstalls.ts';
import type { Posts } from '#standin/chat/posts.ts';
import { onlyTheBot } from '#standin/signIn/botCaller.ts';
import type { TokenVerifier } from '#standin/signIn/verifyTokens.ts';
import { userIdOf } from '#standin/tenant/ids.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { readBotActivity } from './botActivity.ts';
import type { BotActivity } from './botActivity.ts';
import { connectorProblem } from './connectorProblem.ts';
import type { ConnectorProblem } from './connectorProblem.ts';
import { createConversation } from './createConversation.ts';
import { toMember } from './members.ts';

export interface ConnectorDeps {
  readonly tenant: Tenant;
  readonly verifier: TokenVerifier;
  readonly posts: Posts;
  readonly installs: PersonalInstalls;
  readonly activityLog: ActivityLog;
}

const refuse = (c: Context, name: ConnectorProblem) => {
  const { status, body } = connectorProblem(name);
  return c.json(body, status);
};

/** The Bot Connector's REST interface, below `serviceUrl`: how a bot writes to the people. */
export function createConnectorApp(deps: ConnectorDeps): Hono {
  const app = new Hono();
  app.use('/v3/*', onlyTheBot(deps.verifier));
  app.post('/v3/conversations', (c) => createConversation(deps, c, refuse));
  app.post('/v3/conversations/:id/activities/:replyTo?', (c) => send(deps, c));
  app.put('/v3/conversations/:id/activities/:activityId', (c) => update(deps, c));
  app.delete('/v3/conversations/:id/activities/:activityId', (c) => remove(deps, c));
  app.get('/v3/conversations/:id/members', (c) => members(deps, c, (list) => list));
  app.get('/v3/conversations/:id/pagedmembers', (c) => members(deps, c, (list) => ({ members: list })));
  app.get('/v3/conversations/:id/members/:memberId', (c) => oneMember(deps, c));
  return app;
}

interface Place {
  readonly conversation: Conversation;
  readonly threadId: string | undefined;
}

/** The bot's own view of a conversation: it is in every channel, and in the chats of those who added it. */
function findPlace({ tenant, installs }: ConnectorDeps, c: Context): Place | ConnectorProblem {
  const { conversationId, threadId } = splitThreadId(c.req.param('id') ?? '');
  const conversation = findConversation(tenant.directory, conversationId);
  if (conversation === undefined) return 'conversationUnknown';
  if (conversation.kind === 'personal' && !installs.has(conversation.user.id)) return 'notInRoster';
  return { conversation, threadId };
}

async function send(deps: ConnectorDeps, c: Context): Promise<Response> {
  const place = findPlace(deps, c);
  if (typeof place === 'string') return refuse(c, place);
  const activity = readBotActivity(await c.req.text());
  if (typeof activity === 'string') return refuse(c, activity);
  // Typing shows for a moment and is gone: nothing to keep.
  if (activity.type !== 'message') return c.json({ id: String(Date.now()) }, 201);
  const message = deps.posts.add({
    channelId: place.conversation.id,
    from: { kind: 'bot', id: deps.tenant.app.appId, displayName: deps.tenant.app.displayName },
    text: activity.text,
    attachments: activity.attachments,
    replyToId: threadOf(place, activity, c.req.param('replyTo')),
  });
  record(deps, c, 'send', 201, activity);
  return c.json({ id: message.id }, 201);
}

/** In a personal chat an answer stands below, not inside a thread. */
function threadOf(place: Place, activity: BotActivity, replyTo: string | undefined): string | undefined {
  if (place.conversation.kind === 'personal') return undefined;
  const id = place.threadId ?? replyTo ?? activity.replyToId;
  return id === '' ? undefined : id;
}

async function update(deps: ConnectorDeps, c: Context): Promise<Response> {
  const id = ownMessageId(deps, c);
  if (typeof id !== 'object') return refuse(c, id);
  const activity = readBotActivity(await c.req.text());
  if (typeof activity === 'string') return refuse(c, activity);
  deps.posts.change(id.own, { text: activity.text, attachments: activity.attachments });
  record(deps, c, 'update', 200, activity);
  return c.json({ id: id.own });
}

function remove(deps: ConnectorDeps, c: Context): Response {
  const id = ownMessageId(deps, c);
  if (typeof id !== 'object') return refuse(c, id);
  deps.posts.remove(id.own);
  record(deps, c, 'delete', 200, undefined);
  return c.body(null, 200);
}

function ownMessageId(deps: ConnectorDeps, c: Context): { readonly own: string } | ConnectorProblem {
  const place = findPlace(deps, c);
  if (typeof place === 'string') return place;
  const message = deps.posts.find(c.req.param('activityId') ?? '');
  if (message === undefined || message.channelId !== place.conversation.id) return 'activityUnknown';
  return message.from.kind === 'bot' ? { own: message.id } : 'notTheAuthor';
}

function members(deps: ConnectorDeps, c: Context, shape: (members: readonly unknown[]) => unknown): Response {
  const place = findPlace(deps, c);
  if (typeof place === 'string') return refuse(c, place);
  const { directory } = deps.tenant;
  const list = membersOf(directory, place.conversation).map((user) => toMember(user, directory.tenantId));
  return Response.json(shape(list));
}

function oneMember(deps: ConnectorDeps, c: Context): Response {
  const place = findPlace(deps, c);
  if (typeof place === 'string') return refuse(c, place);
  const { directory } = deps.tenant;
  const wanted = userIdOf(c.req.param('memberId') ?? '');
  const user = membersOf(directory, place.conversation).find(({ id }) => id === wanted);
  return user ? c.json(toMember(user, directory.tenantId)) : refuse(c, 'memberUnknown');
}

function record(deps: ConnectorDeps, c: Context, what: string, status: number, sent: unknown): void {
  deps.activityLog.record({
    at: new Date(deps.tenant.clock.now()).toISOString(),
    direction: 'fromBot',
    what,
    conversationId: c.req.param('id') ?? '',
    upn: null,
    status,
    tookMs: 0,
    sent,
    answer: undefined,
  });
}
