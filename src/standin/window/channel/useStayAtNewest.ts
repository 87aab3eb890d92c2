import { useEffect, useRef, type RefObject } from 'react';

interface Scroller {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
}

/**
 * Opens at the newest message and stays there while cards below are still growing, until somebody takes hold of the
 * list. A new message begins that anew.
 */
export function useStayAtNewest(newestId: string | undefined): Scroller {
  const scroll = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = scroll.current;
    const inner = content.current;
    if (list === null || inner === null || newestId === undefined) return;
    const hands = new AbortController();
    const observer = new ResizeObserver(() => {
      list.scrollTo({ top: list.scrollHeight });
    });
    const letGo = (): void => {
      observer.disconnect();
      hands.abort();
    };
    observer.observe(inner);
    for (const name of ['wheel', 'pointerdown', 'keydown', 'focusin']) {
      list.addEventListener(name, letGo, { signal: hands.signal, passive: true });
    }
    return letGo;
  }, [newestId]);
  return { scroll, content };
}
