import { type IsoWeek, readIsoWeek } from '#domain/calendar/isoWeek.ts';

/**
 * What a post is, as its ClientKey says it: the unique column then makes it once. `what` of a decision or an answer is the ClientKey
 * of the row it tells about, of a digest a team's key or `ALL`. What a person asks for once more has `~2`, `~3` … behind it.
 */
export type PostKey =
  | { readonly kind: 'Status'; readonly projectKey: string; readonly activityId: string }
  | { readonly kind: 'Nudge'; readonly projectKey: string; readonly week: IsoWeek }
  | { readonly kind: 'Digest'; readonly what: string; readonly week: IsoWeek; readonly projectKey: string }
  | { readonly kind: 'Decision'; readonly what: string; readonly projectKey: string }
  | { readonly kind: 'Answer'; readonly what: string; readonly projectKey: string };

/** Where the key of a status card names its message, that of the card a project starts with names this. */
export const kickOffPost = 'KICKOFF';

/** SharePoint ignores case where it compares keys, so ours are upper case. */
export function postKeyText(key: PostKey): string {
  const parts =
    key.kind === 'Status'
      ? [key.projectKey, key.activityId]
      : key.kind === 'Nudge'
        ? [key.projectKey, key.week]
        : key.kind === 'Digest'
          ? [key.what, key.week, key.projectKey]
          : [key.what, key.projectKey];
  return [key.kind, ...parts].join('|').toUpperCase();
}

/** Undefined for a key that says nothing we post: a person may have typed it. */
export function readPostKey(text: string): PostKey | undefined {
  const key = text.toUpperCase();
  const again = askedAgain.exec(key);
  const read = readOnce(again === null ? key : key.slice(0, again.index));
  // The app nudges by itself, once a week, and a card somebody shared stands once: neither is asked for again.
  return again !== null && (read?.kind === 'Status' || read?.kind === 'Nudge') ? undefined : read;
}

/** The key to ask under for the same thing once more, after all those that were used. */
export function keyToAskAgain(key: string, used: readonly string[]): string {
  const bare = key.toUpperCase().replace(askedAgain, '');
  const counts = used
    .map((text) => text.toUpperCase())
    .filter((text) => text.replace(askedAgain, '') === bare)
    .map((text) => Number(askedAgain.exec(text)?.[1] ?? 1));
  return `${bare}~${Math.max(1, ...counts) + 1}`;
}

const askedAgain = /~(\d{1,3})$/u;

function readOnce(key: string): PostKey | undefined {
  const about = /^(DECISION|ANSWER)\|(.+)\|([^|]+)$/u.exec(key);
  // The row it tells about may have a key of several parts: `HELP|…`.
  if (about !== null) {
    const [, kind, what = '', projectKey = ''] = about;
    return { kind: kind === 'ANSWER' ? 'Answer' : 'Decision', what, projectKey };
  }
  const [kind = '', first = '', second = '', third = '', ...more] = key.split('|');
  if (first === '' || second === '' || more.length > 0) return undefined;
  if (kind === 'DIGEST') {
    const week = readIsoWeek(second);
    return week === undefined || third === ''
      ? undefined
      : { kind: 'Digest', what: first, week, projectKey: third };
  }
  if (third !== '') return undefined;
  switch (kind) {
    case 'STATUS':
      return { kind: 'Status', projectKey: first, activityId: second };
    case 'NUDGE': {
      const week = readIsoWeek(second);
      return week === undefined ? undefined : { kind: 'Nudge', projectKey: first, week };
    }
    default:
      return undefined;
  }
}
