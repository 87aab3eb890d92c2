import { Avatar, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { historyOf } from './historyModel.ts';
import type { ProjectFacts } from './projectFacts.ts';

const shownAtFirst = 4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    alignItems: 'center',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':first-child': { borderTop: 'none' },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who reported what changed, newest first. */
export function History({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const entries = historyOf(facts.reports, facts.today);
  const shown = showsAll ? entries : entries.slice(0, shownAtFirst);
  const toggle =
    entries.length > shownAtFirst ? (
      <LinkButton onClick={() => setShowsAll(!showsAll)}>
        {showsAll ? say('tab.history.fewer') : say('tab.history.all', { count: entries.length })}
      </LinkButton>
    ) : undefined;
  return (
    <Panel title={say('tab.history.title')} action={toggle} testId="history">
      {entries.length === 0 && <p className={styles.empty}>{say('tab.history.empty')}</p>}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <Avatar size={20} name={entry.author.name} color="neutral" aria-hidden="true" />
            <div>
              <div>
                <b>{spokenShortName(entry.author)}</b> {entry.change}
              </div>
              {entry.headline !== '' && <div className={styles.small}>{entry.headline}</div>}
            </div>
            <span className={styles.small}>{entry.age}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
