import { describe, expect, test } from 'vitest';

import type { Post } from '#data/lists/posts.ts';
import { askedPost } from '#data/posts/askedPost.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { NotSendable } from '#server/jobs/notSendable.ts';
import { day } from '#domain/calendar/day.ts';
import { isWorthReading, keyAgain, postNotes, putAway, seenThere } from '#tab/project/posts/postsModel.ts';
import { say } from '#words/say.ts';

const minute = 60_000;
const claimedAt = '2026-11-23T10:04:00Z';
const begunAt = Date.parse(claimedAt);
const post: Post = {
  kind: 'Decision',
  clientKey: 'DECISION|D-1|COR-01',
  projectKey: 'COR-01',
  conversationId: '19:cor@thread.tacv2',
  activityId: undefined,
  serviceUrl: undefined,
  state: 'Claimed',
  shownEtag: undefined,
  openForms: [],
  shows: [],
  postedOn: undefined,
};
const rowOf = (value: Partial<Post>, row: Partial<SyncedRow<Post>> = {}): SyncedRow<Post> => ({
  id: '7',
  etag: '"1"',
  modifiedAt: claimedAt,
  modifiedBy: 'SharePoint App',
  madeById: 'ida',
  problems: [],
  edits: 'sent',
  value: { ...post, ...value },
  ...row,
});
const notesOf = (rows: readonly SyncedRow<Post>[], at = begunAt + 11 * minute, meId = 'ida') =>
  postNotes(rows, { meId, at });
const refused = (why: string) => rowOf({ state: 'Withdrawn', shownEtag: `refused: ${why}` });

const wordsOf = (why: string, status = ''): string => say('posts.refused', { kind: 'Decision', why, status });

describe('a claim nobody knows the end of', () => {
  test('is shown after ten minutes, and not before', () => {
    expect(notesOf([rowOf({})])).toMatchObject([{ what: { kind: 'stuck', begunAt }, canAskAgain: true }]);
    expect(notesOf([rowOf({})], begunAt + 10 * minute)).toEqual([]);
  });

  test('is shown to who asked for it, and to everybody who may see it where that is not known', () => {
    expect(notesOf([rowOf({})], undefined, 'jonas')).toEqual([]);
    expect(notesOf([rowOf({}, { madeById: undefined })], undefined, 'jonas')).toHaveLength(1);
  });

  test.each<Partial<Post>>([
    { state: 'Asked' },
    { state: 'Sent' },
    { state: 'Withdrawn' },
    { state: 'Withdrawn', shownEtag: 'withdrawn' },
    { kind: 'Nudge', clientKey: 'NUDGE|COR-01|2026-W48' },
    { kind: 'Status', clientKey: 'STATUS|COR-01|1' },
  ])('%o is none', (value) => {
    expect(notesOf([rowOf(value)])).toEqual([]);
  });

  test('is read once more before it is said: it may have ended since the last reading', () => {
    const rows = [rowOf({})];
    const now = begunAt + 20 * minute;
    expect(isWorthReading(rows, { now, readAt: begunAt + minute })).toBe(true);
    expect(isWorthReading(rows, { now, readAt: now })).toBe(false);
    expect(isWorthReading(rows, { now: begunAt + minute, readAt: begunAt })).toBe(false);
  });

  test('goes away by “It is there”, and by asking again', () => {
    const day48 = day('2026-11-23');
    expect(seenThere(day48)(post)).toEqual({ ...post, state: 'Sent', postedOn: day48 });
    expect(putAway(post)).toEqual({ ...post, state: 'Withdrawn' });
    for (const done of [seenThere(day48), putAway]) expect(notesOf([rowOf(done(post))])).toEqual([]);
  });

  test('asked again it is a new row with a key of its own, where nothing is posted yet', () => {
    const rows = [rowOf({ activityId: 'x', serviceUrl: 'https://y', shownEtag: '"3"' })];
    const [note] = notesOf(rows);
    expect(note && keyAgain(note, rows)).toBe('DECISION|D-1|COR-01~2');
    expect(note && askedPost(note.row.value)).toEqual({ ...post, clientKey: undefined, state: 'Asked' });
  });
});

test('an agenda asked for again keeps the hour it was for', () => {
  const shows = ['at:2026-11-24T10:00'];
  const sent: Post = { ...post, kind: 'Answer', state: 'Withdrawn', shownEtag: 'refused: teams', shows };
  const again = askedPost(sent);
  expect(again).toMatchObject({ state: 'Asked', shownEtag: undefined, shows });
});

describe('a card that was refused', () => {
  const codes: Record<(NotSendable & { kind: 'refused' })['why'], boolean> = {
    unreadable: false,
    noSuchProject: false,
    notItsChannel: false,
    confidential: true,
    otherWeek: false,
    noLongerWanted: false,
    notAnswered: true,
    notDecided: true,
    noSuchRow: false,
  };
  test.each(Object.entries(codes))('for “%s” says so; asking again may help: %s', (why, canAskAgain) => {
    expect(notesOf([refused(why)])).toMatchObject([{ what: { kind: 'refused', why }, canAskAgain }]);
    expect(wordsOf(why) === wordsOf('not a code')).toBe(why === 'unreadable');
  });

  test('by Teams says what Teams said', () => {
    expect(notesOf([refused('teams 403')])).toMatchObject([{ what: { status: '403' }, canAskAgain: true }]);
    expect(wordsOf('teams', '403')).toContain('(it said 403)');
  });

  test('is put away once it was read, and stays refused for the job', () => {
    const { shownEtag, state } = putAway(refused('notDecided').value);
    expect([state, shownEtag]).toEqual(['Withdrawn', 'refused: notDecided, seen']);
    expect(notesOf([rowOf({ state, shownEtag })])).toEqual([]);
  });
});
