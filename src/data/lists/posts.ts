import type { Day } from '#domain/calendar/day.ts';

/** Something the app posted, or was asked to post, in a conversation. */
export interface Post {
  readonly kind: 'Status' | 'Digest' | 'Decision' | 'Nudge' | 'Answer';
  readonly projectKey: string | undefined;
  readonly conversationId: string;
  readonly activityId: string | undefined;
  readonly serviceUrl: string | undefined;
  readonly state: 'Asked' | 'Claimed' | 'Sent' | 'Withdrawn';
  /** Etag of the project as the card shows it. */
  readonly shownEtag: string | undefined;
  readonly postedOn: Day | undefined;
}
