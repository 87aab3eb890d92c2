import { createHash } from 'node:crypto';

/** The Bot Framework names a person `29:…` and a bot `28:…`; both are opaque to whoever receives them. */
export const botFrameworkId = (userId: string): string => `29:${userId}`;
export const userIdOf = (botFrameworkUserId: string): string =>
  botFrameworkUserId.replace(/^(?:29:|8:orgid:)/u, '');
export const botMri = (botId: string): string => `28:${botId}`;

export const personalChatId = (userId: string): string => `a:${userId}`;

/** The same name gives the same id, so that ids survive a restart without being stored. */
export function stableGuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
