import express from 'express';

import type { TokenProvider } from '@microsoft/teams.api';

import { createBot } from '#server/bot.ts';
import type { ServerConfig } from '#server/config.ts';
import { type Conversations, createConversations } from '#server/conversations.ts';
import { serviceUrlRule } from '#server/guard.ts';
import type { Logger } from '#server/log.ts';
import { microsoftServices } from '#server/microsoft.ts';

/** The bot's voice without its ears: it writes into chats and answers nobody. */
export function botOnly(config: ServerConfig, log: Logger, token: TokenProvider | undefined): Conversations {
  const services = microsoftServices(config);
  const { botToken } = createBot({ config, services, web: express(), log, token });
  return createConversations({
    botToken,
    isServiceUrlAllowed: serviceUrlRule(config.serviceUrlHosts, config.standinUrl),
    tenantId: config.tenantId,
    botId: config.clientId,
  });
}
