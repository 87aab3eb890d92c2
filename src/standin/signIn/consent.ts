import type { DatabaseSync } from 'node:sqlite';

/** Whether a person lets the app act for them. An administrator has consented for everybody; it can be taken back. */
export interface Consents {
  isGranted(userId: string): boolean;
  set(userId: string, isGranted: boolean): void;
  grantAll(): void;
}

export function openConsents(database: DatabaseSync): Consents {
  database.exec('CREATE TABLE IF NOT EXISTS consent_withdrawn (user_id TEXT PRIMARY KEY)');
  const find = database.prepare('SELECT 1 FROM consent_withdrawn WHERE user_id = ?');
  const grant = database.prepare('DELETE FROM consent_withdrawn WHERE user_id = ?');
  const withdraw = database.prepare('INSERT OR IGNORE INTO consent_withdrawn VALUES (?)');
  return {
    isGranted: (userId) => find.get(userId) === undefined,
    set: (userId, isGranted) => {
      (isGranted ? grant : withdraw).run(userId);
    },
    grantAll: () => {
      database.exec('DELETE FROM consent_withdrawn');
    },
  };
}
