import { readDeepLink } from '#standin/window/protocol/deepLink.ts';
import type { PageTarget } from '#standin/window/protocol/effects.ts';
import { readAddress, writeAddress, type Place } from './place.ts';

/** A browser that follows a link to Teams arrives at `/l/entity/…`: turned into the address of that place. */
export function settleArrival(): void {
  if (!location.pathname.startsWith('/l/')) return;
  const target = readDeepLink(location.href, location.origin);
  const as = sessionPerson();
  const place = target && placeOf(target);
  const state = readAddress('');
  history.replaceState(null, '', `/${writeAddress({ ...state, as, place })}`);
}

function placeOf({ pageId, subPageId: sub, channelId }: PageTarget): Place {
  return channelId === undefined || pageId === undefined
    ? { at: 'app', page: pageId, sub }
    : { at: 'channel', channelId, tab: pageId, sub };
}

const key = 'stand-in person';

/** Who sat here last: the link itself says nothing about that, as the session in a real browser would. */
function sessionPerson(): string | undefined {
  return localStorage.getItem(key) ?? undefined;
}

export function rememberPerson(upn: string): void {
  localStorage.setItem(key, upn);
}
