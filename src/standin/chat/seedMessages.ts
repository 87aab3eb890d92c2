import { userById } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { SeedMessage } from './message.ts';
import type { Posts } from './posts.ts';

/** Only into a chat nobody has used: a kept tenant keeps what was said in it. */
export function seedMessages(posts: Posts, tenant: Tenant, messages: readonly SeedMessage[]): void {
  if (!posts.isEmpty()) return;
  const begunIn = new Map<string, string>();
  for (const { channelId, userId, minutesAgo, text, isReply } of messages) {
    const user = userById(tenant.directory, userId);
    if (user === undefined)
      throw new Error(`A message to begin with is by ${userId}, who is not in the tenant.`);
    const message = posts.add({
      channelId,
      from: { kind: 'user', id: user.id, displayName: user.displayName },
      sentAt: new Date(tenant.clock.now() - minutesAgo * 60_000).toISOString(),
      text,
      attachments: [],
      replyToId: isReply ? begunIn.get(channelId) : undefined,
    });
    if (!isReply) begunIn.set(channelId, message.id);
  }
}
