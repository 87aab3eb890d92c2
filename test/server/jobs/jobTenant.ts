import { openLists } from '#data/lists/lists.ts';
import { createGraphClient } from '#data/graph/graphClient.ts';
import { standinBotToken } from '#server/botToken.ts';
import { createConversations } from '#server/conversations.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import { serviceUrlRule } from '#server/guard.ts';
import type { Result } from '#domain/result.ts';
import type { JobDeps } from '#server/jobs/jobDeps.ts';
import { createLog } from '#server/log.ts';
import { microsoftServices } from '#server/microsoft.ts';
import type { ChatTenant } from '#test/server/chatTenant.ts';

/** The job with its own identity, against the stand-in's real Graph and connector. */
export function jobDepsFor({ config, standinUrl }: ChatTenant, change: Partial<JobDeps> = {}): JobDeps {
  const botToken = standinBotToken({ ...config, standinUrl });
  return {
    config,
    clock: { now: () => Date.now() },
    log: createLog('silent'),
    lists: openLists({
      graph: createGraphClient({ getToken: jobGraphToken(config, {}), target: standinUrl }),
      siteUrl: config.siteUrl,
      clock: Date,
      newKey: () => crypto.randomUUID().toUpperCase(),
    }),
    conversations: createConversations({
      botToken: () => botToken(microsoftServices(config).botScope),
      isServiceUrlAllowed: serviceUrlRule(config.serviceUrlHosts, standinUrl),
      tenantId: config.tenantId,
      botId: config.clientId,
    }),
    serviceUrl: microsoftServices(config).connector,
    newNonce: () => crypto.randomUUID(),
    ...change,
  };
}

export function valueOf<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
