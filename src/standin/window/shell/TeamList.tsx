import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TeamEntry } from '#standin/window/backend/wire.ts';
import { TeamAvatar } from '#standin/window/parts/TeamAvatar.tsx';
import { teamsOf } from '#standin/window/state/startPlace.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useUnread } from './useUnread.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  team: { marginBottom: '8px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    height: '32px',
    padding: '0 4px 0 8px',
    border: '1px solid transparent',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  teamName: { fontWeight: tokens.fontWeightSemibold },
  channel: { paddingLeft: '40px', whiteSpace: 'nowrap' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  },
  unread: { fontWeight: tokens.fontWeightBold },
});

export function TeamList() {
  const styles = useStyles();
  const { tenant, me } = useTeams();
  const unread = useUnread();
  return (
    <ul className={styles.list}>
      {teamsOf(tenant, me).map((team) => (
        <TeamItem key={team.id} team={team} unread={unread} />
      ))}
    </ul>
  );
}

function TeamItem({ team, unread }: { readonly team: TeamEntry; readonly unread: ReadonlySet<string> }) {
  const styles = useStyles();
  const { place, go } = useTeams();
  const [isOpen, setOpen] = useState(true);
  return (
    <li className={styles.team}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        <TeamAvatar name={team.displayName} size={24} />
        <span className={mergeClasses(styles.name, styles.teamName)}>{team.displayName}</span>
      </button>
      {isOpen && (
        <ul className={styles.list}>
          {team.channels.map((channel) => {
            const isCurrent = place.at === 'channel' && place.channelId === channel.id;
            return (
              <li key={channel.id}>
                <button
                  type="button"
                  className={mergeClasses(
                    styles.row,
                    styles.channel,
                    isCurrent && styles.current,
                    unread.has(channel.id) && styles.unread,
                  )}
                  aria-current={isCurrent ? 'page' : undefined}
                  onClick={() => {
                    go({ at: 'channel', channelId: channel.id, tab: 'posts' });
                  }}
                >
                  <span className={styles.name}>{channel.displayName}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
