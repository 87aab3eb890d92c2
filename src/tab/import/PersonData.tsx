import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { mayWriteList } from '#data/lists/mayWrite.ts';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { EraseDialog } from './EraseDialog.tsx';
import { type PersonFound, rowsByList, usePersonData } from './usePersonData.ts';

const useStyles = makeStyles({
  heading: {
    margin: '24px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginBottom: '12px' },
  input: { flex: '1 1 260px', maxWidth: '380px' },
});

/** For the PMO, who is asked such things: what the lists hold of one person, out as a file, or taken out of the rows. */
export function PersonData() {
  const { lists } = useTabDeps();
  const [isPmo, setIsPmo] = useState(false);
  useEffect(() => {
    let isGone = false;
    void mayWriteList(lists.settings).then((answer) => {
      if (!isGone) setIsPmo(answer);
    });
    return () => {
      isGone = true;
    };
  }, [lists]);
  return isPmo ? <Asked /> : undefined;
}

function Asked() {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const data = usePersonData();
  const { state, find } = data;
  const isBusy = state.kind === 'finding' || state.kind === 'erasing';
  const isTyped = typed.trim().length > 3;
  return (
    <section aria-labelledby="person-data" data-testid="person-data">
      <h2 id="person-data" className={styles.heading}>
        {say('people.title')}
      </h2>
      <p className={styles.why}>{say('people.why')}</p>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          if (isTyped) void find(typed);
        }}
      >
        <Field label={say('people.field')} className={styles.input}>
          <Input
            value={typed}
            placeholder={say('people.example')}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Button type="submit" disabled={isBusy || !isTyped}>
          {say('people.find')}
        </Button>
      </form>
      <output>{stateWords(data.state)}</output>
      {(state.kind === 'found' || state.kind === 'erased') && state.rows.length > 0 && (
        <Found found={state} data={data} />
      )}
    </section>
  );
}

function Found({ found, data }: { found: PersonFound; data: ReturnType<typeof usePersonData> }) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const { saveExcel, saveJson, erase } = data;
  return (
    <>
      <PlainTable
        heads={[say('people.list'), say('people.rows')]}
        rows={rowsByList(found.rows).map(([list, rows]) => [list, String(rows.length)])}
      />
      <div className={styles.line}>
        <Button onClick={() => void saveExcel(found)}>{say('people.excel')}</Button>
        <Button onClick={() => saveJson(found)}>{say('people.json')}</Button>
        <Button onClick={() => setIsAsking(true)}>{say('people.erase')}</Button>
      </div>
      {isAsking && (
        <EraseDialog
          who={found.who}
          rows={found.rows.length}
          onCancel={() => setIsAsking(false)}
          onErase={() => {
            setIsAsking(false);
            void erase(found);
          }}
        />
      )}
    </>
  );
}

function stateWords(state: ReturnType<typeof usePersonData>['state']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'finding':
      return say('people.finding');
    case 'problem':
      return say('people.problem');
    case 'erasing':
      return say('people.erasing', { done: state.done, all: state.all });
    case 'found':
      return state.rows.length === 0
        ? say('people.none', { person: state.who })
        : say('people.found', {
            rows: state.rows.length,
            lists: rowsByList(state.rows).length,
            person: state.who,
          });
    case 'erased': {
      const erased = say('people.erased', { rows: state.erased });
      if (state.rows.length === 0) return `${erased} ${say('people.eraseVersions')}`;
      const lists = rowsByList(state.rows).map(([list]) => list);
      return `${erased} ${say('people.left', { rows: state.rows.length, lists: lists.join(', ') })}`;
    }
  }
}
