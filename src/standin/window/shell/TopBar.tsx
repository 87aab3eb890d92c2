import { Button, Input } from '@fluentui/react-components';
import { MoreHorizontalRegular, SearchRegular } from '@fluentui/react-icons';
import { PersonAvatar } from '#standin/window/parts/PersonAvatar.tsx';
import { useNotPlayed } from '#standin/window/parts/useNotPlayed.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useTopBarStyles } from './shell.styles.ts';

export function TopBar() {
  const styles = useTopBarStyles();
  const { me } = useTeams();
  const notPlayed = useNotPlayed();
  return (
    <header className={styles.bar}>
      <span className={styles.name}>Teams</span>
      <search className={styles.searchArea}>
        <Input
          className={styles.search}
          size="small"
          aria-label="Search Teams"
          placeholder="Search (Ctrl+E)"
          contentBefore={<SearchRegular />}
          onKeyDown={(event) => {
            if (event.key === 'Enter') notPlayed('Search across Teams');
          }}
        />
      </search>
      <div className={styles.end}>
        <Button
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label="Settings and more"
          onClick={() => {
            notPlayed('Settings');
          }}
        />
        <PersonAvatar name={me.displayName} presence label={`${me.displayName}, available`} />
      </div>
    </header>
  );
}
