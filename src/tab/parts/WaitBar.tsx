import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

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
  const { waitingUntil } = useTabDeps();
  const until = useSyncExternalStore(waitingUntil.subscribe, waitingUntil.getSnapshot);
  return <output>{until !== undefined && <Countdown key={until} until={until} />}</output>;
}

function Countdown({ until }: { until: number }) {
  const { clock } = useTabDeps();
  const styles = useStyles();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  const seconds = Math.ceil((until - now) / 1000);
  if (seconds <= 0) return null;
  return (
    <div className={styles.bar} data-testid="waiting">
      {say('pages.waiting', { seconds })}
    </div>
  );
}
