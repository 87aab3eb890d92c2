import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { NeedsYouItem } from '#data/sync/engine.ts';
import type { Conflict } from '#data/sync/operation.ts';
import { ConflictField } from '#tab/dialogs/ConflictField.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { instantAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { CopyMine } from './CopyMine.tsx';
import { useTrayItemStyles } from './trayItem.styles.ts';
import { cellWords, fieldWords, type Side, whatWords } from './trayModel.ts';

/** Two people wrote the same: both values, who and when, and the person chooses field by field or all at once. */
export function ConflictItem({ item, conflict }: { item: NeedsYouItem; conflict: Conflict }) {
  const styles = useTrayItemStyles();
  const { engine, clock } = useTabDeps();
  const { rows } = useLive(engine.projects);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [isDeciding, setIsDeciding] = useState(false);
  const now = clock.now();
  const name =
    conflict.writtenBy === undefined ? say('sync.conflict.someone') : shortName(conflict.writtenBy);
  const writtenAt = Date.parse(conflict.writtenAt);
  const age = instantAgeWords(writtenAt, Math.max(now, writtenAt));
  const { opId } = item.operation;
  const areAllChosen = conflict.fields.every(({ field }) => chosen[field] !== undefined);
  const all = (side: Side): void =>
    setChosen(Object.fromEntries(conflict.fields.map(({ field }) => [field, side])));
  const decide = (): void => {
    setIsDeciding(true);
    void engine.resolve(opId, chosen);
  };
  return (
    <li className={styles.item} data-testid="conflict-item">
      <h3 className={styles.title}>{whatWords(item, rows)}</h3>
      <p className={styles.words}>
        <Said message="sync.conflict" values={{ name, age }} />
      </p>
      {conflict.fields.map(({ field, mine, theirs }) => (
        <div key={field}>
          <p className={styles.label}>{fieldWords(field)}</p>
          <ConflictField
            label={fieldWords(field)}
            mine={cellWords(mine)}
            theirs={cellWords(theirs)}
            mineWords={say('sync.conflict.yours', {
              age: instantAgeWords(item.operation.at, Math.max(now, item.operation.at)),
            })}
            theirWords={say('sync.conflict.theirs', { name, age })}
            choice={chosen[field]}
            onChoose={(side) => setChosen({ ...chosen, [field]: side })}
          />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!areAllChosen || isDeciding}
          onClick={decide}
          data-testid="use-chosen"
        >
          {say('sync.conflict.use')}
        </Button>
        {conflict.fields.length > 1 && (
          <>
            <Button onClick={() => all('mine')} data-testid="all-mine">
              {say('sync.conflict.allMine')}
            </Button>
            <Button onClick={() => all('theirs')} data-testid="all-theirs">
              {say('sync.conflict.allTheirs')}
            </Button>
          </>
        )}
        <CopyMine item={item} />
      </div>
    </li>
  );
}
