import { DocumentRegular, LockClosedRegular } from '@fluentui/react-icons';
import { AppFrame } from '#standin/window/frames/AppFrame.tsx';
import { EmptyPage } from '#standin/window/parts/EmptyPage.tsx';
import { teamsOf } from '#standin/window/state/startPlace.ts';
import { useTabs } from '#standin/window/state/useTabs.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { ChannelHeader } from './ChannelHeader.tsx';
import { Posts } from './Posts.tsx';

export function ChannelPage({ channelId }: { readonly channelId: string }) {
  const { tenant, me, place } = useTeams();
  const { tabs, isKnown } = useTabs(channelId);
  const team = teamsOf(tenant, me).find(({ channels }) => channels.some(({ id }) => id === channelId));
  const channel = team?.channels.find(({ id }) => id === channelId);
  if (team === undefined || channel === undefined || place.at !== 'channel') {
    return (
      <EmptyPage icon={<LockClosedRegular />} title="You are not in this team">
        {me.displayName} is no member of the team this channel belongs to.
      </EmptyPage>
    );
  }
  // A link names a tab by the app's own id for it.
  const tab = tabs.find(({ id, entityId }) => place.tab === id || place.tab === entityId);
  const page = () => {
    if (place.tab === 'posts') return <Posts key={channelId} channel={channel} />;
    if (place.tab === 'files') {
      return (
        <EmptyPage icon={<DocumentRegular />} title="No files yet">
          The stand-in keeps no files.
        </EmptyPage>
      );
    }
    if (tab !== undefined) {
      return (
        <AppFrame
          key={`${tab.id} ${place.sub ?? ''}`}
          url={tab.contentUrl}
          title={tab.suggestedDisplayName}
          context="content"
          page={{ id: tab.entityId, subId: place.sub }}
          channelId={channelId}
          settings={tab}
        />
      );
    }
    return isKnown ? (
      <EmptyPage icon={<DocumentRegular />} title="This tab is gone">
        Somebody removed it from the channel.
      </EmptyPage>
    ) : null;
  };
  return (
    <>
      <ChannelHeader team={team} channel={channel} tabs={tabs} tab={tab} />
      {page()}
    </>
  );
}
