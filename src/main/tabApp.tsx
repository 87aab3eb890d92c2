import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { keepFirstRows } from '#data/device/firstRows.ts';
import type { DeviceOwner } from '#data/device/owner.ts';
import { leaveFirstRows } from '#data/device/leaveFirstRows.ts';
import { openLists } from '#data/lists/lists.ts';
import { newKeysWith } from '#data/lists/newKeys.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { createRouter, routeOf, routeOfSubPage } from '#tab/routes.ts';
import { createNotices } from '#tab/sync/notices.ts';
import { TabApp, Themed } from '#tab/TabApp.tsx';
import type { TabDeps } from '#tab/tabDeps.ts';
import { fetchTheme } from '#tab/themes.ts';
import { createTokenSource } from '#teams/auth.ts';
import { type AppConfig, loadConfig } from '#teams/config.ts';
import { type Host, startHost } from '#teams/host.ts';
import { teamsLink } from '#teams/links.ts';
import { createStore } from '#teams/store.ts';

import { makeLeaving } from './leaving.ts';
import { likelyLocale, speakTo } from './readerSpeech.ts';
import { makeTabEngine, tenantOf } from './tabEngine.ts';

const startPages = () => import('#tab/pages/StartPages.tsx');

/** The tab's way in: config, Teams around us, the person's token, the lists, the screens. */
async function firstPage(settings: Promise<Response>): Promise<ReactNode> {
  const likely = speakTo(likelyLocale());
  const read = await loadConfig(settings, location.origin);
  if (read.kind !== 'config') {
    console.error('TS PMO does not start:', read);
    await likely;
    const { BrokenPage } = await startPages();
    return plain(<BrokenPage />);
  }
  const started = await startHost(read.config.hostOrigins);
  await (started.kind === 'host' ? speakTo(started.host.place.locale) : likely);
  if (started.kind === 'outside') {
    const { OutsidePage } = await startPages();
    return plain(<OutsidePage teamsLink={linkIntoTeams(read.config)} />);
  }
  if (started.kind === 'silent') {
    const { SilentPage } = await startPages();
    return plain(<SilentPage />);
  }
  const deps = makeDeps(read.config, started.host);
  await fetchTheme(started.host.theme.getSnapshot()).catch(() => undefined); // then in the light one
  return <TabApp deps={deps} />;
}

function makeDeps(config: AppConfig, host: Host): TabDeps {
  const clock = { now: () => Date.now() };
  const { clientId, authority, scopes } = config;
  const tokens = createTokenSource({ clientId, authority, scopes, loginHint: host.place.loginHint });
  const shown = Promise.withResolvers<void>();
  const isSignedOut = createStore(false);
  const owner = { tenantId: tenantOf(config, host.place), id: host.place.user?.id ?? '' };
  const onWiped = (): void => isSignedOut.set(true);
  const engine = makeTabEngine({ config, place: host.place, tokens, shown: shown.promise, onWiped });
  const newKey = newKeysWith(clock, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const { siteUrl, peopleSiteUrl } = config;
  const lists = openLists({ graph: engine.graph, siteUrl, peopleSiteUrl, clock, newKey });
  const router = createRouter(routeOfSubPage(host.place.subPageId));
  // The portfolio's other lists are to come with its first question, which is asked before there is a screen to want them.
  if (router.getSnapshot().name === 'portfolio')
    void shown.promise.then(engine.around.subscribe(() => undefined));
  const me = async (): Promise<DeviceOwner> => {
    const { id } = await tokens.whoAmI();
    return { tenantId: tenantOf(config, host.place), id };
  };
  const meet = async (): Promise<void> => {
    const [person, { welcome }] = await Promise.all([me(), import('#data/device/welcome.ts')]);
    await welcome(person);
  };
  void meet().catch(() => undefined); // who cannot sign in sees why on the page
  return {
    config,
    host,
    tokens,
    engine,
    leaving: makeLeaving(engine, owner, isSignedOut, shown.promise),
    notices: createNotices(engine),
    lists,
    router,
    clock,
    noteShown: shown.resolve,
    whenShown: shown.promise,
    keepFirstRows: async (first) => keepFirstRows(await me(), first),
  };
}

function linkIntoTeams({ clientId, tenantId, hostOrigins }: AppConfig): string {
  const route = routeOf(location);
  const subPage = route.name === 'project' ? `project/${route.key}` : undefined;
  return teamsLink({
    teamsOrigin: hostOrigins[0] ?? 'https://teams.microsoft.com',
    tenantId,
    appId: clientId,
    page: 'portfolio',
    subPage,
    webUrl: location.href,
    label: document.title,
  });
}

const plain = (page: ReactNode): ReactNode => <Themed theme="default">{page}</Themed>;

export async function startTab(settings: Promise<Response>): Promise<void> {
  const element = document.querySelector('#root');
  if (element === null) throw new Error('index.html has no #root');
  // Our policy allows no style but those that carry the page's nonce.
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  leaveFirstRows(element);
  const root = createRoot(element);
  const show = (page: ReactNode): void => {
    root.render(
      <StrictMode>
        <RendererProvider renderer={renderer}>{page}</RendererProvider>
      </StrictMode>,
    );
  };
  show(plain(<PageSkeleton />));
  show(await firstPage(settings));
}
