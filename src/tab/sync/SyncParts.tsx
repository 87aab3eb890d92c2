import { useEffect } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';

import { SyncToasts } from './SyncToasts.tsx';

/** What stands beside every page and may come after it: toasts, and Ctrl+Z. */
export function SyncParts() {
  const { notices } = useTabDeps();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndoKey(event) || isInField(event.target)) return;
      event.preventDefault();
      void notices.undoLast();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [notices]);
  return <SyncToasts />;
}

const isUndoKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';

/** A field takes back its own letters. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
