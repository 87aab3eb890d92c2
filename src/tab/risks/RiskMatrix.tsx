import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';

import { onwardKey } from '#tab/parts/arrowKeys.ts';
import { cellSelector, type Place, placeAfter } from '#tab/parts/gridKeys.ts';
import { say } from '#words/say.ts';

import { useRisksStyles } from './risks.styles.ts';
import { type Chosen, type RisksModel, weightOfScore } from './risksModel.ts';

export interface RiskMatrixProps {
  readonly model: RisksModel;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}

const down = [5, 4, 3, 2, 1] as const;
const across = [1, 2, 3, 4, 5] as const;

/** Likely is up, heavy is right: what matters stands in the upper right corner. Arrows move, Enter chooses. */
export function RiskMatrix({ model, chosen, onChoose }: RiskMatrixProps) {
  const styles = useRisksStyles();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 4 });
  const choose = (probability: number, impact: number): void => {
    const isChosen = isCell(chosen, probability, impact);
    onChoose(isChosen ? undefined : { kind: 'cell', probability, impact });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(down[at.row] ?? 1, across[at.column] ?? 1);
      return;
    }
    const key = onwardKey(event.key);
    const next = placeAfter({ key, ctrlKey: event.ctrlKey }, at, {
      rows: down.length,
      columns: across.length,
    });
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(cellSelector(next))?.focus();
  };
  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as ARIA's own grid is made
      role="grid"
      aria-label={say('risks.matrix')}
      className={styles.matrix}
      onKeyDown={onKeyDown}
      data-testid="risk-matrix"
    >
      <thead>
        <tr>
          <td className={styles.side} aria-hidden="true">
            {say('risks.probabilityShort')}
          </td>
          {across.map((impact) => (
            <th key={impact} scope="col" className={styles.side}>
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {down.map((probability, row) => (
          <tr key={probability}>
            <th scope="row" className={styles.side}>
              {probability}
            </th>
            {across.map((impact, column) => {
              const count = model.counts[probability - 1]?.[impact - 1] ?? 0;
              const weight = weightOfScore(probability * impact);
              return (
                <td
                  key={impact}
                  className={mergeClasses(
                    styles.cell,
                    styles[weight],
                    weight === 'high' && count > 0 && styles.hot,
                    isCell(chosen, probability, impact) && styles.chosen,
                  )}
                  tabIndex={at.row === row && at.column === column ? 0 : -1}
                  data-cell={`${row}:${column}`}
                  aria-label={say('risks.cell', { probability, impact, count })}
                  aria-selected={isCell(chosen, probability, impact)}
                  onClick={() => {
                    setAt({ row, column });
                    choose(probability, impact);
                  }}
                >
                  {count === 0 ? '' : count}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isCell = (chosen: Chosen | undefined, probability: number, impact: number): boolean =>
  chosen?.kind === 'cell' && chosen.probability === probability && chosen.impact === impact;
