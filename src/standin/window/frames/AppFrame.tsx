import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useImperativeHandle, useState, type Ref } from 'react';
import { EmptyPage } from '#standin/window/parts/EmptyPage.tsx';
import type { HostEvent } from '#standin/window/protocol/envelope.ts';
import type { FrameContext, FrameState, TabSettings } from '#standin/window/protocol/frame.ts';
import { filledUrl, isValidDomain } from '#standin/window/protocol/pageUrl.ts';
import { useTeams } from '#standin/window/state/teams.ts';
import { useHostEffects, type OwnEffects } from './useHostEffects.ts';
import { useHostFacts } from './useHostFacts.ts';
import { useHostFrame } from './useHostFrame.ts';

const useStyles = makeStyles({
  area: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  dialogArea: { backgroundColor: tokens.colorNeutralBackground1 },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: 'inherit',
  },
});

/** Teams' own limits on what a page in it may do. */
const sandbox =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

const noOwnEffects: OwnEffects = {};

export interface FrameHandle {
  readonly send: (event: HostEvent) => void;
}

interface AppFrameProps {
  readonly url: string;
  readonly title: string;
  readonly context: FrameContext;
  readonly page: { readonly id: string; readonly subId?: string | undefined };
  readonly channelId?: string | undefined;
  readonly settings?: TabSettings | undefined;
  readonly own?: OwnEffects;
  readonly onFrame?: (frame: FrameState) => void;
  readonly handle?: Ref<FrameHandle>;
}

export function AppFrame(props: AppFrameProps) {
  const { app } = useTeams().tenant;
  if (!isValidDomain(props.url, app.validDomains ?? [])) {
    return (
      <EmptyPage icon={<PlugDisconnectedRegular />} title="This page is not shown">
        Its address is not in the app’s validDomains: {props.url}
      </EmptyPage>
    );
  }
  return <LiveFrame {...props} />;
}

function LiveFrame({
  url,
  title,
  context,
  page,
  channelId,
  settings,
  own = noOwnEffects,
  onFrame,
  handle,
}: AppFrameProps) {
  const styles = useStyles();
  const { app } = useTeams().tenant;
  const facts = useHostFacts({ id: page.id, subId: page.subId, channelId });
  const [round, setRound] = useState(0);
  const [src] = useState(() => filledUrl(url, facts));
  const doEffect = useHostEffects({ pageId: page.id, channelId, own });
  const { iframe, frame, send, restart, fail } = useHostFrame({
    url,
    context,
    facts,
    settings,
    onEffect: (effect, reply) => {
      doEffect(effect, reply, send);
    },
  });
  useImperativeHandle(handle, () => ({ send }), [send]);
  useEffect(() => {
    onFrame?.(frame);
  }, [frame, onFrame]);

  const isWaiting = frame.phase === 'loading' || frame.phase === 'loaded';
  const onTimeUp = useEffectEvent(fail);
  useEffect(() => {
    if (!isWaiting) return;
    const limit = setTimeout(() => {
      onTimeUp();
    }, notifySuccessLimitMs);
    return () => {
      clearTimeout(limit);
    };
  }, [isWaiting]);

  return (
    <div className={mergeClasses(styles.area, context !== 'content' && styles.dialogArea)}>
      {frame.phase !== 'failed' && (
        <iframe
          key={round}
          ref={iframe}
          className={styles.frame}
          src={src}
          title={title}
          sandbox={sandbox}
          allow={allowed}
        />
      )}
      {frame.phase === 'loading' && app.showLoadingIndicator === true && (
        <div className={styles.cover}>
          <Spinner label={`Loading ${title}`} />
        </div>
      )}
      {frame.phase === 'failed' && (
        <FrameProblem
          onRetry={() => {
            restart();
            setRound(round + 1);
          }}
        />
      )}
    </div>
  );
}

/** Teams gives a page 30 seconds to say `notifySuccess`. */
const notifySuccessLimitMs = 30_000;
const allowed = 'clipboard-read; clipboard-write';

function FrameProblem({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyPage icon={<PlugDisconnectedRegular />} title="There was a problem reaching this app">
      <p>It did not answer in time.</p>
      <Button appearance="primary" onClick={onRetry}>
        Retry
      </Button>
    </EmptyPage>
  );
}
