import { useSyncExternalStore } from 'react';
import type { WidthName } from './place.ts';
import type { Layout } from './teams.ts';

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener('resize', onChange);
  return () => {
    removeEventListener('resize', onChange);
  };
};

export function useLayout(width: WidthName): Layout {
  const windowWidth = useSyncExternalStore(subscribe, () => innerWidth);
  if (width === 'phone' || windowWidth < 600) return 'phone';
  return width === '720' || windowWidth < 940 ? 'narrow' : 'desktop';
}
