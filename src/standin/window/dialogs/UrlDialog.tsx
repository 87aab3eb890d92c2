import { useEffect, useRef, useState } from 'react';
import { AppFrame, type FrameHandle } from '#standin/window/frames/AppFrame.tsx';
import type { OwnEffects } from '#standin/window/frames/useHostEffects.ts';
import type { UrlDialogRequest } from './dialogStack.ts';
import { dialogSize } from './dialogSize.ts';
import { HostDialog } from './HostDialog.tsx';

export function UrlDialog({ title, width, height, onDone, ...page }: UrlDialogRequest) {
  return (
    <HostDialog
      title={title}
      width={dialogSize(width, innerWidth, 280)}
      onClose={() => {
        onDone(undefined);
      }}
    >
      <UrlDialogBody title={title} height={height} onDone={onDone} {...page} />
    </HostDialog>
  );
}

/** The page inside, without the frame around it: also shown within a running action command. */
export function UrlDialogBody({
  url,
  title,
  height,
  channelId,
  onMessage,
  connect,
  onDone,
}: Omit<UrlDialogRequest, 'width'>) {
  const [wantedHeight, setWantedHeight] = useState(height);
  const handle = useRef<FrameHandle>(null);
  useEffect(() => {
    connect?.((message) => {
      handle.current?.send({ func: 'messageForChild', args: [message] });
    });
  }, [connect]);
  const own: OwnEffects = {
    closeDialog: ({ result }) => {
      onDone(result ?? null);
    },
    resizeDialog: (size) => {
      setWantedHeight(size.height);
    },
    toParent: ({ message }) => {
      onMessage?.(message);
    },
  };
  const px = dialogSize(wantedHeight, innerHeight, 240);
  return (
    <div style={{ display: 'flex', flexGrow: 1, height: px, minHeight: `min(${px}, 100%)` }}>
      <AppFrame
        url={url}
        title={title}
        context="task"
        page={{ id: '' }}
        channelId={channelId}
        own={own}
        handle={handle}
      />
    </div>
  );
}
