import { type RefObject, useLayoutEffect, useState } from 'react';

const leastPixels = 300;
const phonePixels = 720;

/** What is left of the window below this element's top, so that it can scroll in itself; undefined on a phone, where the page does. */
export function useRestHeight(element: RefObject<HTMLElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const look = (): void => {
      if (element.current === null) return;
      const top = element.current.getBoundingClientRect().top + scrollY;
      setHeight(innerWidth <= phonePixels ? undefined : Math.max(leastPixels, Math.floor(innerHeight - top)));
    };
    look();
    const observer = new ResizeObserver(look);
    const above = element.current?.closest('main');
    if (above) observer.observe(above);
    globalThis.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      globalThis.removeEventListener('resize', look);
    };
  }, [element]);
  return height;
}
