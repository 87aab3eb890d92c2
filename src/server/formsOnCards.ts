import { noteFormClosed, noteOpenForm } from '#data/posts/openForms.ts';
import type { KeptPost } from '#data/posts/readPosts.ts';

import type { TeamsActivity } from './activity.ts';
import type { ChatDeps } from './deps.ts';
import { postPressed } from './postedCards.ts';
import type { ShownProject } from './projectCards.ts';

/** After the answer, which is a form or a choice of theirs: the card is not renewed under their hands. */
export const formOpened = (activity: TeamsActivity, deps: ChatDeps, shown: ShownProject): void =>
  afterwards(activity, deps, shown, (post) =>
    noteOpenForm(deps.jobLists, post, shown.viewer.id, deps.clock.now()),
  );

/** They went back to the card; what waited for them is shown by the job. */
export const formClosed = (activity: TeamsActivity, deps: ChatDeps, shown: ShownProject): void =>
  afterwards(activity, deps, shown, (post) => noteFormClosed(deps.jobLists, post, shown.viewer.id));

function afterwards(
  activity: TeamsActivity,
  deps: ChatDeps,
  { kept }: ShownProject,
  note: (post: KeptPost) => ReturnType<typeof noteFormClosed>,
): void {
  if (activity.replyToId === undefined) return;
  deps.afterwards.do(async () => {
    const post = await postPressed(activity, deps.jobLists, kept.value.key);
    const noted = post === undefined ? undefined : await note(post);
    if (noted?.ok === false) deps.log.info({ problem: noted.error.kind }, 'who types is not remembered');
  });
}
