import { Button, makeStyles, tokens } from '@fluentui/react-components';

import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { Panel } from '#tab/parts/Panel.tsx';
import { asOfWords } from '#words/asOfWords.ts';
import { say } from '#words/say.ts';

import type { PostNote } from './postsModel.ts';
import { usePostNotes } from './usePostNotes.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  words: {
    flex: '1 1 320px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Cards the person in front of the page asked for, while they wait for a look or a word of theirs. */
export function PostNotes({ facts, mayWrite }: { facts: ProjectFacts; mayWrite: boolean | undefined }) {
  const styles = useStyles();
  const { notes, isThere, askAgain, gotIt } = usePostNotes(facts);
  if (notes.length === 0) return undefined;
  return (
    <Panel title={say('posts.title')} testId="posts">
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.row.id} className={styles.item} data-note={note.what.kind}>
            <p className={styles.words}>{noteWords(note, facts)}</p>
            {mayWrite !== false && (
              <div className={styles.buttons}>
                {note.what.kind === 'stuck' ? (
                  <Button onClick={() => isThere(note)}>{say('posts.isThere')}</Button>
                ) : (
                  <Button onClick={() => gotIt(note)}>{say('posts.gotIt')}</Button>
                )}
                {note.canAskAgain && <Button onClick={() => askAgain(note)}>{say('posts.askAgain')}</Button>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function noteWords({ row, what }: PostNote, { settings }: ProjectFacts): string {
  const { kind } = row.value;
  if (what.kind === 'refused') return say('posts.refused', { kind, why: what.why, status: what.status });
  return say('posts.stuck', { kind, when: asOfWords({ ...settings, asOf: undefined }, what.begunAt) });
}
