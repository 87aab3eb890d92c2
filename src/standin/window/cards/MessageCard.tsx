import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useTeams } from '#standin/window/state/teams.ts';
import { CardView } from './CardView.tsx';
import { useCard } from './useCard.ts';

const useStyles = makeStyles({
  area: { position: 'relative', maxWidth: '500px', marginTop: '6px' },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  via: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  refresh: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto', paddingRight: 0 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface MessageCardProps {
  readonly version: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly content: unknown;
  /** Teams writes below a card which app it came from. */
  readonly appName: string | undefined;
}

export function MessageCard({ appName, ...place }: MessageCardProps) {
  const styles = useStyles();
  const { tenant } = useTeams();
  const card = useCard(place);
  return (
    <div className={styles.area}>
      <CardView content={card.content} isBusy={card.isBusy} onPress={card.press} />
      {(card.isBusy || card.canRefresh || appName !== undefined) && (
        <div className={styles.foot}>
          <span className={styles.via}>{card.isBusy ? 'Working on it…' : appName}</span>
          {card.canRefresh && (
            <Button
              className={styles.refresh}
              appearance="transparent"
              size="small"
              icon={<ArrowClockwiseRegular />}
              disabled={card.isBusy}
              onClick={card.refresh}
            >
              Refresh
            </Button>
          )}
        </div>
      )}
      {card.note !== undefined && (
        <p className={mergeClasses(styles.note, styles.problem)} role="alert">
          {card.note}
        </p>
      )}
      {card.isAskingToSignIn && (
        <p className={styles.note} role="alert">
          {tenant.app.name.short} needs you to sign in. <Link onClick={card.signIn}>Sign in</Link>
        </p>
      )}
    </div>
  );
}
