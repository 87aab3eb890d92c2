import { Button, makeStyles } from '@fluentui/react-components';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({ item: { width: '100%', justifyContent: 'flex-start' } });

/** One chat: the person's own with the app's bot. */
export function ChatList() {
  const styles = useStyles();
  const { tenant, go, layout, place } = useTeams();
  const { name } = tenant.app;
  return (
    <Button
      className={styles.item}
      appearance={place.at === 'chat' && layout !== 'phone' ? 'secondary' : 'subtle'}
      icon={<AppIcon size={24} />}
      onClick={() => {
        go(layout === 'phone' ? { at: 'app', page: 'conversations' } : { at: 'chat' });
      }}
    >
      {name.short}
    </Button>
  );
}
