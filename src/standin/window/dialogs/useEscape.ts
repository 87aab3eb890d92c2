import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Escape inside the box closes it; inside a frame the key belongs to the page there. */
export function useEscape(box: RefObject<HTMLElement | null>, close: () => void): void {
  const onClose = useEffectEvent(close);
  useEffect(() => {
    const element = box.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [box]);
}
