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
import { type ChatTenant, people } from '#test/server/chatTenant.ts';

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

const site = '/sites/nordvik.sharepoint.com:/sites/pmo:';

/** A row as somebody writes it with their own rights; answers its id. */
export async function writeRow(
  tenant: ChatTenant,
  upn: string,
  list: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { graph } = tenant.listsFor(upn);
  const path = `${site}/lists/${encodeURIComponent(list)}/items`;
  const made = valueOf(await graph.call({ method: 'POST', path, body: { fields } }));
  return (made as { readonly id: string }).id;
}

export async function patchRow(
  tenant: ChatTenant,
  upn: string,
  list: string,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { graph } = tenant.listsFor(upn);
  const path = `${site}/lists/${encodeURIComponent(list)}/items/${id}`;
  valueOf(await graph.call({ method: 'PATCH', path, body: { fields } }));
}

/** What a decision screen does: the PMO decides, and somebody asks for a card in the project's channel. */
export async function askForDecision(
  tenant: ChatTenant,
  title: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const key = `D-${crypto.randomUUID()}`.toUpperCase();
  await writeRow(tenant, people.tove, 'PMO Decisions', {
    Title: title,
    ClientKey: key,
    ProjectKey: 'COR-01',
    Kind: 'Delay',
    State: 'Decided',
    Weeks: 2,
    Why: 'The optics come in January.',
    DecidedByName: 'Tove Haugen',
  });
  return writeRow(tenant, people.ida, 'PMO Posts', {
    Kind: 'Decision',
    State: 'Asked',
    ProjectKey: 'COR-01',
    ConversationId: tenant.channelId,
    ClientKey: `DECISION|${key}|COR-01`,
    ...change,
  });
}

/** How often each text stands in a channel. */
export async function cardsIn(tenant: ChatTenant, conversationId: string, part: string): Promise<number> {
  const messages = await tenant.as(people.ida).messages(conversationId);
  return messages.filter(({ attachments }) => JSON.stringify(attachments).includes(part)).length;
}
