import { createStore, type Store } from '#teams/store.ts';

export type Route =
  | { readonly name: 'setup' | 'import' | 'config' | 'log' | 'nowhere' }
  | ({ readonly name: 'portfolio' } & PortfolioPlace)
  | { readonly name: 'project'; readonly key: string }
  | { readonly name: 'share' | 'update'; readonly key: string | undefined }
  | ({ readonly name: PmoPage } & Asked)
  | ({ readonly name: 'start' } & Asked);

/** One portfolio, looked at in several ways. */
export const portfolioViews = ['projects', 'timeline', 'capacity', 'risks', 'report'] as const;
export type PortfolioView = (typeof portfolioViews)[number];

export interface PortfolioPlace {
  readonly view: PortfolioView;
  /** Only the projects of this team, as its channel shows them. */
  readonly teamKey: string | undefined;
}

/** Pages beside the portfolio, in the order of the navigation. */
export const pmoPages = ['decide', 'toolkit', 'listening'] as const;
export type PmoPage = (typeof pmoPages)[number];

interface Asked {
  /** `/tab/decide/log`: the log; undefined: the page's first part. */
  readonly part: string | undefined;
  /** What the address asks after its question mark, as it stands there. */
  readonly search: string;
}

export function routeOf({ pathname, search }: { readonly pathname: string; readonly search: string }): Route {
  const [first = '', second = '', third = ''] = pathname.split('/').filter((part) => part !== '');
  if (first === 'config') return { name: 'config' };
  if (first === 'dialog' && (second === 'share' || second === 'update'))
    return { name: second, key: new URLSearchParams(search).get('key') ?? undefined };
  if (first === 'dialog' && second === 'log') return { name: 'log' };
  const asked = { part: third === '' ? undefined : third, search };
  if (first === 'dialog' && second === 'start') return { name: 'start', ...asked };
  if (first !== 'tab') return { name: 'nowhere' };
  if (second === 'project' && third !== '') return { name: 'project', key: keyOf(third) };
  if (second === 'portfolio') return { name: 'portfolio', ...placeOf(new URLSearchParams(search)) };
  if (second === 'setup' || second === 'import') return { name: second };
  if (second === 'start') return { name: 'start', ...asked };
  const page = pmoPages.find((name) => name === second);
  return page === undefined ? { name: 'nowhere' } : { name: page, ...asked };
}

function placeOf(asked: URLSearchParams): PortfolioPlace {
  const teamKey = asked.get('team')?.toUpperCase() ?? '';
  return {
    view: portfolioViews.find((view) => view === asked.get('view')) ?? 'projects',
    teamKey: teamKey === '' ? undefined : teamKey,
  };
}

export function portfolioPath({ view, teamKey }: PortfolioPlace): string {
  const asked = new URLSearchParams();
  if (view !== 'projects') asked.set('view', view);
  if (teamKey !== undefined) asked.set('team', teamKey);
  return asked.size === 0 ? '/tab/portfolio' : `/tab/portfolio?${asked.toString()}`;
}

/** A page below the portfolio, as deep links name it: `project/ATL-01`, `start`, `decide?plan=…`. */
export function routeOfSubPage(subPageId: string | undefined): Route | undefined {
  const [kind, key = ''] = subPageId?.split('/') ?? [];
  if (kind === 'start') return { name: kind, part: undefined, search: '' };
  if (kind?.startsWith('decide?') === true)
    return { name: 'decide', part: undefined, search: kind.slice('decide'.length) };
  return kind === 'project' && key !== '' ? { name: 'project', key: keyOf(key) } : undefined;
}

export const projectPath = (key: string): string => `/tab/project/${encodeURIComponent(key)}`;

/** What somebody typed into an address may be anything, also a broken escape. */
function keyOf(part: string): string {
  try {
    return decodeURIComponent(part).toUpperCase();
  } catch {
    return part;
  }
}

export interface Router extends Store<Route> {
  readonly go: (path: string) => void;
  readonly back: () => void;
}

const here = (): Route => routeOf(globalThis.location);

export function createRouter(first: Route | undefined): Router {
  const route = createStore<Route>(first ?? here());
  globalThis.addEventListener('popstate', () => route.set(here()));
  return {
    subscribe: route.subscribe,
    getSnapshot: route.getSnapshot,
    go: (path) => {
      history.pushState({ isOurs: true }, '', path);
      route.set(here());
      globalThis.scrollTo(0, 0);
    },
    back: () => {
      // The first page of a tab has nothing of ours behind it.
      if ((history.state as { isOurs?: boolean } | null)?.isOurs === true) history.back();
      else {
        history.replaceState(null, '', '/tab/portfolio');
        route.set(here());
      }
    },
  };
}
