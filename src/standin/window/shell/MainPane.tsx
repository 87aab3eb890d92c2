import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertRegular, CalendarLtrRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import { AppPage } from '#standin/window/appPage/AppPage.tsx';
import { AppsPage } from '#standin/window/appPage/AppsPage.tsx';
import { ChannelPage } from '#standin/window/channel/ChannelPage.tsx';
import { ChatPage } from '#standin/window/chat/ChatPage.tsx';
import { EmptyPage } from '#standin/window/parts/EmptyPage.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({
  main: {
    gridArea: 'main',
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
  },
  alone: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
});

export function MainPane() {
  const styles = useStyles();
  const { place, layout } = useTeams();
  const hasList =
    place.at === 'teams' || place.at === 'chat' || (place.at === 'channel' && layout === 'desktop');
  const isAlone = layout !== 'phone' && !hasList;
  return (
    <main className={mergeClasses(styles.main, isAlone && styles.alone)}>
      <Page />
    </main>
  );
}

function Page() {
  const { place } = useTeams();
  switch (place.at) {
    case 'channel':
      return <ChannelPage channelId={place.channelId} />;
    case 'app':
      return <AppPage page={place.page} sub={place.sub} />;
    case 'apps':
      return <AppsPage />;
    case 'chat':
      return <ChatPage />;
    case 'activity':
      return (
        <EmptyPage icon={<AlertRegular />} title="You’re all caught up">
          Mentions and replies would show here. The stand-in keeps none.
        </EmptyPage>
      );
    case 'calendar':
      return (
        <EmptyPage icon={<CalendarLtrRegular />} title="No meetings">
          The stand-in has no calendar.
        </EmptyPage>
      );
    case 'gallery':
      return null;
    case 'teams':
      return (
        <EmptyPage icon={<PeopleTeamRegular />} title="Pick a channel">
          Your teams and their channels are in the list.
        </EmptyPage>
      );
  }
}
