import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { trialFrom, type Trial } from '#domain/toolkit/practices.ts';
import { toolsOf } from '#domain/toolkit/toolCatalogue.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { emptyTrial, trialItem, TrialForm } from './TrialForm.tsx';
import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { rowsOfKind, type ToolkitRow, useToolkitWriter } from './useToolkit.ts';

/** They research and test: what was tried, by whom, for how long, with what verdict. */
export function TrialsPart({ rows, mayWrite }: PartProps) {
  const styles = useToolkitStyles();
  const writer = useToolkitWriter();
  const [open, setOpen] = useState<string>();
  const tools = useMemo(() => toolsOf(rows.map(({ value }) => value)), [rows]);
  const trials = rowsOfKind(rows, 'Trial');
  const add = (trial: Trial): void => {
    setOpen(undefined);
    writer.add(trialItem(trial), say('toolkit.saved', { title: trial.what }));
  };
  const edit = (row: ToolkitRow, trial: Trial): void => {
    setOpen(undefined);
    const item = trialItem(trial);
    writer.edit(
      row,
      (now) => ({ ...now, title: item.title, body: item.body, fits: item.fits }),
      say('toolkit.saved', { title: trial.what }),
    );
  };
  const close = (): void => setOpen(undefined);
  return (
    <section className={styles.single} aria-labelledby="trials">
      <h1 id="trials" className={styles.title}>
        {say('toolkit.trials.title')}
      </h1>
      <p className={styles.note}>{say('toolkit.trials.why')}</p>
      {mayWrite && (
        <Button onClick={() => setOpen('new')} data-testid="add-trial">
          {say('toolkit.trials.add')}
        </Button>
      )}
      {open === 'new' && <TrialForm first={emptyTrial} tools={tools} onSave={add} onCancel={close} />}
      {trials.length === 0 && <p className={styles.note}>{say('toolkit.trials.none')}</p>}
      <ul className={styles.rows} data-testid="trials">
        {trials.map((row) => (
          <li key={row.id} className={styles.row}>
            {open === row.id ? (
              <TrialForm
                first={trialFrom(row.value)}
                tools={tools}
                onSave={(trial) => edit(row, trial)}
                onCancel={close}
              />
            ) : (
              <Line row={row} onEdit={mayWrite ? () => setOpen(row.id) : undefined} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ row, onEdit }: { row: ToolkitRow; onEdit: (() => void) | undefined }) {
  const styles = useToolkitStyles();
  const { what, who, weeks = 0, verdict, note } = trialFrom(row.value);
  return (
    <>
      <span className={styles.rowWords}>
        <span className={styles.rowTitle}>{what}</span>{' '}
        <span className={styles.small}>
          {say('toolkit.trial.line', { who, weeks, verdict: verdict ?? 'none' })}
        </span>
        <br />
        <span>{note}</span>
      </span>
      {onEdit !== undefined && (
        <LinkButton onClick={onEdit} label={say('toolkit.editLabel', { title: what })}>
          {say('toolkit.edit')}
        </LinkButton>
      )}
    </>
  );
}
