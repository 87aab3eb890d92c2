import type { KeyboardEvent } from 'react';

import { onwardKey } from '#tab/parts/arrowKeys.ts';

import type { GridLayout } from './gridLayout.ts';
import type { GridCell } from './useGridKeys.ts';

/** Where a key leads; undefined for a key that is not the grid's. */
export function nextCell(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { line, column }: GridCell,
  { lines, columns, page }: { readonly lines: number; readonly columns: number; readonly page: number },
): GridCell | undefined {
  const toTheEnd = ctrlKey || metaKey;
  switch (onwardKey(key)) {
    case 'ArrowUp':
      return { line: toTheEnd ? 0 : line - 1, column };
    case 'ArrowDown':
      return { line: toTheEnd ? lines - 1 : line + 1, column };
    case 'ArrowLeft':
      return { line, column: column - 1 };
    case 'ArrowRight':
      return { line, column: column + 1 };
    case 'Home':
      return { line: toTheEnd ? 0 : line, column: 0 };
    case 'End':
      return { line: toTheEnd ? lines - 1 : line, column: columns - 1 };
    case 'PageUp':
      return { line: Math.max(0, line - page), column };
    case 'PageDown':
      return { line: line + page, column };
    default:
      return undefined;
  }
}

interface Scrolled {
  readonly scroller: HTMLElement | null;
  readonly body: HTMLElement | null;
  readonly layout: GridLayout;
}

/** Scrolls far enough for the line to be drawn; then it can be scrolled to exactly. */
export function bring(line: number, { scroller, body, layout }: Scrolled): void {
  if (scroller === null || body === null || line < 0) return;
  const inside = body.getBoundingClientRect();
  const outside = scroller.getBoundingClientRect();
  const top = inside.top + layout.topOf(line);
  const [above, below] = [Math.max(0, outside.top) + 40, Math.min(innerHeight, outside.bottom) - 40];
  const by = top < above ? top - above : top > below ? top - below : 0;
  if (by === 0) return;
  if (scroller.scrollHeight > scroller.clientHeight + 1) scroller.scrollTop += by;
  else globalThis.scrollBy(0, by);
}
