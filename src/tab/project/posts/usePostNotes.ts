import { useEffect } from 'react';

import { askedPost } from '#data/posts/askedPost.ts';
import type { Post } from '#data/lists/posts.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useRowsOf } from '#tab/parts/useRowsOf.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { wakeWhenSent } from '#tab/sync/wakeJob.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { isWorthReading, keyAgain, type PostNote, postNotes, putAway, seenThere } from './postsModel.ts';

const listTitle = 'PMO Posts';

export interface PostNotesState {
  readonly notes: readonly PostNote[];
  readonly isThere: (note: PostNote) => void;
  readonly askAgain: (note: PostNote) => void;
  readonly gotIt: (note: PostNote) => void;
}

export function usePostNotes({ project, today, now }: ProjectFacts): PostNotesState {
  const { engine, host, notices } = useTabDeps();
  const { rows, readAt } = useLive(useRowsOf<Post>(listTitle, project.value.key));
  useEffect(() => {
    if (isWorthReading(rows, { now, readAt })) void engine.refresh();
  }, [engine, rows, now, readAt]);

  const edit = ({ row }: PostNote, change: (now: Post) => Post, words: string): Promise<void> =>
    notices.did(engine.editRow(listTitle, row.id, change), words);
  const askAgain = async (note: PostNote): Promise<void> => {
    const key = keyAgain(note, rows);
    await engine.editRow(listTitle, note.row.id, putAway);
    await notices.did(engine.createRow(listTitle, askedPost(note.row.value), key), say('posts.asked'));
    void wakeWhenSent(engine);
  };
  return {
    notes: postNotes(rows, { meId: host.place.user?.id, at: Math.min(now, readAt) }),
    isThere: (note) => void edit(note, seenThere(today), say('posts.noted')),
    askAgain: (note) => void askAgain(note),
    gotIt: (note) => void edit(note, putAway, say('posts.put')),
  };
}
