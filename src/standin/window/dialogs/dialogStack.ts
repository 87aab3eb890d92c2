import { useCallback, useState, type ReactNode } from 'react';

export type ShowDialog = (render: (close: () => void) => ReactNode) => void;

export interface ShownDialog {
  readonly key: number;
  readonly content: ReactNode;
}

let lastKey = 0;

export function useDialogStack(): readonly [readonly ShownDialog[], ShowDialog] {
  const [dialogs, setDialogs] = useState<readonly ShownDialog[]>([]);
  const show = useCallback<ShowDialog>((render) => {
    lastKey += 1;
    const key = lastKey;
    const close = (): void => {
      setDialogs((shown) => shown.filter((dialog) => dialog.key !== key));
    };
    const content = render(close);
    setDialogs((shown) => [...shown, { key, content }]);
  }, []);
  return [dialogs, show];
}
