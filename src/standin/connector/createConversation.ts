import type { Context } from 'hono';
import { z } from 'zod';
import { findConversation } from '#standin/chat/conversation.ts';
import { personalChatId, userIdOf } from '#standin/tenant/ids.ts';
import { parseJson, readBotActivity } from './botActivity.ts';
import type { ConnectorDeps } from './connectorApp.ts';
import type { ConnectorProblem } from './connectorProblem.ts';

const askSchema = z.object({
  members: z.array(z.object({ id: z.string() })).optional(),
  channelData: z.object({ channel: z.object({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

/** A bot that speaks first: to one person who has added it, or with a new thread in a channel. */
export async function createConversation(
  deps: ConnectorDeps,
  c: Context,
  refuse: (c: Context, problem: ConnectorProblem) => Response,
): Promise<Response> {
  const ask = askSchema.safeParse(parseJson(await c.req.text()));
  if (!ask.success) return refuse(c, 'badBody');
  const { members, channelData, activity } = ask.data;
  const conversation = findConversation(
    deps.tenant.directory,
    channelData?.channel?.id ?? personalChatId(userIdOf(members?.[0]?.id ?? '')),
  );
  if (conversation === undefined) return refuse(c, 'conversationUnknown');
  if (conversation.kind === 'personal' && !deps.installs.has(conversation.user.id)) {
    return refuse(c, 'notInRoster');
  }
  if (activity === undefined) return c.json({ id: conversation.id }, 201);
  const first = readBotActivity(JSON.stringify(activity));
  if (typeof first === 'string') return refuse(c, first);
  const message = deps.posts.add({
    channelId: conversation.id,
    from: { kind: 'bot', id: deps.tenant.app.appId, displayName: deps.tenant.app.displayName },
    text: first.text,
    attachments: first.attachments,
  });
  const isChannel = conversation.kind === 'channel';
  const id = isChannel ? `${conversation.id};messageid=${message.id}` : conversation.id;
  return c.json({ id, activityId: message.id }, 201);
}
