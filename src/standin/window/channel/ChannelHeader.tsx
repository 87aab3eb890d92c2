import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular, ArrowLeftRegular, MoreHorizontalRegular, VideoRegular } from '@fluentui/react-icons';
import { createElement } from 'react';
import type { Channel, ChannelTab, TeamEntry } from '#standin/window/backend/wire.ts';
import { TeamAvatar } from '#standin/window/parts/TeamAvatar.tsx';
import { TabStrip } from '#standin/window/parts/TabStrip.tsx';
import { useNotPlayed } from '#standin/window/parts/useNotPlayed.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { AddTab } from '#standin/window/tabs/AddTab.tsx';
import { TabMenu } from '#standin/window/tabs/TabMenu.tsx';
import { useHeaderStyles } from './channel.styles.ts';

const ownTabs = [
  { id: 'posts', name: 'Posts' },
  { id: 'files', name: 'Files' },
];

interface ChannelHeaderProps {
  readonly team: TeamEntry;
  readonly channel: Channel;
  readonly tabs: readonly ChannelTab[];
  readonly tab: ChannelTab | undefined;
}

export function ChannelHeader({ team, channel, tabs, tab }: ChannelHeaderProps) {
  const styles = useHeaderStyles();
  const { place, go, layout, showDialog } = useTeams();
  const notPlayed = useNotPlayed();
  const isPhone = layout === 'phone';
  const channelId = channel.id;
  const isTabAlone = isPhone && tab !== undefined;
  const selected = tab?.id ?? (place.at === 'channel' ? place.tab : 'posts');
  return (
    <header
      className={mergeClasses(
        styles.header,
        layout === 'desktop' && styles.underBar,
        isPhone && styles.phoneHeader,
      )}
    >
      <div className={styles.titleRow}>
        {layout !== 'desktop' && (
          <Button
            appearance="transparent"
            icon={<ArrowLeftRegular />}
            aria-label={isTabAlone ? 'Back to the channel' : 'Back to teams'}
            onClick={() => {
              go(isTabAlone ? { at: 'channel', channelId, tab: 'posts' } : { at: 'teams' });
            }}
          />
        )}
        {!isPhone && <TeamAvatar name={team.displayName} size={32} />}
        <div className={styles.names}>
          <h1 className={styles.title}>{isTabAlone ? tab.suggestedDisplayName : channel.displayName}</h1>
          {isPhone && (
            <span className={styles.subtitle}>
              {isTabAlone ? `${team.displayName} › ${channel.displayName}` : team.displayName}
            </span>
          )}
        </div>
        {isPhone && tab !== undefined && <TabMenu tab={tab} />}
      </div>
      {!isTabAlone && (
        <div className={styles.tabRow}>
          <TabStrip
            label="Tabs of this channel"
            tabs={[...ownTabs, ...tabs.map(({ id, suggestedDisplayName: name }) => ({ id, name }))]}
            selected={selected}
            onSelect={(id) => {
              go({ at: 'channel', channelId, tab: id });
            }}
          />
          {!isPhone && tab !== undefined && <TabMenu tab={tab} />}
          <Button
            appearance="transparent"
            icon={<AddRegular />}
            aria-label="Add a tab"
            onClick={() => {
              showDialog((close) => createElement(AddTab, { channelId, onClose: close }));
            }}
          />
        </div>
      )}
      {layout === 'desktop' && (
        <div className={styles.end}>
          <Button
            appearance="transparent"
            icon={<VideoRegular />}
            aria-label="Meet now"
            onClick={() => notPlayed('Meet now')}
          />
          <Button
            appearance="transparent"
            icon={<MoreHorizontalRegular />}
            aria-label="More options for this channel"
            onClick={() => notPlayed('Channel options')}
          />
        </div>
      )}
    </header>
  );
}
