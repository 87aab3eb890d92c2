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
import { useEffect } from 'react';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import type { Notice } from './notices.ts';

const undoMs = 12_000;

export function SyncToasts() {
  const { notices } = useTabDeps();
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  useEffect(
    () =>
      notices.listen((notice) => {
        const { opId } = notice;
        if (opId === undefined) dispatchToast(<Told notice={notice} />, { intent: intentOf(notice) });
        else
          dispatchToast(<WithUndo notice={notice} undo={() => void notices.undo(opId)} />, {
            intent: intentOf(notice),
            timeout: undoMs,
            pauseOnHover: true,
            pauseOnWindowBlur: true,
          });
      }),
    [notices, dispatchToast],
  );
  return <Toaster toasterId={toasterId} position="bottom" />;
}

const intentOf = ({ kind }: Notice): 'success' | 'info' => (kind === 'saved' ? 'success' : 'info');

function Told({ notice }: { notice: Notice }) {
  return (
    <Toast>
      <ToastTitle>{notice.words}</ToastTitle>
    </Toast>
  );
}

function WithUndo({ notice, undo }: { notice: Notice; undo: () => void }) {
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
        {say('sync.undo')}
      </Link>
    </ToastTrigger>
  );
  return (
    <Toast>
      <ToastTitle action={action}>{say(notice.kind === 'kept' ? 'sync.keptTitle' : 'sync.saved')}</ToastTitle>
      <ToastBody>{notice.words}</ToastBody>
    </Toast>
  );
}
