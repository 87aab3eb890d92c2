import { useMemo } from 'react';

import { type Post, postsList } from '#data/lists/posts.ts';
import { agendaStart } from '#data/posts/agendaStart.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { keyToAskAgain, postKeyText } from '#data/posts/postKey.ts';
import type { Collection } from '#data/sync/engine.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { noRows } from '#tab/parts/noRows.ts';
import { wakeWhenSent } from '#tab/sync/wakeJob.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { ToolkitRow } from './useToolkit.ts';

/**
 * Asks the app to post the agenda where the project talks, with this person's own rights. Undefined while that is not possible yet: which
 * cards were asked for before has to be known, or the same practice could not be asked for a second time.
 */
export function useAskForAgenda(
  row: ToolkitRow,
  project: Project | undefined,
): ((day: Day | undefined, startAt: string) => Promise<void>) | undefined {
  const { engine, notices } = useTabDeps();
  const projectKey = project?.key;
  const collection = useMemo(
    (): Collection<Post> =>
      projectKey === undefined ? noRows : engine.rowsOf<Post>(postsList.title, projectKey),
    [engine, projectKey],
  );
  const posts = useLive(collection);
  const conversationId = channelIdOf(project?.channelLink);
  const what = row.value.clientKey;
  if (
    projectKey === undefined ||
    conversationId === undefined ||
    what === undefined ||
    posts.from !== 'sharePoint'
  )
    return undefined;
  return async (day, startAt) => {
    const used = posts.rows.flatMap(({ value }) => value.clientKey ?? []);
    const first = postKeyText({ kind: 'Answer', what, projectKey });
    const key = used.some((one) => one.toUpperCase() === first) ? keyToAskAgain(first, used) : first;
    const shows = [agendaStart(day, startAt)];
    const post = askedPost({ kind: 'Answer', projectKey, conversationId, shows });
    await notices.did(engine.createRow(postsList.title, post, key), say('toolkit.run.asked'));
    void wakeWhenSent(engine);
  };
}
