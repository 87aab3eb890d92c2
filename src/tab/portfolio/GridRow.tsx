/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table drawn as a grid keeps its roles only where they are said; the keys are the grid's for all its cells */
import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';

import { StatusMark } from '#tab/parts/StatusMark.tsx';
import type { EvidenceHealth } from '#domain/health/health.ts';
import { say } from '#words/say.ts';

import { type ColumnId, columns } from './columns.ts';
import { type CellFacts, cellOf, spokenCell, toneOf } from './GridCells.tsx';
import type { GridItem } from './gridView.ts';
import type { PortfolioRow } from './portfolioModel.ts';
import { useGridStyles } from './projectGrid.styles.ts';

interface GridRowProps {
  readonly row: PortfolioRow;
  readonly line: number;
  readonly shown: readonly ColumnId[];
  readonly facts: CellFacts;
  readonly gridId: string;
  readonly activeColumn: number | undefined;
  readonly isSelected: boolean;
}

export const cellId = (gridId: string, line: number, column: number): string => `${gridId}-${line}-${column}`;

export const GridRow = memo(function GridRow({
  row,
  line,
  shown,
  facts,
  gridId,
  activeColumn,
  isSelected,
}: GridRowProps) {
  const styles = useGridStyles();
  const isFaded = row.isSilent || row.isOver;
  return (
    <tr
      role="row"
      aria-rowindex={line + 2}
      aria-selected={isSelected ? true : undefined}
      className={mergeClasses(
        styles.row,
        styles.project,
        isFaded && styles.faded,
        isSelected && styles.selected,
      )}
      data-key={row.key}
      data-line={line}
    >
      {shown.map((id, column) => {
        const cell = {
          id: cellId(gridId, line, column),
          'aria-colindex': column + 1,
          'data-column': id,
          'data-active': activeColumn === column ? true : undefined,
        };
        const inside = cellOf(id, row, facts, styles, isSelected);
        return id === 'project' ? (
          <th
            key={id}
            {...cell}
            role="rowheader"
            scope="row"
            className={mergeClasses(styles.name, styles.sticky)}
          >
            {inside}
          </th>
        ) : (
          <td
            key={id}
            {...cell}
            role="gridcell"
            aria-label={spokenCell(id, row)}
            className={mergeClasses(
              styles.cell,
              styles[`at_${id}`],
              columns[id].isNumber && styles.number,
              columns[id].hasWhy && styles.hasWhy,
              id === 'age' && styles.small,
              id === 'age' && row.isSilent && styles.bold,
              id === 'slip' && !isSelected && toneOf(row.slipLevel, styles),
            )}
          >
            {inside}
          </td>
        );
      })}
    </tr>
  );
});

const counted: readonly EvidenceHealth[] = ['red', 'amber', 'noNews'];

/** The head of a group: its name, how many there are, and how many of them want a look. */
export function GroupRow({
  item,
  name,
  line,
  gridId,
  isActive,
  span,
}: {
  item: GridItem & { kind: 'group' };
  name: string;
  line: number;
  gridId: string;
  isActive: boolean;
  span: number;
}) {
  const styles = useGridStyles();
  const counts = counted
    .map((health) => ({
      health,
      count: item.standings.filter((one) => one.attention !== 'over' && one.health.evidence === health)
        .length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <tr role="row" aria-rowindex={line + 2} className={styles.group} data-line={line} data-group={item.value}>
      <td
        id={cellId(gridId, line, 0)}
        role="gridcell"
        aria-colspan={span}
        className={styles.groupName}
        data-active={isActive ? true : undefined}
      >
        <button type="button" tabIndex={-1} aria-expanded={item.isOpen} className={styles.groupButton}>
          <span aria-hidden="true">{item.isOpen ? '⌄' : '›'}</span> {name}
        </button>{' '}
        <span className={styles.small}>{say('portfolio.projects', { count: item.standings.length })}</span>
        {counts.map(({ health, count }) => (
          <span key={health} className={styles.groupCount}>
            <StatusMark status={health} size="mark" /> <span className={styles.small}>{count}</span>
          </span>
        ))}
      </td>
    </tr>
  );
}
