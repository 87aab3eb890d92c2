import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';

import type { ThemeName } from '#teams/theme.ts';

import { CrashGuard } from './pages/CrashGuard.tsx';
import { later } from './parts/later.ts';
import { PageSkeleton } from './parts/PageSkeleton.tsx';
import { WaitBar } from './parts/WaitBar.tsx';
import { PortfolioPage } from './portfolio/PortfolioPage.tsx';
import type { Route } from './routes.ts';
import { type TabDeps, TabDepsProvider } from './tabDeps.ts';
import { fetchTheme, themeNamed } from './themes.ts';

const SyncHead = later(() => import('./sync/SyncHead.tsx'), 'SyncHead');
const SyncParts = later(() => import('./sync/SyncParts.tsx'), 'SyncParts');
const NowherePage = later(() => import('./pages/NowherePage.tsx'), 'NowherePage');
const DecidePage = later(() => import('./decide/DecidePage.tsx'), 'DecidePage');
const ToolkitPage = later(() => import('./toolkit/ToolkitPage.tsx'), 'ToolkitPage');
const ListeningPage = later(() => import('./listening/ListeningPage.tsx'), 'ListeningPage');
const StartNewPage = later(() => import('./charter/StartNewPage.tsx'), 'StartNewPage');
const projectPage = () => import('./project/ProjectPage.tsx');
const SignedOutPage = later(() => import('./sync/SignedOutPage.tsx'), 'SignedOutPage');
const ProjectPage = later(projectPage, 'ProjectPage');
const SetupPage = later(() => import('./setup/SetupPage.tsx'), 'SetupPage');
const ImportPage = later(() => import('./import/ImportPage.tsx'), 'ImportPage');
const ConfigPage = later(() => import('./config/ConfigPage.tsx'), 'ConfigPage');
const SharePage = later(() => import('./dialogs/SharePage.tsx'), 'SharePage');
const LogPage = later(() => import('./log/LogPage.tsx'), 'LogPage');
const UpdatePage = later(() => import('./dialogs/UpdatePage.tsx'), 'UpdatePage');

// Not a class: Fluent gives the provider's classes to every portal too, and a full-height portal covers the page.
const wholeHeight = { height: '100%' };

/** Fluent around one page, in the host's theme. */
export function Themed({
  theme,
  locale,
  children,
}: {
  theme: ThemeName;
  locale?: string;
  children: ReactNode;
}) {
  return (
    <FluentProvider
      theme={themeNamed(theme) ?? {}}
      dir={directionOf(locale)}
      style={wholeHeight}
      data-theme={theme}
    >
      <CrashGuard>{children}</CrashGuard>
    </FluentProvider>
  );
}

export function TabApp({ deps }: { deps: TabDeps }) {
  const { host, router, whenShown, leaving } = deps;
  const theme = useArrivedTheme(useSyncExternalStore(host.theme.subscribe, host.theme.getSnapshot));
  const route = useSyncExternalStore(router.subscribe, router.getSnapshot);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => host.notifyShown(), [host]);
  useEffect(() => void whenShown.then(() => setIsShown(true)), [whenShown]);
  const isSignedOut = useSyncExternalStore(leaving.isSignedOut.subscribe, leaving.isSignedOut.getSnapshot);
  if (isSignedOut)
    return (
      <Themed theme={theme} locale={host.place.locale}>
        <Suspense>
          <SignedOutPage />
        </Suspense>
      </Themed>
    );
  return (
    <Themed theme={theme} locale={host.place.locale}>
      <TabDepsProvider value={deps}>
        <Suspense>{isShown && <SyncHead />}</Suspense>
        <Suspense fallback={<PageSkeleton />}>{pageOf(route)}</Suspense>
        <WaitBar />
        <Suspense>{isShown && <SyncParts />}</Suspense>
      </TabDepsProvider>
    </Themed>
  );
}

/** The theme before stays until the new one has come. */
function useArrivedTheme(asked: ThemeName): ThemeName {
  const [arrived, setArrived] = useState(asked);
  useEffect(() => {
    let isGone = false;
    const show = (): void => {
      if (!isGone) setArrived(asked);
    };
    fetchTheme(asked).then(show, show);
    return () => {
      isGone = true;
    };
  }, [asked]);
  return arrived;
}

function pageOf(route: Route): ReactNode {
  switch (route.name) {
    case 'portfolio':
      return <PortfolioPage view={route.view} teamKey={route.teamKey} />;
    case 'project':
      return <ProjectPage key={route.key} projectKey={route.key} />;
    case 'setup':
      return <SetupPage />;
    case 'import':
      return <ImportPage />;
    case 'config':
      return <ConfigPage />;
    case 'log':
      return <LogPage />;
    case 'share':
      return <SharePage firstKey={route.key} />;
    case 'update':
      return <UpdatePage firstKey={route.key} />;
    case 'decide':
      return <DecidePage part={route.part} search={route.search} />;
    case 'toolkit':
      return <ToolkitPage part={route.part} search={route.search} />;
    case 'listening':
      return <ListeningPage part={route.part} search={route.search} />;
    case 'start':
      return <StartNewPage part={route.part} search={route.search} />;
    case 'nowhere':
      return <NowherePage />;
  }
}

const rightToLeftLanguages = new Set(['ar', 'fa', 'he', 'ur']);

function directionOf(locale: string | undefined): 'ltr' | 'rtl' {
  return rightToLeftLanguages.has((locale ?? 'en').split('-')[0] ?? 'en') ? 'rtl' : 'ltr';
}
