import type { DatabaseSync } from 'node:sqlite';

/** Who has added the app to themselves: only they can be written to in their personal chat with it. */
export interface PersonalInstalls {
  has(userId: string): boolean;
  add(userId: string): void;
}

export function openPersonalInstalls(database: DatabaseSync, from: readonly string[]): PersonalInstalls {
  database.exec('CREATE TABLE IF NOT EXISTS personal_installs (user_id TEXT PRIMARY KEY)');
  const find = database.prepare('SELECT 1 FROM personal_installs WHERE user_id = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO personal_installs VALUES (?)');
  const installs = {
    has: (userId: string) => find.get(userId) !== undefined,
    add: (userId: string) => {
      insert.run(userId);
    },
  };
  for (const userId of from) installs.add(userId);
  return installs;
}
