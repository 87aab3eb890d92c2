/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a table drawn as a grid keeps its roles only where they are said; the keys are the grid's for all its cells */
import { mergeClasses } from '@fluentui/react-components';
import { type MouseEvent, useId, useMemo, useRef, useSyncExternalStore } from 'react';

import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import { say } from '#words/say.ts';

import { type ColumnId, columns } from './columns.ts';
import type { CellFacts } from './GridCells.tsx';
import { GridHead } from './GridHead.tsx';
import { gridLayout } from './gridLayout.ts';
import { cellId, GridRow, GroupRow } from './GridRow.tsx';
import type { GridItem, GridView } from './gridView.ts';
import type { PortfolioRow } from './portfolioModel.ts';
import { useGridStyles } from './projectGrid.styles.ts';
import { type GridCell, useGridKeys } from './useGridKeys.ts';
import { useGridWindow } from './useGridWindow.ts';
import { useRestHeight } from './useRestHeight.ts';

export interface ProjectGridProps {
  readonly items: readonly GridItem[];
  readonly view: Pick<GridView, 'columns' | 'sort' | 'widths'>;
  readonly rowOf: (standing: Standing) => PortfolioRow;
  readonly facts: CellFacts;
  readonly groupName: (value: string) => string;
  readonly selectedKey: string | undefined;
  readonly onOpen: (standing: Standing) => void;
  readonly onWhy: (standing: Standing, of: ColumnId) => void;
  readonly onGroup: (value: string) => void;
  readonly onSort: (by: ColumnId) => void;
  readonly onWidth: (id: ColumnId, pixels: number) => void;
}

const wideHeights = { rowHeight: 30, groupHeight: 28 };
const phoneHeights = { rowHeight: 60, groupHeight: 32 };

/** The dense list. Only what is on the screen is drawn, so fifty thousand cost what fifty do. */
export function ProjectGrid(props: ProjectGridProps) {
  const { items, view, rowOf, facts, groupName, selectedKey } = props;
  const styles = useGridStyles();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isPhone = useSyncExternalStore(onPhone.subscribe, onPhone.get);
  const height = useRestHeight(scroller);
  const heights = isPhone ? phoneHeights : wideHeights;
  const layout = useMemo(() => {
    const groups = items.flatMap((item, index) => (item.kind === 'group' ? index : []));
    return gridLayout(items.length, groups, heights);
  }, [items, heights]);
  const { first, end } = useGridWindow({ scroller, body }, layout, items.length);
  const enter = (cell: GridCell): void => act(cell, props);
  const { active, setActive, onKeyDown } = useGridKeys({
    scroller,
    body,
    layout,
    lines: items.length,
    columns: view.columns.length,
    idOf: ({ line, column }) => cellId(gridId, line, items[line]?.kind === 'group' ? 0 : column),
    onEnter: enter,
    onResize: (column, by) => {
      const id = view.columns[column];
      if (id !== undefined) props.onWidth(id, Math.max(44, (view.widths[id] ?? columns[id].width) + by));
    },
  });
  const onClick = (event: MouseEvent): void => {
    const cell = cellAt(event, view.columns);
    if (cell === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setActive(cell);
    enter(cell);
  };
  return (
    <div ref={scroller} className={styles.scroller} style={height === undefined ? undefined : { height }}>
      <table
        role="grid"
        aria-label={say('portfolio.title')}
        aria-rowcount={items.length + 1}
        aria-colcount={view.columns.length}
        aria-activedescendant={cellId(
          gridId,
          active.line,
          items[active.line]?.kind === 'group' ? 0 : active.column,
        )}
        tabIndex={0}
        className={styles.table}
        style={{ '--columns': template(view), minWidth: leastWidth(view) } as object}
        onKeyDown={onKeyDown}
        data-testid="projects"
      >
        <GridHead
          view={view}
          scale={facts.scale}
          idOf={(column) => cellId(gridId, -1, column)}
          activeColumn={active.line === -1 ? active.column : undefined}
          onSort={props.onSort}
          onWidth={props.onWidth}
        />
        <tbody
          ref={body}
          role="rowgroup"
          className={mergeClasses(styles.block)}
          style={{ height: layout.height, paddingTop: layout.topOf(first) }}
          onClick={onClick}
        >
          {items.slice(first, end).map((item, index) => {
            const line = first + index;
            const isActive = active.line === line;
            return item.kind === 'group' ? (
              <GroupRow
                key={`group ${item.value}`}
                item={item}
                name={groupName(item.value)}
                line={line}
                gridId={gridId}
                isActive={isActive}
                span={view.columns.length}
              />
            ) : (
              <GridRow
                key={item.standing.project.key}
                row={rowOf(item.standing)}
                line={line}
                shown={view.columns}
                facts={facts}
                gridId={gridId}
                activeColumn={isActive ? active.column : undefined}
                isSelected={selectedKey === item.standing.project.key}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function act(
  { line, column }: GridCell,
  { items, view, onOpen, onWhy, onGroup, onSort }: ProjectGridProps,
): void {
  const id = view.columns[column];
  const item = items[line];
  if (id === undefined) return;
  if (line === -1) onSort(id);
  else if (item?.kind === 'group') onGroup(item.value);
  else if (item !== undefined && columns[id].hasWhy === true) onWhy(item.standing, id);
  else if (item !== undefined) onOpen(item.standing);
}

function cellAt(event: MouseEvent, shown: readonly ColumnId[]): GridCell | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  const line = target?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const id = target?.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const column = shown.findIndex((one) => one === id);
  return line === undefined ? undefined : { line: Number(line), column: Math.max(0, column) };
}

const widthOf = (id: ColumnId, { widths }: Pick<GridView, 'widths'>): number =>
  widths[id] ?? columns[id].width;

function template(view: ProjectGridProps['view']): string {
  return view.columns
    .map((id) => {
      const { share } = columns[id];
      const width = widthOf(id, view);
      return share === 0 || view.widths[id] !== undefined ? `${width}px` : `minmax(${width}px, ${share}fr)`;
    })
    .join(' ');
}

const gapPixels = 12;
const marginPixels = 40;

function leastWidth(view: ProjectGridProps['view']): string {
  const widths = view.columns.reduce((sum, id) => sum + widthOf(id, view), 0);
  return `${widths + gapPixels * (view.columns.length - 1) + marginPixels}px`;
}

const phone = globalThis.matchMedia?.('(max-width: 720px)');
const onPhone = {
  get: (): boolean => phone.matches,
  subscribe: (onChange: () => void): (() => void) => {
    phone?.addEventListener('change', onChange);
    return () => phone?.removeEventListener('change', onChange);
  },
};
