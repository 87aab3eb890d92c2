import {
  Link,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo } from 'react';

import { say } from '#words/say.ts';

export interface Toasts {
  readonly tell: (words: string) => void;
  /** Stays longer: there is something in it to do. */
  readonly tellWithUndo: (words: string, undo: () => void) => void;
  /** Has to stand on the page once. */
  readonly toaster: ReactNode;
}

const undoMs = 12_000;

export function useToasts(): Toasts {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const tell = useCallback(
    (words: string) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{words}</ToastTitle>
        </Toast>,
        { intent: 'info' },
      );
    },
    [dispatchToast],
  );
  const tellWithUndo = useCallback(
    (words: string, undo: () => void) => {
      const action = (
        <ToastTrigger>
          <Link
            as="button"
            onClick={(event) => {
              // Before the toast goes: Fluent would give its focus back when it is gone, and by then a dialog may hold it.
              event.currentTarget.ownerDocument.querySelector<HTMLElement>('main')?.focus();
              undo();
            }}
            data-testid="undo"
          >
            {say('update.undo')}
          </Link>
        </ToastTrigger>
      );
      dispatchToast(
        <Toast>
          <ToastTitle action={action}>{say('update.saved')}</ToastTitle>
          <ToastBody>{words}</ToastBody>
        </Toast>,
        { intent: 'success', timeout: undoMs, pauseOnHover: true, pauseOnWindowBlur: true },
      );
    },
    [dispatchToast],
  );
  return useMemo(
    () => ({ tell, tellWithUndo, toaster: <Toaster toasterId={toasterId} position="bottom" /> }),
    [tell, tellWithUndo, toasterId],
  );
}
