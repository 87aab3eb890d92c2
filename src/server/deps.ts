import { createHash } from 'node:crypto';

import type { Lists } from '#data/lists/lists.ts';

import type { Afterwards } from './afterwards.ts';
import type { ServerConfig } from './config.ts';
import type { Conversations } from './conversations.ts';
import type { LateAnswers } from './lateAnswers.ts';
import type { Logger } from './log.ts';
import type { PortfolioCache } from './portfolioCache.ts';
import type { ViewerTokens } from './viewerToken.ts';

/** What a handler needs from outside; made once, in startServer. */
export interface ChatDeps {
  readonly config: ServerConfig;
  readonly clock: { now(): number };
  readonly log: Logger;
  readonly tokens: ViewerTokens;
  readonly conversations: Conversations;
  readonly portfolios: PortfolioCache;
  /** The lists with one person's own rights. */
  readonly listsFor: (viewerToken: string) => Lists;
  /** The lists with the job's identity, for PMO Posts alone: who may only read shares cards too. */
  readonly jobLists: Lists;
  readonly newNonce: () => string;
  readonly afterwards: Afterwards;
  readonly lateAnswers: LateAnswers;
}

/** The same press gives the same id, whoever makes it and however often it arrives: the row does it once. */
export function operationIdOf(parts: {
  readonly tenantId: string;
  readonly itemId: string;
  readonly verb: string;
  readonly value: unknown;
  readonly nonce: string;
}): string {
  const { tenantId, itemId, verb, value, nonce } = parts;
  return hashOf([tenantId, itemId, verb, value, nonce]);
}

/** Two who open the form from one card in one state of the project hold the same form. */
export const formNonce = (cardNonce: string, etag: string): string => hashOf(['form', cardNonce, etag]);

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
}
