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
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  useEffect(
    () =>
      notices.listen((notice) => {
        if ('opId' in notice) {
          if (notice.kind === 'saved') dismissToast(`kept ${notice.opId}`);
          dispatchToast(<WithUndo notice={notice} undo={() => void notices.undo(notice.opId)} />, {
            intent: notice.kind === 'saved' ? 'success' : 'info',
            toastId: `${notice.kind} ${notice.opId}`,
            timeout: undoMs,
            pauseOnHover: true,
            pauseOnWindowBlur: true,
          });
        } else
          dispatchToast(
            <Toast>
              <ToastTitle>{wordsOf(notice)}</ToastTitle>
            </Toast>,
            { intent: 'info' },
          );
      }),
    [notices, dispatchToast, dismissToast],
  );
  return <Toaster toasterId={toasterId} position="bottom" />;
}

function wordsOf(notice: Exclude<Notice, { opId: string }>): string {
  switch (notice.kind) {
    case 'told':
      return notice.words;
    case 'needsYou':
      return say('sync.needsYou.told');
    case 'undone':
      return say('sync.undo.undone');
    case 'undoGivenUp':
      return say('sync.undo.changedSince');
    case 'withdrawn':
    case 'undoing':
    case 'tooLate':
    case 'nothing':
      return say(`sync.undo.${notice.kind}`);
  }
}

function WithUndo({ notice, undo }: { notice: Extract<Notice, { opId: string }>; undo: () => void }) {
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
      <ToastBody>{notice.kind === 'kept' ? say('sync.kept') : notice.words}</ToastBody>
    </Toast>
  );
}
