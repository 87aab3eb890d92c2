import { useCallback, useEffect, useState } from 'react';
import { readAddress, writeAddress, type WindowState } from './place.ts';

export type ChangeWindow = (change: Partial<WindowState>) => void;

/** Window state lives in the address: back and forward work, and any state can be linked. */
export function useWindowState(): readonly [WindowState, ChangeWindow] {
  const [state, setState] = useState(() => readAddress(location.search));
  useEffect(() => {
    const onPop = (): void => {
      setState(readAddress(location.search));
    };
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('popstate', onPop);
    };
  }, []);
  const change = useCallback<ChangeWindow>((part) => {
    const next = { ...readAddress(location.search), ...part };
    history.pushState(null, '', `/${writeAddress(next)}`);
    setState(next);
  }, []);
  return [state, change];
}
