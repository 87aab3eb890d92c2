import type { Post } from '#data/lists/posts.ts';

type About = Pick<Post, 'kind' | 'projectKey' | 'conversationId'> & Partial<Pick<Post, 'shows'>>;

/** The row by which somebody asks for a post, or for one once more; the job sends it, if it still holds by then. */
export const askedPost = ({ kind, projectKey, conversationId, shows = [] }: About): Post => ({
  kind,
  projectKey,
  conversationId,
  activityId: undefined,
  serviceUrl: undefined,
  state: 'Asked',
  shownEtag: undefined,
  openForms: [],
  shows,
  postedOn: undefined,
});
