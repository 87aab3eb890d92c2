import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PreviewedAttachment } from '#standin/window/backend/wire.ts';
import { unreachableText } from '#standin/window/cards/cardAnswer.ts';
import { CardView } from '#standin/window/cards/CardView.tsx';
import { dialogSize } from '#standin/window/dialogs/dialogSize.ts';
import { useDialogStyles } from '#standin/window/dialogs/dialog.styles.ts';
import { HostDialog } from '#standin/window/dialogs/HostDialog.tsx';
import { UrlDialogBody } from '#standin/window/dialogs/UrlDialog.tsx';
import { useNavigation } from '#standin/window/state/useNavigation.ts';
import { BotPreview } from './BotPreview.tsx';
import { runTaskFlow, type TaskBot } from './taskFlow.ts';
import { createScreen, type TaskView } from './taskView.ts';

interface TaskDialogProps {
  readonly title: string;
  readonly bot: TaskBot;
  readonly channelId: string;
  readonly signIn: () => Promise<boolean>;
  readonly onDone: (attachments: readonly PreviewedAttachment[] | undefined) => void;
}

export function TaskDialog({ title, bot, channelId, signIn, onDone }: TaskDialogProps) {
  const [view, setView] = useState<TaskView>({ kind: 'busy' });
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void runTaskFlow(createScreen(setView), bot).then(onDone);
  }, [bot, onDone]);
  const close = (): void => {
    if (view.kind === 'busy') onDone(undefined);
    else view.answer(undefined);
  };
  const { page } = view.kind === 'page' ? view : {};
  return (
    <HostDialog
      title={view.kind === 'page' && view.page.title !== '' ? view.page.title : title}
      width={page === undefined ? '560px' : dialogSize(page.width, innerWidth, 400)}
      onClose={close}
    >
      <TaskBody {...{ view, channelId, signIn }} />
    </HostDialog>
  );
}

interface TaskBodyProps {
  readonly view: TaskView;
  readonly channelId: string;
  readonly signIn: () => Promise<boolean>;
}

function TaskBody({ view, channelId, signIn }: TaskBodyProps) {
  const styles = useDialogStyles();
  const { openLink } = useNavigation();
  switch (view.kind) {
    case 'busy':
      return (
        <div className={styles.center}>
          <Spinner label="Loading" />
        </div>
      );
    case 'page':
      return view.page.url === undefined ? (
        <CardView
          content={view.page.card}
          isBare
          onPress={(press) => {
            if (press.kind === 'openUrl') openLink(press.url);
            else view.answer(press.data);
          }}
        />
      ) : (
        <UrlDialogBody {...view.page} url={view.page.url} channelId={channelId} onDone={view.answer} />
      );
    case 'preview':
      return <BotPreview activity={view.activity} onChoice={view.answer} />;
    case 'message':
      return (
        <div className={styles.center}>
          <p>{view.text}</p>
          <Button appearance="primary" onClick={() => view.answer(undefined)}>
            Close
          </Button>
        </div>
      );
    case 'problem':
      return (
        <div className={styles.center} role="alert">
          <p>{unreachableText}</p>
          <Button appearance="primary" onClick={() => view.answer('retry')}>
            Try again
          </Button>
        </div>
      );
    case 'signIn':
      return (
        <div className={styles.center}>
          <p>You’ll need to sign in to use this app.</p>
          <Button
            appearance="primary"
            onClick={() => {
              void signIn().then((isSignedIn) => {
                if (isSignedIn) view.answer(true);
              });
            }}
          >
            {view.title}
          </Button>
        </div>
      );
  }
}
