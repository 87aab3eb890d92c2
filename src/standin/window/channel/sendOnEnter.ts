import type { KeyboardEvent } from 'react';

/** Enter sends, Shift+Enter is a new line; while an input method is composing, Enter belongs to it. */
export function sendOnEnter(send: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
}
