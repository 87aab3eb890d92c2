/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table drawn as a grid keeps its roles only where they are said; the keys are the grid's for all its cells */
import { mergeClasses } from '@fluentui/react-components';
import { type PointerEvent, useRef } from 'react';

import type { MessageKey } from '#words/en/messages.ts';
import { say } from '#words/say.ts';

import { type ColumnId, columns } from './columns.ts';
import type { FinishScale } from './finishScale.ts';
import type { GridView } from './gridView.ts';
import { useGridStyles } from './projectGrid.styles.ts';

const notes: Readonly<Partial<Record<ColumnId, MessageKey>>> = {
  status: 'portfolio.column.statusNote',
  health: 'portfolio.column.healthNote',
  finish: 'portfolio.column.finishNote',
  trend: 'portfolio.column.trendNote',
};

export interface GridHeadProps {
  readonly view: Pick<GridView, 'columns' | 'sort' | 'widths'>;
  readonly scale: FinishScale;
  readonly idOf: (column: number) => string;
  readonly activeColumn: number | undefined;
  readonly onSort: (by: ColumnId) => void;
  readonly onWidth: (id: ColumnId, pixels: number) => void;
}

/** A press sorts; a pull at the right edge makes a column wider (on the keyboard Alt and an arrow). */
export function GridHead({ view, scale, idOf, activeColumn, onSort, onWidth }: GridHeadProps) {
  const styles = useGridStyles();
  return (
    <thead role="rowgroup" className={styles.headBlock}>
      <tr role="row" aria-rowindex={1} className={mergeClasses(styles.row, styles.heads)}>
        {view.columns.map((id, column) => {
          const isSorted = view.sort?.by === id;
          return (
            <th
              key={id}
              id={idOf(column)}
              role="columnheader"
              scope="col"
              aria-colindex={column + 1}
              aria-sort={isSorted ? (view.sort?.descending ? 'descending' : 'ascending') : 'none'}
              aria-label={id === 'drawing' ? say('portfolio.column.drawing') : undefined}
              className={mergeClasses(
                styles.head,
                styles[`at_${id}`],
                columns[id].isNumber && styles.number,
                column === 0 && styles.sticky,
                id === 'age' && styles.onlyWide,
              )}
              data-active={activeColumn === column ? true : undefined}
              data-column={id}
              onClick={() => onSort(id)}
            >
              {id === 'drawing' ? (
                <Ticks scale={scale} />
              ) : (
                <>
                  {say(`portfolio.column.${id}`)}
                  {isSorted && <span aria-hidden="true">{view.sort?.descending ? ' ↓' : ' ↑'}</span>}
                  <Note of={notes[id]} />
                </>
              )}
              <Edge onWidth={(pixels) => onWidth(id, pixels)} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Note({ of }: { of: MessageKey | undefined }) {
  const styles = useGridStyles();
  return of === undefined ? null : (
    <span className={mergeClasses(styles.headNote, styles.onlyWide)}> {say(of)}</span>
  );
}

function Ticks({ scale }: { scale: FinishScale }) {
  const styles = useGridStyles();
  return (
    <span className={styles.scale}>
      {scale.ticks.map((tick) => (
        <span
          key={tick.at}
          className={mergeClasses(styles.tick, tick.at < 0.1 && styles.tickAtStart)}
          style={{ left: `${(tick.at * 100).toFixed(1)}%` }}
        >
          {tick.name}
        </span>
      ))}
    </span>
  );
}

/** The right edge of a head, to pull at. */
function Edge({ onWidth }: { onWidth: (pixels: number) => void }) {
  const styles = useGridStyles();
  const start = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const widthAt = (event: PointerEvent): number => {
    const { x = event.clientX, width = 0 } = start.current ?? {};
    return Math.max(44, width + event.clientX - x);
  };
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined) onWidth(widthAt(event));
      }}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}
