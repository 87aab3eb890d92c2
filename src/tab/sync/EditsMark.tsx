import { makeStyles, tokens } from '@fluentui/react-components';

import type { SyncedRow } from '#data/sync/engine.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useWaitSeconds } from '#tab/parts/useWaitSeconds.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

const useStyles = makeStyles({
  mark: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Beside what the person changed, until SharePoint has it. */
export function EditsMark({ edits }: { edits: SyncedRow<unknown>['edits'] }) {
  const { mark } = useStyles();
  const { engine, notices } = useTabDeps();
  const { isOnline } = useLive(engine.sending);
  const waitSeconds = useWaitSeconds();
  return (
    <output className={mark} data-testid="edits" data-edits={edits}>
      {edits === 'saving' &&
        (!isOnline
          ? say('sync.row.offline')
          : waitSeconds > 0
            ? say('sync.row.waiting', { seconds: waitSeconds })
            : say('sync.row.saving'))}
      {edits === 'needsYou' && (
        <LinkButton onClick={() => notices.isTrayOpen.set(true)}>{say('sync.row.needsYou')}</LinkButton>
      )}
    </output>
  );
}
