import { answerPlaces } from '#data/listening/answerPlaces.ts';
import { listeningList } from '#data/lists/listening.ts';
import { postsList } from '#data/lists/posts.ts';
import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import { keyToAskAgain, postKeyText } from '#data/posts/postKey.ts';
import { readPosts } from '#data/posts/readPosts.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { Theme } from '#domain/listening/themes.ts';
import { wakeWhenSent } from '#tab/sync/wakeJob.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { Note } from './listeningModel.ts';

export interface TheAnswer {
  readonly name: string;
  readonly state: ListeningItem['state'];
  readonly words: string;
  readonly isPosted: boolean;
}

/** The threads an answer to this theme would go into. */
export const placesOf = (theme: Theme<Note>, { projects }: Pick<Overview, 'projects'>) =>
  answerPlaces(
    theme.notes.map(({ row }) => row.value),
    projects.map(({ value }) => value),
  );

/** Every note of the theme takes its name, where it stands and the answer; then the app is asked to post it where it was said. */
export function useAnswering(
  portfolio: Pick<Overview, 'projects'>,
): (theme: Theme<Note>, answer: TheAnswer) => Promise<void> {
  const { engine, lists, notices } = useTabDeps();
  return async (theme, answer) => {
    const name = answer.name.replaceAll(/\s+/gu, ' ').trim();
    const words = answer.words.trim();
    const change = (now: ListeningItem): ListeningItem => ({
      ...now,
      theme: name,
      state: answer.state,
      answer: words === '' ? undefined : words,
    });
    const changed = theme.notes.filter(({ row }) => isChanged(row.value, change(row.value)));
    const places = answer.isPosted && answer.state === 'Done' ? placesOf(theme, portfolio) : [];
    await whenSaved(engine, async () => {
      const opIds: string[] = [];
      for (const { id } of changed) opIds.push(await engine.editRow(listeningList.title, id, change));
      notices.tell(
        places.length === 0
          ? say('listening.answer.saved', { theme: name })
          : say('listening.answer.savedPosted', { theme: name, threads: places.length }),
      );
      return opIds;
    });
    if (places.length === 0) return;
    const posts = await readPosts(lists, ['Kind', 'Answer']);
    const used = posts.ok ? posts.value.map(({ clientKey }) => clientKey.toUpperCase()) : [];
    const asked = places.map(({ noteKey, projectKey, threadId }) => {
      const key = postKeyText({ kind: 'Answer', what: noteKey, projectKey });
      return {
        key: used.includes(key) ? keyToAskAgain(key, used) : key,
        post: askedPost({ kind: 'Answer', projectKey, conversationId: threadId }),
      };
    });
    for (const { key, post } of asked) await engine.createRow(postsList.title, post, key);
    await wakeWhenSent(engine);
  };
}

const isChanged = (before: ListeningItem, after: ListeningItem): boolean =>
  before.theme !== after.theme || before.state !== after.state || before.answer !== after.answer;

/** The job reads what the rows say: nothing is asked of it before they say it. Without a network this takes as long as that does. */
async function whenSaved(
  engine: Pick<Engine, 'onOutcome'>,
  write: () => Promise<readonly string[]>,
): Promise<void> {
  const saved = new Set<string>();
  const news = new EventTarget();
  const leave = engine.onOutcome(({ opId, kind }) => {
    if (kind === 'saved') saved.add(opId);
    news.dispatchEvent(new Event('outcome'));
  });
  const opIds = await write();
  while (!opIds.every((opId) => saved.has(opId)))
    await new Promise((resolve) => {
      news.addEventListener('outcome', resolve, { once: true });
    });
  leave();
}
