import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#standin/tenant/clock.ts';
import type { Attachment, ChatMessage, MessageDraft } from './message.ts';

export interface MessageStore {
  inChannel(channelId: string): readonly ChatMessage[];
  find(id: string): ChatMessage | undefined;
  add(draft: MessageDraft): ChatMessage;
  change(
    id: string,
    change: { readonly text?: string | undefined; readonly attachments?: readonly Attachment[] | undefined },
  ): ChatMessage | undefined;
  remove(id: string): ChatMessage | undefined;
  isEmpty(): boolean;
}

export function openMessages(database: DatabaseSync, clock: Clock): MessageStore {
  database.exec(`CREATE TABLE IF NOT EXISTS chat_messages (
    id TEXT PRIMARY KEY, channel_id TEXT NOT NULL, sent_at TEXT NOT NULL, message TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS chat_messages_by_channel ON chat_messages (channel_id, sent_at, id)`);
  const select = database.prepare('SELECT message FROM chat_messages WHERE id = ?');
  const inChannel = database.prepare(
    'SELECT message FROM chat_messages WHERE channel_id = ? ORDER BY sent_at, id',
  );
  const insert = database.prepare('INSERT INTO chat_messages VALUES (?, ?, ?, ?)');
  const update = database.prepare('UPDATE chat_messages SET message = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM chat_messages WHERE id = ?');
  const anything = database.prepare('SELECT 1 FROM chat_messages LIMIT 1');

  const find = (id: string): ChatMessage | undefined => {
    const row = select.get(id);
    return row && read(row);
  };

  return {
    inChannel: (channelId) => inChannel.all(channelId).map(read),
    find,
    add: (draft) => {
      const sentAt = draft.sentAt ?? new Date(clock.now()).toISOString();
      // Teams names a message by the millisecond it was sent; two in one millisecond need two names.
      let id = Date.parse(sentAt);
      while (select.get(String(id)) !== undefined) id += 1;
      const { replyToId, app, ...rest } = draft;
      const message: ChatMessage = {
        ...rest,
        id: String(id),
        sentAt,
        ...(replyToId === undefined ? {} : { replyToId }),
        ...(app === undefined ? {} : { app }),
      };
      insert.run(message.id, message.channelId, sentAt, JSON.stringify(message));
      return message;
    },
    change: (id, change) => {
      const before = find(id);
      if (before === undefined) return undefined;
      const after: ChatMessage = {
        ...before,
        text: change.text ?? before.text,
        attachments: change.attachments ?? before.attachments,
        editedAt: new Date(clock.now()).toISOString(),
      };
      update.run(JSON.stringify(after), id);
      return after;
    },
    remove: (id) => {
      const gone = find(id);
      remove.run(id);
      return gone;
    },
    isEmpty: () => anything.get() === undefined,
  };
}

const read = (row: Record<string, unknown>): ChatMessage => JSON.parse(String(row['message'])) as ChatMessage;
