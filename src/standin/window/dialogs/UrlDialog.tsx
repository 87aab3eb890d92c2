import { useMemo, useRef, useState } from 'react';
import { AppFrame, type FrameHandle } from '#standin/window/frames/AppFrame.tsx';
import type { OwnEffects } from '#standin/window/frames/useHostEffects.ts';
import { dialogSize } from './dialogSize.ts';
import { HostDialog } from './HostDialog.tsx';

type Size = number | string | undefined;

interface UrlDialogProps {
  readonly url: string;
  readonly title: string;
  readonly width: Size;
  readonly height: Size;
  readonly channelId: string | undefined;
  readonly onMessage?: (message: unknown) => void;
  readonly connect?: (tell: (message: unknown) => void) => void;
  /** `undefined`: closed without a result. */
  readonly onDone: (result: unknown) => void;
}

export function UrlDialog({ title, width, height, onDone, ...page }: UrlDialogProps) {
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
}: Omit<UrlDialogProps, 'width'>) {
  const [wantedHeight, setWantedHeight] = useState<Size>(height);
  const handle = useRef<FrameHandle>(null);
  const own = useMemo<OwnEffects>(
    () => ({
      closeDialog: ({ result }) => {
        onDone(result ?? null);
      },
      resizeDialog: (size) => {
        setWantedHeight(size.height);
      },
      toParent: ({ message }) => {
        onMessage?.(message);
      },
    }),
    [onDone, onMessage],
  );
  connect?.((message) => {
    handle.current?.send({ func: 'messageForChild', args: [message] });
  });
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
