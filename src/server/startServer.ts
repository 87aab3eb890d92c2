import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import type { TokenProvider } from '@microsoft/teams.api';

import { createGraphClient } from '#data/graph/graphClient.ts';
import { openLists } from '#data/lists/lists.ts';
import { newKeysWith } from '#data/lists/newKeys.ts';

import { createAfterwards } from './afterwards.ts';
import { answerInTime, type Patience, teamsPatience } from './answerInTime.ts';
import { createBot } from './bot.ts';
import type { ServerConfig } from './config.ts';
import { createConfidential } from './confidential/confidential.ts';
import { createConversations } from './conversations.ts';
import type { ChatDeps } from './deps.ts';
import { drain } from './drain.ts';
import { makeJob } from './jobs/makeJob.ts';
import { atMostOnceASecond } from './jobs/wake.ts';
import { serviceUrlRule } from './guard.ts';
import { createLateAnswers } from './lateAnswers.ts';
import type { Logger } from './log.ts';
import { isLoopback } from './loopback.ts';
import { type MicrosoftServices, microsoftServices } from './microsoft.ts';
import { fetchOnly, microsoftOrigins } from './outbound.ts';
import { createPortfolioCache } from './portfolioCache.ts';
import type { RateLimits } from './rateLimit.ts';
import { speaking } from './speaking.ts';
import { clientPatience, type ClientPatience, createPatientServer } from './slowClients.ts';
import { createViewerTokens } from './viewerToken.ts';
import { addEndings, createWebApp } from './webApp.ts';

export interface ServerParts {
  readonly config: ServerConfig;
  readonly log: Logger;
  readonly clock: { now(): number };
  readonly tabFolder: string;
  readonly token: TokenProvider | undefined;
  /** Of the job's own identity, for Graph. */
  readonly jobToken: () => Promise<string>;
  /** How much and how slow; left out, as it is for people. */
  readonly bounds?: Partial<Bounds>;
}

export interface Bounds {
  readonly limits: RateLimits;
  readonly patience: Patience;
  readonly clients: ClientPatience;
}

export interface RunningServer {
  readonly port: number;
  /** What goes on after answers is done. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Teams waits five seconds for an answer; what SharePoint asks beyond this is said instead of waited for. */
const longestWaitSeconds = 2;

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, log, tabFolder, token } = parts;
  const { limits, patience = teamsPatience, clients = clientPatience } = parts.bounds ?? {};
  const services = microsoftServices(config);
  const wake = atMostOnceASecond(() => job.posts(), log);
  const web = createWebApp({
    config,
    services,
    log,
    tabFolder,
    onWake: () => wake.now(),
    confidential: (request, response, next) => confidential.routes(request, response, next),
    limits,
  });
  const bot = createBot({ config, services, web, log, token });
  const deps = chatDeps(parts, services, bot.botToken);
  const confidential = createConfidential({ ...parts, jobLists: deps.jobLists });
  const job = makeJob({ ...parts, graphToken: parts.jobToken, conversations: deps.conversations });
  await bot.listen((activity) => speaking(activity.locale, () => answerInTime(activity, deps, patience)));
  addEndings(web, log);

  const server = createPatientServer(web, clients);
  const host = isLoopback(config.publicUrl) ? '127.0.0.1' : '0.0.0.0';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, host, resolve);
  });
  confidential.start();
  log.info({ port: config.port, host }, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    settled: () => deps.afterwards.settled(),
    async stop() {
      await Promise.all([drain(server, deps.afterwards), wake.stop()]);
      await confidential.stop();
    },
  };
}

function chatDeps(
  { config, log, clock, jobToken }: ServerParts,
  services: MicrosoftServices,
  botToken: () => Promise<string>,
): ChatDeps {
  const newKey = newKeysWith(clock, randomBytes);
  const send = fetchOnly(microsoftOrigins(config));
  const listsWith = (getToken: () => Promise<string>) =>
    openLists({
      graph: createGraphClient({ getToken, target: config.standinUrl, longestWaitSeconds, fetch: send }),
      siteUrl: config.siteUrl,
      clock,
      newKey,
    });
  return {
    config,
    clock,
    log,
    tokens: createViewerTokens({
      origin: services.tokenService,
      connectionName: config.oauthConnection,
      botId: config.clientId,
      botToken,
    }),
    conversations: createConversations({
      botToken,
      isServiceUrlAllowed: serviceUrlRule(config.serviceUrlHosts, config.standinUrl),
      tenantId: config.tenantId,
      botId: config.clientId,
    }),
    portfolios: createPortfolioCache(clock),
    listsFor: (viewerToken) => listsWith(async () => viewerToken),
    jobLists: listsWith(jobToken),
    newNonce: () => randomBytes(9).toString('base64url'),
    afterwards: createAfterwards(log),
    lateAnswers: createLateAnswers(clock),
  };
}
