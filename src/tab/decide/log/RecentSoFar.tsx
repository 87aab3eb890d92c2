import { useTabDeps } from '#tab/tabDeps.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { progressWords } from './progressWords.ts';
import { SoFar, type SoFarProps } from './SoFar.tsx';
import { useDecided } from './useDecided.ts';

/** Of a decision of today: how far it was written, and the way to finish it or take it back. */
export function RecentSoFar(props: SoFarProps) {
  const { id, state } = props.entry;
  const styles = useLogStyles();
  const { engine } = useTabDeps();
  const { progress, undoMinutes, isBusy, undo, finish } = useDecided(id);
  const names = new Map(engine.projects.getSnapshot().rows.map(({ value }) => [value.key, value.name]));
  const isOpen = state === 'Decided' && progress !== undefined;
  const isWhole = progress === undefined || progress.written === progress.total;
  const isToChoose = progress?.needsYou.some(({ why }) => why.kind === 'conflict') === true;
  const canFinish = isOpen && !isBusy && (progress.needsYou.length > 0 || progress.isMissing);
  return (
    <div>
      {isOpen && !isWhole && (
        <p className={styles.small}>{progressWords(progress, (key) => names.get(key) ?? key)}</p>
      )}
      {(isWhole || !isOpen) && <SoFar {...props} />}
      {canFinish && (
        <LinkButton onClick={finish} testId="finish-decision">
          {say(isToChoose ? 'decisions.choose' : 'decisions.finish')}
        </LinkButton>
      )}
      {isOpen && !isBusy && undoMinutes > 0 && (
        <div>
          <LinkButton onClick={undo} testId="undo-decision">
            {say('decisions.undo', { minutes: undoMinutes })}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
