import { useCallback, useState, type ReactNode } from 'react';

export type ShowDialog = (render: (close: () => void) => ReactNode) => void;

type Size = number | string | undefined;

/** A page of an app in a dialog. */
export interface UrlDialogRequest {
  readonly url: string;
  readonly title: string;
  readonly width: Size;
  readonly height: Size;
  readonly channelId: string | undefined;
  readonly onMessage?: (message: unknown) => void;
  /** Gives whoever opened the dialog a way to speak to its page. */
  readonly connect?: (tell: (message: unknown) => void) => void;
  /** `undefined`: closed without a result. */
  readonly onDone: (result: unknown) => void;
}

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
