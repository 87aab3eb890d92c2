import { makeStyles, tokens } from '@fluentui/react-components';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '24px', backgroundColor: tokens.colorNeutralBackground3 },
  words: { maxWidth: '560px' },
});

export function AboutApp() {
  const styles = useStyles();
  const { app } = useTeams().tenant;
  return (
    <div className={styles.page}>
      <AppIcon size={48} />
      <h2>{app.name.short}</h2>
      <p className={styles.words}>{app.description?.short}</p>
      <p>
        Version {app.version}, by {app.developer?.name}
      </p>
    </div>
  );
}
