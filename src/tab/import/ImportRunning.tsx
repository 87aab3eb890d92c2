import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { msLeft } from '#data/import/importPace.ts';
import { useWaitSeconds, waitingUntilOf } from '#tab/parts/useWaitSeconds.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useImportStyles } from './import.styles.ts';
import { minutesLeft } from './importModel.ts';
import type { ImportStep } from './useImport.ts';

export function ImportRunning({ step }: { step: Extract<ImportStep, { kind: 'running' }> }) {
  const styles = useImportStyles();
  const { clock, engine } = useTabDeps();
  const waitSeconds = useWaitSeconds();
  const [now, setNow] = useState(step.pace.reportedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  const { doneRows, allRows } = step.pace;
  const left = msLeft(step.pace, {
    now: Math.max(now, step.pace.reportedAt),
    waitingUntil: waitingUntilOf(engine),
  });
  return (
    <div className={styles.narrow} data-testid="import-running">
      <h2 className={styles.second}>{say('import.running', { file: step.fileName })}</h2>
      <p className={styles.why}>{say('import.mayClose')}</p>
      <ProgressBar
        value={doneRows}
        max={Math.max(1, allRows)}
        aria-label={say('import.running', { file: step.fileName })}
      />
      <output>
        {say('import.progress', { done: doneRows, all: allRows })} ·{' '}
        {left === undefined ? say('import.leftUnknown') : say('import.left', { minutes: minutesLeft(left) })}
      </output>
      {waitSeconds > 0 && <p>{say('import.waiting', { seconds: waitSeconds })}</p>}
    </div>
  );
}
