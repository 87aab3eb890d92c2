import { useState } from 'react';

import { inOrderFor, methods } from '#domain/toolkit/practices.ts';
import { SmallChoice } from '#tab/parts/SmallChoice.tsx';
import { say } from '#words/say.ts';

import { PracticeRow, runFor } from './PracticeRow.tsx';
import type { PartProps } from './ToolkitScreen.tsx';
import { useToolkitStyles } from './toolkit.styles.ts';
import { rowsOfKind } from './useToolkit.ts';

/** TK2: all of them, what fits the way of working first. */
export function PracticesPart({ rows, portfolio, asked }: PartProps) {
  const styles = useToolkitStyles();
  const ofProject = portfolio.projects.find(({ value }) => value.key === asked.get('key'))?.value.method;
  const [method, setMethod] = useState(
    () => methods.find((one) => one === asked.get('method')) ?? ofProject ?? 'Agile',
  );
  const practices = inOrderFor(rowsOfKind(rows, 'Practice'), method, ({ value }) => value);
  return (
    <section className={styles.single} aria-labelledby="practices">
      <h1 id="practices" className={styles.title}>
        {say('toolkit.practices.first', { method })}
      </h1>
      <SmallChoice
        label={say('toolkit.practices.for')}
        value={method}
        options={methods.map((one) => [one, say('toolkit.method.name', { method: one })])}
        onChange={setMethod}
      />
      {practices.length === 0 && <p className={styles.note}>{say('toolkit.practices.none')}</p>}
      <ul className={styles.rows} data-testid="practices">
        {practices.map((row) => (
          <PracticeRow key={row.id} row={row} method={method} {...runFor(portfolio, asked)} />
        ))}
      </ul>
    </section>
  );
}
