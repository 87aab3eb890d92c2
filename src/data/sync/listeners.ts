/** Who wants to know when something changed. */
export function createListeners(): {
  readonly add: (onChange: () => void) => () => void;
  readonly tell: () => void;
} {
  const listeners = new Set<() => void>();
  return {
    add: (onChange) => {
      const listener = (): void => onChange();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
