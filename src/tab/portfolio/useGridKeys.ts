import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

import { useFetchedSoon } from '#tab/parts/useFetchedSoon.ts';

import type { GridLayout } from './gridLayout.ts';

/** Line -1 is the head. */
export interface GridCell {
  readonly line: number;
  readonly column: number;
}

export interface GridKeysProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLElement | null>;
  readonly layout: GridLayout;
  readonly lines: number;
  readonly columns: number;
  readonly idOf: (cell: GridCell) => string;
  readonly onEnter: (cell: GridCell) => void;
  /** Alt and an arrow on a head. */
  readonly onResize: (column: number, byPixels: number) => void;
}

const resizeStepPixels = 16;

const moves = () => import('./gridMoves.ts');
const soon = [moves];
const movingKeys = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down))$/u;

/**
 * The grid itself has the focus and says which of its cells is meant: a cell that is scrolled away leaves the page, and would take
 * the focus with it.
 */
export function useGridKeys(props: GridKeysProps) {
  const { scroller, body, layout, lines, columns, idOf, onEnter, onResize } = props;
  const [active, setActive] = useState<GridCell>({ line: 0, column: 0 });
  const [moved, setMoved] = useState(0);
  const within = ({ line, column }: GridCell): GridCell => ({
    line: Math.min(line, lines - 1),
    column: Math.min(column, columns - 1),
  });
  const cell = within(active);
  useFetchedSoon(soon);
  // Keys come faster than cells are drawn: where the last one led. An effect that copies what was drawn would take a key back.
  const latest = useRef(active);
  const goTo = (to: GridCell): void => {
    latest.current = to;
    setActive(to);
  };
  // What leads from cell to cell is fetched at the first key: Enter after an arrow means the cell the arrow leads to.
  const moving = useRef(Promise.resolve());
  const id = idOf(cell);
  useEffect(() => {
    if (moved > 0)
      document.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, moved]);

  const move = async (event: KeyboardEvent): Promise<void> => {
    const { bring, nextCell } = await moves();
    const page = Math.max(1, layout.indexAt((scroller.current?.clientHeight ?? 300) - 60));
    const next = nextCell(event, within(latest.current), { lines, columns, page });
    if (next === undefined) return;
    const to = {
      line: Math.min(lines - 1, Math.max(-1, next.line)),
      column: Math.min(columns - 1, Math.max(0, next.column)),
    };
    bring(to.line, { scroller: scroller.current, body: body.current, layout });
    goTo(to);
    setMoved((times) => times + 1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.altKey && cell.line === -1 && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      onResize(cell.column, event.key === 'ArrowLeft' ? -resizeStepPixels : resizeStepPixels);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const enter = (): void => onEnter(within(latest.current));
      void moving.current.then(enter, enter);
      return;
    }
    if (!movingKeys.test(event.key)) return;
    event.preventDefault();
    moving.current = move(event);
  };
  return { active: cell, setActive: goTo, onKeyDown };
}
