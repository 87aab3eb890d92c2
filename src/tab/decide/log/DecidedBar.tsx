import { Button, makeStyles, tokens } from '@fluentui/react-components';

import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { progressWords } from './progressWords.ts';
import { useDecided } from './useDecided.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '8px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flex: '1 1 240px', minWidth: 0, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** After deciding: how much of it SharePoint has, and the way to finish it or to take it back. */
export function DecidedBar({ id, onUndone }: { readonly id: string; readonly onUndone?: () => void }) {
  const styles = useStyles();
  const { engine, router } = useTabDeps();
  const { progress, isUndone, undoMinutes, isBusy, undo, finish } = useDecided(id);
  if (progress === undefined) return undefined;
  const names = new Map(engine.projects.getSnapshot().rows.map(({ value }) => [value.key, value.name]));
  const canFinish = !isUndone && (progress.needsYou.length > 0 || (progress.isMissing && !isBusy));
  const isToChoose = progress.needsYou.some(({ why }) => why.kind === 'conflict');
  return (
    <section className={styles.bar} data-testid="decided" aria-live="polite">
      <p className={styles.words}>
        {isUndone ? say('decisions.bar.undone') : progressWords(progress, (key) => names.get(key) ?? key)}
      </p>
      <div className={styles.buttons}>
        {canFinish && (
          <Button appearance="primary" disabled={isBusy} onClick={finish}>
            {say(isToChoose ? 'decisions.choose' : 'decisions.finish')}
          </Button>
        )}
        {!isUndone && undoMinutes > 0 && (
          <Button
            disabled={isBusy}
            onClick={() => {
              undo();
              onUndone?.();
            }}
          >
            {say('decisions.undo', { minutes: undoMinutes })}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => router.go('/tab/decide/log')}>
          {say('decisions.openLog')}
        </Button>
      </div>
    </section>
  );
}
