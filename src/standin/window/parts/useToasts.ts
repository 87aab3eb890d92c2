import { useCallback, useState } from 'react';

export interface ShownToast {
  readonly key: number;
  readonly text: string;
  readonly intent: 'info' | 'success' | 'error';
}

const shownMs = 6000;
let lastKey = 0;

type Say = (text: string, intent?: ShownToast['intent']) => void;

export function useToasts(): readonly [readonly ShownToast[], Say] {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const say = useCallback<Say>((text, intent = 'info') => {
    lastKey += 1;
    const key = lastKey;
    setToasts((shown) => [...shown.slice(-2), { key, text, intent }]);
    setTimeout(() => {
      setToasts((shown) => shown.filter((toast) => toast.key !== key));
    }, shownMs);
  }, []);
  return [toasts, say];
}
