import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AppIcon } from '#standin/window/parts/AppIcon.tsx';
import { useTeams } from '#standin/window/state/teams.ts';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', padding: '24px', backgroundColor: tokens.colorNeutralBackground3 },
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    maxWidth: '520px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, '& h2, & p': { margin: 0 }, '& h2': { fontSize: tokens.fontSizeBase300 } },
});

export function AppsPage() {
  const styles = useStyles();
  const { tenant, go } = useTeams();
  const { app } = tenant;
  return (
    <div className={styles.page}>
      <h1>Apps</h1>
      <div className={styles.card}>
        <AppIcon size={40} />
        <div className={styles.words}>
          <h2>{app.name.short}</h2>
          <p>{app.description?.short}</p>
        </div>
        <Button onClick={() => go({ at: 'app', page: undefined })}>Open</Button>
      </div>
    </div>
  );
}
