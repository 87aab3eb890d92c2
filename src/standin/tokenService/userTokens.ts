import type { DatabaseSync } from 'node:sqlite';

/** Which people the token service can speak for: kept by bot, person and connection, as the real one keeps it. */
export interface UserTokens {
  has(owner: TokenOwner): boolean;
  keep(owner: TokenOwner): void;
  forget(owner: TokenOwner): void;
}

export interface TokenOwner {
  readonly botId: string;
  readonly userId: string;
  readonly connectionName: string;
}

export function openUserTokens(database: DatabaseSync): UserTokens {
  database.exec(`CREATE TABLE IF NOT EXISTS user_tokens (
    bot_id TEXT, user_id TEXT, connection TEXT, PRIMARY KEY (bot_id, user_id, connection))`);
  const find = database.prepare(
    'SELECT 1 FROM user_tokens WHERE bot_id = ? AND user_id = ? AND connection = ?',
  );
  const insert = database.prepare('INSERT OR IGNORE INTO user_tokens VALUES (?, ?, ?)');
  const remove = database.prepare(
    'DELETE FROM user_tokens WHERE bot_id = ? AND user_id = ? AND connection = ?',
  );
  return {
    has: (owner) => find.get(...key(owner)) !== undefined,
    keep: (owner) => {
      insert.run(...key(owner));
    },
    forget: (owner) => {
      remove.run(...key(owner));
    },
  };
}

const key = ({ botId, userId, connectionName }: TokenOwner) => [botId, userId, connectionName] as const;
