/** A value that changes, in the shape React's useSyncExternalStore reads. */
export interface Store<T> {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly getSnapshot: () => T;
}

export interface WritableStore<T> extends Store<T> {
  readonly set: (value: T) => void;
}

export function createStore<T>(initial: T): WritableStore<T> {
  const readers = new Set<() => void>();
  let current = initial;
  return {
    subscribe: (onChange) => {
      readers.add(onChange);
      return () => readers.delete(onChange);
    },
    getSnapshot: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const onChange of readers) onChange();
    },
  };
}
