/** Where in Teams somebody is. */
export type Place =
  /** Not a place in Teams: every card there is, for whoever looks after them. */
  | { readonly at: 'gallery' }
  | { readonly at: 'activity' | 'chat' | 'teams' | 'calendar' | 'apps' }
  | {
      readonly at: 'channel';
      readonly channelId: string;
      readonly tab: string;
      readonly sub?: string | undefined;
    }
  | { readonly at: 'app'; readonly page: string | undefined; readonly sub?: string | undefined };

export type ThemeName = 'light' | 'dark' | 'contrast';
/** What Teams itself is set to; `qps-ploc` is the pseudo-language every Windows has. */
export type LanguageName = 'en-gb' | 'de-de' | 'ar-sa' | 'qps-ploc';
export type WidthName = 'desktop' | '720' | 'phone';

export interface WindowState {
  readonly as: string | undefined;
  readonly theme: ThemeName;
  readonly language: LanguageName;
  readonly width: WidthName;
  readonly place: Place | undefined;
  readonly isToolbarShown: boolean;
}

const simplePlaces = ['activity', 'chat', 'teams', 'calendar', 'apps', 'gallery'] as const;

/** The address names the whole state, so that a test or a picture can start anywhere. */
export function readAddress(search: string): WindowState {
  const query = new URLSearchParams(search);
  return {
    as: query.get('as') ?? undefined,
    theme: oneOf(['light', 'dark', 'contrast'] as const, query.get('theme')),
    language: oneOf(['en-gb', 'de-de', 'ar-sa', 'qps-ploc'] as const, query.get('language')),
    width: oneOf(['desktop', '720', 'phone'] as const, query.get('width')),
    place: readPlace(query),
    isToolbarShown: query.get('toolbar') !== 'off',
  };
}

function readPlace(query: URLSearchParams): Place | undefined {
  const view = query.get('view');
  const sub = query.get('sub') ?? undefined;
  if (view === 'app') return { at: 'app', page: query.get('page') ?? undefined, sub };
  const simple = simplePlaces.find((name) => name === view);
  if (simple !== undefined) return { at: simple };
  const channelId = query.get('channel');
  return channelId === null ? undefined : { at: 'channel', channelId, tab: query.get('tab') ?? 'posts', sub };
}

export function writeAddress(state: WindowState): string {
  const query = new URLSearchParams();
  if (state.as !== undefined) query.set('as', state.as);
  if (state.theme !== 'light') query.set('theme', state.theme);
  if (state.language !== 'en-gb') query.set('language', state.language);
  if (state.width !== 'desktop') query.set('width', state.width);
  if (!state.isToolbarShown) query.set('toolbar', 'off');
  for (const [name, value] of placeEntries(state.place)) if (value !== undefined) query.set(name, value);
  return `?${query}`;
}

function placeEntries(place: Place | undefined): readonly (readonly [string, string | undefined])[] {
  if (place === undefined) return [];
  if (place.at === 'channel') {
    return [
      ['channel', place.channelId],
      ['tab', place.tab === 'posts' ? undefined : place.tab],
      ['sub', place.sub],
    ];
  }
  if (place.at === 'app') {
    return [
      ['view', 'app'],
      ['page', place.page],
      ['sub', place.sub],
    ];
  }
  return [['view', place.at]];
}

function oneOf<T extends string>(known: readonly [T, ...T[]], value: string | null): T {
  return known.find((name) => name === value) ?? known[0];
}
