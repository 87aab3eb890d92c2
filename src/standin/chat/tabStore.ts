import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** A tab somebody pinned in a channel, as the app's configuration page asked for it. */
export interface ChannelTab {
  readonly id: string;
  readonly channelId: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

export interface TabStore {
  inChannel(channelId: string): readonly ChannelTab[];
  find(id: string): ChannelTab | undefined;
  add(tab: Omit<ChannelTab, 'id'>): ChannelTab;
  remove(id: string): void;
}

export function openTabs(database: DatabaseSync): TabStore {
  database.exec(
    'CREATE TABLE IF NOT EXISTS channel_tabs (id TEXT PRIMARY KEY, channel_id TEXT NOT NULL, tab TEXT NOT NULL)',
  );
  const inChannel = database.prepare('SELECT tab FROM channel_tabs WHERE channel_id = ? ORDER BY rowid');
  const select = database.prepare('SELECT tab FROM channel_tabs WHERE id = ?');
  const insert = database.prepare('INSERT INTO channel_tabs VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM channel_tabs WHERE id = ?');
  return {
    inChannel: (channelId) => inChannel.all(channelId).map(read),
    find: (id) => {
      const row = select.get(id);
      return row && read(row);
    },
    add: (asked) => {
      const tab = { id: randomUUID(), ...asked };
      insert.run(tab.id, tab.channelId, JSON.stringify(tab));
      return tab;
    },
    remove: (id) => {
      remove.run(id);
    },
  };
}

const read = (row: Record<string, unknown>): ChannelTab => JSON.parse(String(row['tab'])) as ChannelTab;
