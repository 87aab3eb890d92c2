import { Button, mergeClasses } from '@fluentui/react-components';
import { ComposeRegular, FilterRegular } from '@fluentui/react-icons';
import { ChatList } from '#standin/window/chat/ChatList.tsx';
import { useNotPlayed } from '#standin/window/parts/useNotPlayed.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useSideStyles } from './shell.styles.ts';
import { TeamList } from './TeamList.tsx';

/** The list beside the page: teams and channels, or chats. At 720 px it folds away while a page is open. */
export function SidePane() {
  const styles = useSideStyles();
  const { place, layout } = useTeams();
  const notPlayed = useNotPlayed();
  const kind =
    place.at === 'channel' || place.at === 'teams' ? 'teams' : place.at === 'chat' ? 'chat' : undefined;
  if (kind === undefined || (layout === 'narrow' && place.at === 'channel')) return null;
  const Area = layout === 'phone' ? 'main' : 'section';
  const Heading = layout === 'phone' ? 'h1' : 'h2';
  const title = kind === 'teams' ? 'Teams' : 'Chat';
  return (
    <Area className={mergeClasses(styles.side, layout === 'phone' && styles.phoneSide)} aria-label={title}>
      <div className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        <Button
          appearance="transparent"
          icon={<FilterRegular />}
          aria-label="Filter"
          onClick={() => {
            notPlayed('Filter');
          }}
        />
        <Button
          appearance="transparent"
          icon={<ComposeRegular />}
          aria-label="New message"
          onClick={() => {
            notPlayed('New message');
          }}
        />
      </div>
      <div className={styles.list}>{kind === 'teams' ? <TeamList /> : <ChatList />}</div>
    </Area>
  );
}
