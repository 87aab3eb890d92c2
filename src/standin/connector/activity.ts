import { randomUUID } from 'node:crypto';
import type { Conversation } from '#standin/chat/conversation.ts';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { botFrameworkId, botMri } from '#standin/tenant/ids.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { serviceUrl } from '#standin/tenant/tenant.ts';

export type Activity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly name?: string | undefined;
};

/** What somebody did in the window, before Teams puts its own facts around it. */
export interface Happening {
  readonly type: 'message' | 'invoke';
  readonly name?: string | undefined;
  readonly value?: unknown;
  readonly text?: string | undefined;
  readonly entities?: readonly unknown[];
  readonly replyToId?: string | undefined;
  readonly threadId?: string | undefined;
  readonly locale?: string | undefined;
}

/** The activity Teams would send to the bot for it. */
export function toActivity(
  tenant: Tenant,
  user: DirectoryUser,
  conversation: Conversation,
  happening: Happening,
): Activity {
  const { threadId, locale = 'en-GB', entities = [], ...what } = happening;
  const at = new Date(tenant.clock.now()).toISOString();
  // A link that anybody may see unfurl comes without saying who pasted it, or where.
  const isAnonymous = what.name === 'composeExtension/anonymousQueryLink';
  return {
    ...what,
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: serviceUrl(tenant),
    timestamp: at,
    localTimestamp: at,
    locale,
    recipient: { id: botMri(tenant.app.appId), name: tenant.app.displayName },
    entities: [
      { type: 'clientInfo', locale, country: 'GB', platform: 'Web', timezone: 'Etc/UTC' },
      ...entities,
    ],
    ...(isAnonymous ? redacted(tenant) : placeAndPerson(tenant, user, conversation, threadId)),
  };
}

function placeAndPerson(
  tenant: Tenant,
  user: DirectoryUser,
  conversation: Conversation,
  threadId: string | undefined,
): Record<string, unknown> {
  const { tenantId } = tenant.directory;
  const isChannel = conversation.kind === 'channel';
  return {
    from: { id: botFrameworkId(user.id), aadObjectId: user.id, name: user.displayName },
    conversation: {
      id: isChannel && threadId ? `${conversation.id};messageid=${threadId}` : conversation.id,
      conversationType: conversation.kind,
      tenantId,
      isGroup: isChannel,
    },
    channelData: {
      tenant: { id: tenantId },
      source: { name: isChannel ? 'compose' : 'message' },
      ...(isChannel ? channelFacts(conversation) : {}),
    },
  };
}

function channelFacts({
  team,
  channel,
}: Extract<Conversation, { kind: 'channel' }>): Record<string, unknown> {
  return {
    // Teams names a team by its first channel; the group behind it has an id of its own.
    team: { id: team.channels[0]?.id ?? channel.id, aadGroupId: team.id, name: team.displayName },
    channel: { id: channel.id, name: channel.displayName },
    teamsChannelId: channel.id,
    teamsTeamId: team.channels[0]?.id ?? channel.id,
  };
}

function redacted(tenant: Tenant): Record<string, unknown> {
  const { tenantId } = tenant.directory;
  return {
    from: { id: 'anonymous' },
    conversation: { id: 'anonymous', conversationType: 'anonymous', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
