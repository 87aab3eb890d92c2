import { randomBytes } from 'node:crypto';

import { createGraphClient } from '#data/graph/graphClient.ts';
import { openLists } from '#data/lists/lists.ts';
import { newKeysWith } from '#data/lists/newKeys.ts';
import type { ServerConfig } from '#server/config.ts';
import type { Conversations } from '#server/conversations.ts';
import type { Logger } from '#server/log.ts';
import { microsoftServices } from '#server/microsoft.ts';
import { fetchOnly, microsoftOrigins } from '#server/outbound.ts';

import { createJob, type Job } from './job.ts';

export interface JobParts {
  readonly config: ServerConfig;
  readonly log: Logger;
  readonly clock: { now(): number };
  /** A Graph token of the job's own identity. */
  readonly graphToken: () => Promise<string>;
  readonly conversations: Conversations;
}

/** The job as one process runs it; any number of them may run side by side. */
export function makeJob({ config, log, clock, graphToken, conversations }: JobParts): Job {
  const newKey = newKeysWith(clock, randomBytes);
  return createJob({
    config,
    log,
    clock,
    conversations,
    serviceUrl: microsoftServices(config).connector,
    newNonce: () => randomBytes(9).toString('base64url'),
    lists: openLists({
      graph: createGraphClient({
        getToken: graphToken,
        target: config.standinUrl,
        longestWaitSeconds: 30,
        fetch: fetchOnly(microsoftOrigins(config)),
      }),
      siteUrl: config.siteUrl,
      clock,
      newKey,
    }),
  });
}
