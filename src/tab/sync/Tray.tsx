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

import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { ConflictItem } from './ConflictItem.tsx';
import { RefusedItem } from './RefusedItem.tsx';

const useStyles = makeStyles({
  surface: {
    maxWidth: '640px',
    width: 'calc(100% - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    boxSizing: 'border-box',
  },
  body: { maxHeight: 'calc(100vh - 64px)' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '16px', margin: '12px 0 0', padding: 0 },
});

/** What cannot go on without the person, everything they need to decide, and nothing decided for them. */
export function Tray({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { engine } = useTabDeps();
  const { needsYou } = useLive(engine.sending);
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} data-testid="tray">
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}>{say('sync.tray.title')}</DialogTitle>
          <DialogContent>
            <p className={styles.why}>{say(needsYou.length === 0 ? 'sync.tray.empty' : 'sync.tray.why')}</p>
            <ul className={styles.list}>
              {needsYou.map((item) =>
                item.why.kind === 'conflict' ? (
                  <ConflictItem key={item.operation.opId} item={item} conflict={item.why.conflict} />
                ) : (
                  <RefusedItem key={item.operation.opId} item={item} problem={item.why.problem} />
                ),
              )}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} data-testid="tray-close">
              {say('sync.tray.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
