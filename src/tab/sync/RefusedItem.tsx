import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { NeedsYouItem } from '#data/sync/engine.ts';
import { type SaveProblem, saveProblemWords } from '#tab/dialogs/saveProblemWords.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { CopyMine } from './CopyMine.tsx';
import { useTrayItemStyles } from './trayItem.styles.ts';
import { mineAsText, whatWords } from './trayModel.ts';

/** What happened, what is safe, what to do. */
export function RefusedItem({ item, problem }: { item: NeedsYouItem; problem: SaveProblem }) {
  const styles = useTrayItemStyles();
  const { engine } = useTabDeps();
  const { rows } = useLive(engine.projects);
  const { pmoName } = useLive(engine.settings);
  const [isSure, setIsSure] = useState(false);
  const { opId } = item.operation;
  const mine = mineAsText(item);
  return (
    <li className={styles.item} data-testid="refused-item">
      <h3 className={styles.title}>{whatWords(item, rows)}</h3>
      <p className={styles.words}>{saveProblemWords(problem, pmoName)}</p>
      {mine !== '' && (
        <div>
          <p className={styles.label}>{say('sync.refused.mine')}</p>
          <pre className={styles.mine}>{mine}</pre>
        </div>
      )}
      {isSure ? (
        <div className={styles.buttons} role="alert">
          <p className={styles.words}>{say('sync.refused.sure')}</p>
          <Button onClick={() => void engine.resolve(opId, 'discard')} data-testid="discard-sure">
            {say('sync.refused.sureButton')}
          </Button>
          <Button onClick={() => setIsSure(false)}>{say('sync.refused.keep')}</Button>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => void engine.resolve(opId, 'retry')}
            data-testid="try-again"
          >
            {say('sync.refused.retry')}
          </Button>
          <Button onClick={() => setIsSure(true)} data-testid="discard">
            {say('sync.refused.discard')}
          </Button>
          <CopyMine item={item} />
        </div>
      )}
    </li>
  );
}
