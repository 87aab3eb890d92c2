import { Button } from '@fluentui/react-components';

import { say } from '#words/say.ts';

import { useImportStyles } from './import.styles.ts';
import { importProblemWords } from './importProblemWords.ts';
import type { Importing } from './useImport.ts';

/** Our own export needs no columns to be explained. */
export function BringBackPart({ importing }: { importing: Importing }) {
  const styles = useImportStyles();
  const { step, bringExport, startOver } = importing;
  if (step.kind !== 'export') return undefined;
  const rows = step.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const lists = step.tables.map(({ list }) => list).join(', ');
  return (
    <div className={styles.narrow}>
      <h2 className={styles.second}>{say('export.found', { file: step.fileName })}</h2>
      <p className={styles.why}>{say('export.foundWhy', { rows, lists })}</p>
      {step.problem !== undefined && (
        <p role="alert">{say('import.stopped.why', { why: importProblemWords(step.problem) })}</p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void bringExport()}>
          {say('export.bringBack')}
        </Button>
        <Button onClick={startOver}>{say('import.otherFile')}</Button>
      </div>
    </div>
  );
}
