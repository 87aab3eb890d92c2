import { mergeClasses } from '@fluentui/react-components';
import {
  AlertFilled,
  AlertRegular,
  AppsFilled,
  AppsRegular,
  CalendarLtrFilled,
  CalendarLtrRegular,
  ChatFilled,
  ChatRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import type { Place } from '#standin/window/state/place.ts';
import { startPlace } from '#standin/window/state/startPlace.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useRailStyles } from './shell.styles.ts';

export function AppRail() {
  const styles = useRailStyles();
  const { tenant, me, place, go, layout } = useTeams();
  const isPhone = layout === 'phone';
  const at = place.at === 'channel' ? 'teams' : place.at;
  const item = (name: string, to: Place, icon: ReactNode) => {
    const isCurrent = at === (to.at === 'channel' ? 'teams' : to.at);
    return (
      <button
        type="button"
        className={mergeClasses(styles.item, isCurrent && styles.current, isPhone && styles.currentPhone)}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => {
          go(to);
        }}
      >
        <span className={styles.icon}>{icon}</span>
        {name}
      </button>
    );
  };
  const teamsPlace = startPlace(tenant, me, layout);
  return (
    <nav className={mergeClasses(styles.rail, isPhone && styles.phoneRail)} aria-label="Apps">
      {item('Activity', { at: 'activity' }, at === 'activity' ? <AlertFilled /> : <AlertRegular />)}
      {item('Chat', { at: 'chat' }, at === 'chat' ? <ChatFilled /> : <ChatRegular />)}
      {item('Teams', teamsPlace, at === 'teams' ? <PeopleTeamFilled /> : <PeopleTeamRegular />)}
      {!isPhone &&
        item(
          'Calendar',
          { at: 'calendar' },
          at === 'calendar' ? <CalendarLtrFilled /> : <CalendarLtrRegular />,
        )}
      {item(tenant.app.name.short, { at: 'app', page: undefined }, <AppIcon size={24} />)}
      {!isPhone && item('Apps', { at: 'apps' }, at === 'apps' ? <AppsFilled /> : <AppsRegular />)}
    </nav>
  );
}
