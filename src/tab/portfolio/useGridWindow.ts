import { type RefObject, useLayoutEffect, useState } from 'react';

import type { GridLayout } from './gridLayout.ts';

/** Lines drawn beyond the edges, so that a quick turn of the wheel shows no gap. */
const spare = 8;
const firstLines = 24;

export interface GridWindow {
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
}

/** Which lines stand on the screen, whether the grid scrolls in itself (wide) or with the page (phone). */
export function useGridWindow(
  { scroller, body }: { scroller: RefObject<HTMLElement | null>; body: RefObject<HTMLElement | null> },
  layout: GridLayout,
  count: number,
): GridWindow {
  const [shown, setShown] = useState<GridWindow>({ first: 0, end: firstLines });
  useLayoutEffect(() => {
    const look = (): void => {
      if (scroller.current === null || body.current === null) return;
      const next = windowOf(scroller.current, body.current, layout);
      setShown((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    if (scroller.current !== null) observer.observe(scroller.current);
    document.addEventListener('scroll', look, { capture: true, passive: true }); // scrolling does not bubble
    globalThis.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
      globalThis.removeEventListener('resize', look);
    };
  }, [scroller, body, layout]);
  return { first: Math.min(shown.first, Math.max(0, count - 1)), end: Math.min(shown.end, count) };
}

function windowOf(scroller: HTMLElement, body: HTMLElement, { indexAt }: GridLayout): GridWindow {
  const [outside, inside] = [scroller.getBoundingClientRect(), body.getBoundingClientRect()];
  const top = Math.max(outside.top, 0) - inside.top;
  const bottom = Math.min(outside.bottom, innerHeight) - inside.top;
  // In steps, so that most turns of the wheel draw nothing anew.
  const first = Math.max(0, indexAt(top) - spare);
  return { first: first - (first % 4), end: indexAt(Math.max(top, bottom)) + 1 + spare };
}
