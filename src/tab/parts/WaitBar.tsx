import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '#words/say.ts';

import { useWaitSeconds } from './useWaitSeconds.ts';

const useStyles = makeStyles({
  bar: {
    position: 'fixed',
    bottom: '16px',
    left: '50%',
    transform: 'translateX(-50%)',
    zIndex: 10,
    padding: '8px 16px',
    maxWidth: 'calc(100% - 32px)',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Being throttled is shown, with how long: silence would look like our being slow. */
export function WaitBar() {
  const styles = useStyles();
  const seconds = useWaitSeconds();
  return (
    <output>
      {seconds > 0 && (
        <span className={styles.bar} data-testid="waiting">
          {say('start.waiting', { seconds })}
        </span>
      )}
    </output>
  );
}
