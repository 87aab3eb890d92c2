import { postsList } from '#data/lists/posts.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import { keyToAskAgain, postKeyText } from '#data/posts/postKey.ts';
import type { Engine } from '#data/sync/engine.ts';

export interface AnswerAsked {
  /** ClientKey of the row it tells about. */
  readonly what: string;
  readonly projectKey: string;
  readonly conversationId: string;
  /** It was posted about before: that it was taken. */
  readonly isSecond: boolean;
}

/** A row that asks for the post, with the person's own rights; the job sends it within a minute, if it still holds by then. */
export async function askForAnswer(engine: Pick<Engine, 'createRow'>, asked: AnswerAsked): Promise<void> {
  const { what, projectKey, conversationId, isSecond } = asked;
  const key = postKeyText({ kind: 'Answer', what, projectKey });
  const post = askedPost({ kind: 'Answer', projectKey, conversationId });
  await engine.createRow(postsList.title, post, isSecond ? keyToAskAgain(key, [key]) : key);
}
