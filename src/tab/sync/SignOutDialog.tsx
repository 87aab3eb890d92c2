import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';

import { Said } from '#tab/parts/Said.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '520px', width: 'calc(100% - 16px)', boxSizing: 'border-box' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: '0 0 8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Something of this person's is not in SharePoint yet. Sending is offered first; losing it is theirs to choose. */
export function SignOutDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { engine, leaving } = useTabDeps();
  const { unsentCount, needsYou, isOnline } = useLive(engine.sending);
  const [isTried, setIsTried] = useState(false);
  const send = async (): Promise<void> => {
    setIsTried(true);
    await engine.refresh();
  };
  const isAllSent = unsentCount === 0;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} data-testid="sign-out-dialog">
        <DialogBody>
          <DialogTitle className={styles.title}>{say('sync.signOut.title')}</DialogTitle>
          <DialogContent>
            <p className={styles.words} aria-live="polite">
              {isAllSent ? (
                say('sync.signOut.allSent')
              ) : (
                <Said message="sync.signOut.unsent" values={{ count: unsentCount }} />
              )}
            </p>
            {!isAllSent && !isOnline && <p className={styles.quiet}>{say('sync.signOut.offline')}</p>}
            {needsYou.length > 0 && (
              <p className={styles.quiet}>{say('sync.signOut.needsYou', { count: needsYou.length })}</p>
            )}
            {isTried && !isAllSent && isOnline && (
              <p className={styles.quiet}>{say('sync.signOut.sending')}</p>
            )}
          </DialogContent>
          <DialogActions fluid>
            {!isAllSent && (
              <Button
                appearance="primary"
                disabled={!isOnline}
                onClick={() => void send()}
                data-testid="send-first"
              >
                {say('sync.signOut.sendFirst')}
              </Button>
            )}
            <Button
              appearance={isAllSent ? 'primary' : 'secondary'}
              onClick={() => void leaving.signOut()}
              data-testid="sign-out-now"
            >
              {say(isAllSent ? 'sync.signOut' : 'sync.signOut.anyway')}
            </Button>
            <Button onClick={onClose}>{say('sync.signOut.stay')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
