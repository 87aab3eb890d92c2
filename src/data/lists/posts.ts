import type { Day } from '#domain/calendar/day.ts';

import { choice, dayText, indexed, longText, projectKeyColumn, text } from './columns.ts';
import type { ListShape } from './listShape.ts';
import { emptyToNull } from './personCells.ts';

const kinds = ['Status', 'Digest', 'Decision', 'Nudge', 'Answer'] as const;
const states = ['Asked', 'Claimed', 'Sent', 'Withdrawn'] as const;

/** Something the app posted, or was asked to post, in a conversation. */
export interface Post {
  readonly kind: (typeof kinds)[number];
  /** Its ClientKey, which says what it is. It is written once, when the row is made. */
  readonly clientKey?: string | undefined;
  readonly projectKey: string | undefined;
  readonly conversationId: string;
  readonly activityId: string | undefined;
  readonly serviceUrl: string | undefined;
  readonly state: (typeof states)[number];
  /** Etag of the project as the card shows it; of a post that was withdrawn, what became of it. */
  readonly shownEtag: string | undefined;
  /** What its sender chose to share beyond name, status and age: a card that is renewed shows no more than they did. */
  readonly shows: readonly string[];
  readonly postedOn: Day | undefined;
  /** Who has a form of this card on their screen. */
  readonly openForms: readonly OpenForm[];
}

export interface OpenForm {
  readonly personId: string;
  /** When it is taken to be left behind: milliseconds since 1970. */
  readonly until: number;
}

export const postsList: ListShape<Post> = {
  title: 'PMO Posts',
  columns: [
    indexed(choice('Kind', kinds)),
    projectKeyColumn,
    longText('ConversationId'),
    longText('ActivityId'),
    longText('ServiceUrl'),
    indexed(choice('State', states)),
    text('ShownEtag'),
    text('Shows'),
    dayText('PostedOn'),
    text('OpenForms'),
  ],
  isMakerRead: true,
  reads: [
    'ClientKey',
    'Kind',
    'ProjectKey',
    'ConversationId',
    'ActivityId',
    'ServiceUrl',
    'State',
    'ShownEtag',
    'Shows',
    'PostedOn',
    'OpenForms',
  ],
  rowToValue: (row) => {
    const kind = row.choice('Kind', kinds);
    const state = row.choice('State', states);
    const conversationId = row.requiredText('ConversationId');
    if (kind === undefined || state === undefined || conversationId === undefined) return undefined;
    return {
      kind,
      state,
      conversationId,
      clientKey: row.text('ClientKey'),
      projectKey: row.key('ProjectKey'),
      activityId: row.text('ActivityId'),
      serviceUrl: row.text('ServiceUrl'),
      shownEtag: row.text('ShownEtag'),
      shows: wordsOf(row.text('Shows')),
      postedOn: row.day('PostedOn'),
      openForms: wordsOf(row.text('OpenForms')).flatMap(readForm),
    };
  },
  valueToRow: (post) => ({
    Kind: post.kind,
    ProjectKey: emptyToNull(post.projectKey?.toUpperCase()),
    ConversationId: post.conversationId,
    ActivityId: emptyToNull(post.activityId),
    ServiceUrl: emptyToNull(post.serviceUrl),
    State: post.state,
    ShownEtag: emptyToNull(post.shownEtag),
    Shows: emptyToNull(post.shows.join(' ')),
    PostedOn: post.postedOn ?? null,
    OpenForms: emptyToNull(post.openForms.map(formText).join(' ')),
  }),
};

const wordsOf = (cell = ''): readonly string[] => cell.split(' ').filter((word) => word !== '');

const formText = ({ personId, until }: OpenForm): string => `${personId}=${new Date(until).toISOString()}`;

function readForm(word: string): readonly OpenForm[] {
  const [personId = '', time = ''] = word.split('=');
  const until = Date.parse(time);
  return personId === '' || Number.isNaN(until) ? [] : [{ personId, until }];
}
