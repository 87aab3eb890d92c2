import { makeStyles, tokens } from '@fluentui/react-components';
import { AppsRegular } from '@fluentui/react-icons';
import { BotChat } from '#standin/window/chat/BotChat.tsx';
import { AppFrame } from '#standin/window/frames/AppFrame.tsx';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { EmptyPage } from '#standin/window/parts/EmptyPage.tsx';
import { TabStrip } from '#standin/window/parts/TabStrip.tsx';
import { useTeams } from '#standin/window/state/teams.ts';
import { AboutApp } from './AboutApp.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '56px',
    flexShrink: 0,
    padding: '0 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, whiteSpace: 'nowrap' },
});

/** Teams draws these two itself; an app only names them. */
const ownPages: Readonly<Record<string, string>> = { conversations: 'Chat', about: 'About' };

interface AppPageProps {
  readonly page: string | undefined;
  readonly sub: string | undefined;
}

/** The personal app: its static tabs, beside the rail. */
export function AppPage({ page, sub }: AppPageProps) {
  const styles = useStyles();
  const { tenant, go } = useTeams();
  const { app } = tenant;
  const tabs = app.staticTabs ?? [];
  const tab = tabs.find(({ entityId }) => entityId === page) ?? tabs[0];
  return (
    <>
      <header className={styles.header}>
        <AppIcon size={28} />
        <h1 className={styles.title}>{app.name.short}</h1>
        <TabStrip
          label={`Pages of ${app.name.short}`}
          tabs={tabs.map(({ entityId, name }) => ({
            id: entityId,
            name: name ?? ownPages[entityId] ?? entityId,
          }))}
          selected={tab?.entityId}
          onSelect={(id) => {
            go({ at: 'app', page: id });
          }}
        />
      </header>
      <Body entityId={tab?.entityId} sub={sub} />
    </>
  );
}

function Body({
  entityId,
  sub,
}: {
  readonly entityId: string | undefined;
  readonly sub: string | undefined;
}) {
  const { app } = useTeams().tenant;
  const tab = app.staticTabs?.find((candidate) => candidate.entityId === entityId);
  if (entityId === 'conversations') return <BotChat />;
  if (entityId === 'about') return <AboutApp />;
  if (tab?.contentUrl === undefined) {
    return (
      <EmptyPage icon={<AppsRegular />} title="Nothing here">
        The app names no page of its own.
      </EmptyPage>
    );
  }
  return (
    <AppFrame
      key={`${tab.entityId} ${sub ?? ''}`}
      url={tab.contentUrl}
      title={tab.name ?? app.name.short}
      context="content"
      page={{ id: tab.entityId, subId: sub }}
    />
  );
}
