import { Button, Spinner } from '@fluentui/react-components';

import type { ImportGround } from '#data/import/planImport.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { BringBackPart } from './BringBackPart.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { useImportStyles } from './import.styles.ts';
import { ImportDonePart } from './ImportDonePart.tsx';
import { ImportPreviewPart } from './ImportPreview.tsx';
import { importProblemWords } from './importProblemWords.ts';
import { ImportRunning } from './ImportRunning.tsx';
import { MapColumns } from './MapColumns.tsx';
import { type Importing, useImport } from './useImport.ts';

export function ImportScreen({ ground, settings }: { ground: ImportGround; settings: PmoSettings }) {
  const styles = useImportStyles();
  const { router, clock } = useTabDeps();
  const importing = useImport(ground, pmoToday(settings, clock.now()));
  return (
    <main className={styles.page} data-testid="import">
      <LinkButton onClick={() => router.go('/tab/setup')}>{say('import.back')}</LinkButton>
      <h1 className={styles.title}>{say('import.title')}</h1>
      <StepPart importing={importing} settings={settings} />
    </main>
  );
}

function StepPart({ importing, settings }: { importing: Importing; settings: PmoSettings }) {
  const styles = useImportStyles();
  const { router } = useTabDeps();
  const { step, open, undo, startOver, start } = importing;
  switch (step.kind) {
    case 'choose':
      return (
        <div className={styles.narrow}>
          <p className={styles.why}>{say('import.why')}</p>
          {step.reading === undefined ? (
            <ChooseFile onFile={(file) => void open(file)} />
          ) : (
            <Spinner label={say('import.reading', { file: step.reading })} />
          )}
          {step.notATable !== undefined && (
            <p role="alert">{say('import.notATable', { file: step.notATable })}</p>
          )}
        </div>
      );
    case 'columns':
      return <ColumnsPart importing={importing} ownCurrency={settings.currency} />;
    case 'export':
      return <BringBackPart importing={importing} />;
    case 'brought':
      return (
        <div className={styles.narrow}>
          <h2 className={styles.second}>
            <output>{say('export.brought', { count: step.rows })}</output>
          </h2>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => router.go('/tab/portfolio')}>
              {say('import.open')}
            </Button>
          </div>
        </div>
      );
    case 'running':
      return <ImportRunning step={step} />;
    case 'stopped':
      return (
        <div className={styles.narrow} role="alert">
          <h2 className={styles.second}>{say('import.stopped')}</h2>
          <p className={styles.why}>{say('import.stopped.why', { why: importProblemWords(step.problem) })}</p>
          <Button appearance="primary" onClick={() => void start()}>
            {say('import.goOn')}
          </Button>
        </div>
      );
    case 'done':
      return <ImportDonePart step={step} pmoName={settings.pmoName} onUndo={() => void undo()} />;
    case 'undoing':
      return <Spinner label={say('import.undoing')} />;
    case 'undone':
      return (
        <div className={styles.narrow}>
          <h2 className={styles.second}>
            <output>{say('import.undone', { count: step.projects })}</output>
          </h2>
          <p className={styles.why}>{say('import.undone.why')}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={startOver}>
              {say('import.otherFile')}
            </Button>
            <Button onClick={() => router.go('/tab/portfolio')}>{say('import.open')}</Button>
          </div>
        </div>
      );
  }
}

function ColumnsPart({ importing, ownCurrency }: { importing: Importing; ownCurrency: string }) {
  const styles = useImportStyles();
  const { step, plan, choose, start, startOver } = importing;
  if (step.kind !== 'columns') return undefined;
  const count = plan?.toWrite.length ?? 0;
  return (
    <div className={styles.parts}>
      <section aria-label={say('import.columns', { file: step.file.name })}>
        <h2 className={styles.second}>{say('import.columns', { file: step.file.name })}</h2>
        <p className={styles.why}>{say('import.columnsWhy')}</p>
        <MapColumns table={step.file.table} choice={step.choice} onChoose={choose} />
      </section>
      <section aria-label={say('import.preview')}>
        <h2 className={styles.second}>{say('import.preview')}</h2>
        {plan === undefined ? (
          <p className={styles.why}>{say('import.preview.needsName')}</p>
        ) : (
          <ImportPreviewPart plan={plan} ownCurrency={ownCurrency} />
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={count === 0}
            onClick={() => void start()}
            data-testid="start-import"
          >
            {say('import.start', { count })}
          </Button>
          <Button onClick={startOver}>{say('import.otherFile')}</Button>
        </div>
      </section>
    </div>
  );
}
