import { useEffect, useState } from 'react';

import { readPostKey } from '#data/posts/postKey.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { PostedAnswer } from './listeningModel.ts';

/** Read once the page is there. Without the list, or the right to read it, nothing is said of threads. */
export function usePostedAnswers(): readonly PostedAnswer[] {
  const { lists } = useTabDeps();
  const [posted, setPosted] = useState<readonly PostedAnswer[]>([]);
  useEffect(() => {
    let isHere = true;
    void readPosts(lists, ['Kind', 'Answer']).then((read) => {
      if (isHere && read.ok) setPosted(read.value.flatMap(postedAnswer));
    });
    return () => {
      isHere = false;
    };
  }, [lists]);
  return posted;
}

function postedAnswer({ value, clientKey }: KeptPost): readonly PostedAnswer[] {
  const key = readPostKey(clientKey);
  if (value.state !== 'Sent' || key?.kind !== 'Answer') return [];
  return [{ noteKey: key.what, threadId: value.conversationId, on: value.postedOn }];
}
