import { askedPost } from '#data/posts/askedPost.ts';
import type { Post } from '#data/lists/posts.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { keyToAskAgain } from '#data/posts/postKey.ts';
import { scenarioPostKey } from '#data/posts/scenarioPost.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { ProjectChange } from '#domain/decision/change.ts';

import { knownOf, titles } from './known.ts';

/**
 * Asks for a card with a proposal in the channels of these projects; answers in how many. The post's key is the proposal, so that one
 * that is asked for twice in a row stands there once, and what the card says comes from the lists, not from who asked.
 */
export async function askForScenario(
  engine: Pick<Engine, 'projects' | 'rowsOf' | 'allRowsOf' | 'createRow'>,
  changes: readonly ProjectChange[],
  inChannelsOf: readonly string[],
): Promise<number> {
  const known = knownOf(engine, '');
  let asked = 0;
  for (const key of inChannelsOf) {
    const project = known.project(key)?.value;
    const channel = project?.isConfidential === false ? channelIdOf(project.channelLink) : undefined;
    const postKey = scenarioPostKey(changes, key);
    if (channel === undefined || postKey === undefined) continue;
    const used = usedKeys(known.posts(key).map(({ value }) => value));
    const again = used.includes(postKey) ? keyToAskAgain(postKey, used) : postKey;
    await engine.createRow(
      titles.posts,
      askedPost({ kind: 'Decision', projectKey: key, conversationId: channel }),
      again,
    );
    asked += 1;
  }
  return asked;
}

const usedKeys = (posts: readonly Post[]): readonly string[] =>
  posts.flatMap(({ clientKey }) => clientKey?.toUpperCase() ?? []);
