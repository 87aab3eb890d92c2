import type { Lists } from '#data/lists/lists.ts';
import type { ServerConfig } from '#server/config.ts';
import type { Conversations } from '#server/conversations.ts';
import type { Logger } from '#server/log.ts';

/** What the job works with. It answers nobody, and its lists are those its own identity was given, one by one. */
export interface JobDeps {
  readonly config: ServerConfig;
  readonly clock: { now(): number };
  readonly log: Logger;
  readonly lists: Lists;
  readonly conversations: Conversations;
  /** Where the Bot Connector is, for who speaks first. */
  readonly serviceUrl: string;
  readonly newNonce: () => string;
}
