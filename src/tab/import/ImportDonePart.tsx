import { Button } from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { useImportStyles } from './import.styles.ts';
import { importProblemWords } from './importProblemWords.ts';
import type { ImportStep } from './useImport.ts';

/** What came in, the way to it, and the way back. */
export function ImportDonePart(props: {
  step: Extract<ImportStep, { kind: 'done' }>;
  pmoName: string;
  onUndo: () => void;
}) {
  const { step, pmoName, onUndo } = props;
  const styles = useImportStyles();
  const { router } = useTabDeps();
  const { created, alreadyThere, areTeamsMade } = step.done;
  return (
    <div className={styles.narrow} data-testid="import-done">
      <h2 className={styles.second}>
        <output>{say('import.done', { count: created })}</output>
      </h2>
      <p className={styles.why}>
        {say('import.done.there', { count: alreadyThere })}
        {!areTeamsMade && ` ${say('import.done.teams', { pmo: pmoName })}`}
      </p>
      {step.undoProblem !== undefined && <p role="alert">{importProblemWords(step.undoProblem)}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => router.go('/tab/portfolio')}>
          {say('import.open')}
        </Button>
        <Button onClick={onUndo}>{say('import.undo')}</Button>
      </div>
    </div>
  );
}
