import type { Post } from '#data/lists/posts.ts';
import { isStuckClaim } from '#data/posts/isStuckClaim.ts';
import { keyToAskAgain, readPostKey } from '#data/posts/postKey.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { Day } from '#domain/calendar/day.ts';

/** A card this person asked for, and that did not go its way. */
export interface PostNote {
  readonly row: SyncedRow<Post>;
  readonly key: string;
  readonly what:
    | { readonly kind: 'stuck'; readonly begunAt: number }
    | { readonly kind: 'refused'; readonly why: string; readonly status: string };
  /** The same thing may go well now. */
  readonly canAskAgain: boolean;
}

/** `at`: as of when the rows are known; a claim may have ended since. Rows nobody is known to have made are everybody's. */
export function postNotes(
  rows: readonly SyncedRow<Post>[],
  { meId, at }: { readonly meId: string | undefined; readonly at: number },
): readonly PostNote[] {
  return rows
    .filter(({ madeById }) => madeById === undefined || madeById === meId)
    .flatMap((row) => noteOf(row, at) ?? []);
}

function noteOf(row: SyncedRow<Post>, at: number): PostNote | undefined {
  const { clientKey: key, kind, state, shownEtag } = row.value;
  if (key === undefined || kind === 'Nudge' || kind === 'Status') return undefined;
  const isReadable = readPostKey(key) !== undefined;
  if (isStuckClaim(row, at)) {
    const what = { kind: 'stuck', begunAt: Date.parse(row.modifiedAt) } as const;
    return { row, key, what, canAskAgain: isReadable };
  }
  const [, why, status = ''] = refusal.exec(shownEtag ?? '') ?? [];
  if (state !== 'Withdrawn' || why === undefined) return undefined;
  const canAskAgain = isReadable && mayPass.has(why);
  return { row, key, what: { kind: 'refused', why, status }, canAskAgain };
}

/** As the job writes it: `refused: notDecided`, `refused: teams 403`; with more behind it, its asker has read it. */
const refusal = /^refused: (\w+)(?: (\d+))?$/u;
/** Why asking for the very same again may end otherwise. */
const mayPass = new Set(['confidential', 'notAnswered', 'notDecided', 'teams']);

/** Some claim looks stuck by the clock, and SharePoint has not been asked since: it may have ended. */
export const isWorthReading = (
  rows: readonly SyncedRow<Post>[],
  { now, readAt }: { readonly now: number; readonly readAt: number },
): boolean => rows.some((row) => isStuckClaim(row, now) && !isStuckClaim(row, readAt));

export const keyAgain = ({ key }: PostNote, rows: readonly SyncedRow<Post>[]): string =>
  keyToAskAgain(
    key,
    rows.flatMap(({ value }) => value.clientKey ?? []),
  );

export const seenThere =
  (today: Day) =>
  (now: Post): Post => ({ ...now, state: 'Sent', postedOn: today });

/** Its asker knows. A claim that nobody waits for is withdrawn: should it have been posted after all, the job takes it back. */
export const putAway = (now: Post): Post =>
  now.state === 'Claimed'
    ? { ...now, state: 'Withdrawn' }
    : { ...now, shownEtag: `${now.shownEtag ?? 'refused: unreadable'}, seen` };
