import type { Directory, DirectoryChannel, DirectoryTeam, DirectoryUser } from '#standin/tenant/directory.ts';
import { personalChatId } from '#standin/tenant/ids.ts';

/** Where one can talk: a channel of a team, or one person's own chat with the bot. */
export type Conversation =
  | {
      readonly kind: 'channel';
      readonly id: string;
      readonly team: DirectoryTeam;
      readonly channel: DirectoryChannel;
    }
  | { readonly kind: 'personal'; readonly id: string; readonly user: DirectoryUser };

export function findConversation(directory: Directory, id: string): Conversation | undefined {
  for (const team of directory.teams) {
    const channel = team.channels.find((candidate) => candidate.id === id);
    if (channel !== undefined) return { kind: 'channel', id, team, channel };
  }
  const user = directory.users.find((candidate) => personalChatId(candidate.id) === id);
  return user && { kind: 'personal', id, user };
}

export function isMember(conversation: Conversation, user: DirectoryUser): boolean {
  return conversation.kind === 'personal'
    ? conversation.user.id === user.id
    : conversation.team.memberIds.includes(user.id);
}

export function membersOf(directory: Directory, conversation: Conversation): readonly DirectoryUser[] {
  return directory.users.filter((user) => isMember(conversation, user));
}

/** A bot names a thread in a channel `19:…@thread.tacv2;messageid=…`, after the message that began it. */
export function splitThreadId(id: string): { readonly conversationId: string; readonly threadId?: string } {
  const [conversationId = '', threadId] = id.split(';messageid=');
  return threadId === undefined ? { conversationId } : { conversationId, threadId };
}
