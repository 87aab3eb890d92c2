import { createGraphClient } from '#data/graph/graphClient.ts';
import { openLists } from '#data/lists/lists.ts';
import { projectsList } from '#data/lists/projects.ts';
import { ok } from '#domain/result.ts';
import type { Project } from '#domain/project/project.ts';
import { createAfterwards } from '#server/afterwards.ts';
import { readConfig } from '#server/config.ts';
import type { ChatDeps } from '#server/deps.ts';
import { createLateAnswers } from '#server/lateAnswers.ts';
import { createLog } from '#server/log.ts';
import { createPortfolioCache } from '#server/portfolioCache.ts';

import { appId, tenantId } from './chatTenant.ts';

export interface SlowGraph {
  readonly deps: ChatDeps;
  /** The filters asked for; `all` for a list without one. */
  readonly asked: string[];
  readonly pass: (milliseconds: number) => void;
}

/** Graph's batch on the wire, late by as much as a test says: the few rows of a filter, and later the whole list. */
export function slowGraph(
  projects: readonly Project[],
  late: { readonly few: number; readonly whole: number },
): SlowGraph {
  const rows = projects.map((project, index) => ({
    id: String(index + 1),
    eTag: `"${index},1"`,
    lastModifiedDateTime: new Date(1_700_000_000_000 + index * 1_000).toISOString(),
    fields: projectsList.valueToRow(project),
  }));
  const asked: string[] = [];
  const answer: typeof fetch = async (_request, init) => {
    const { requests } = (await new Response(init?.body).json()) as {
      requests: { id: string; url: string }[];
    };
    const filters = requests.map(({ url }) => new URL(url, 'https://graph').searchParams.get('$filter'));
    const filter = filters.find((one) => one !== null);
    asked.push(filter ?? 'all');
    await new Promise((resolve) => {
      setTimeout(resolve, filter === undefined ? late.whole : late.few);
    });
    const responses = requests.map(({ id, url }) => {
      if (!decodeURIComponent(url).includes(`/${projectsList.title}/`)) return { id, status: 404, body: {} };
      return { id, status: 200, body: { value: filter === undefined ? rows : rows.filter(meant(filter)) } };
    });
    return Response.json({ responses });
  };
  let now = Date.parse('2026-11-23T08:00:30Z');
  const deps = depsWith(answer, { now: () => now });
  return { deps, asked, pass: (milliseconds) => void (now += milliseconds) };
}

const meant = (filter: string) => {
  const begins = /^startswith\(fields\/Title,'(.*)'\)$/u.exec(filter)?.[1]?.replaceAll("''", "'");
  const lead = /^fields\/LeadId eq '(.*)'$/u.exec(filter)?.[1];
  return ({ fields }: { readonly fields: Readonly<Record<string, unknown>> }): boolean =>
    begins === undefined
      ? fields['LeadId'] === lead
      : String(fields['Title']).toLowerCase().startsWith(begins.toLowerCase());
};

const never = async (): Promise<never> => {
  throw new Error('a search writes into no chat');
};

function depsWith(answer: typeof fetch, clock: { now(): number }): ChatDeps {
  const siteUrl = 'https://nordvik.sharepoint.com/sites/pmo';
  const config = readConfig({
    TENANT_ID: tenantId,
    CLIENT_ID: appId,
    SITE_URL: siteUrl,
    PUBLIC_URL: 'https://pmo.nordvik.example',
    MANAGED_IDENTITY_CLIENT_ID: 'none',
  });
  if (!config.ok) throw new Error(config.error);
  const graph = createGraphClient({ getToken: async () => 'token', fetch: answer, longestWaitSeconds: 2 });
  const lists = openLists({ graph, siteUrl, clock, newKey: () => crypto.randomUUID() });
  let nonces = 0;
  return {
    config: config.value,
    clock,
    log: createLog('silent'),
    tokens: { tokenFor: async () => ok('token'), signInResource: async () => undefined },
    conversations: { post: never, update: never, send: never, replace: never, openChat: never },
    portfolios: createPortfolioCache(clock),
    listsFor: () => lists,
    jobLists: lists,
    newNonce: () => `nonce${(nonces += 1)}x`,
    afterwards: createAfterwards(createLog('silent')),
    lateAnswers: createLateAnswers({ now: Date.now }),
  };
}
