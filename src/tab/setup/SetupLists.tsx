import { makeStyles, tokens } from '@fluentui/react-components';

import type { ListCheck } from '#data/provision/checkLists.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { isMessage, say } from '#words/say.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function SetupLists({ checks }: { checks: readonly ListCheck[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say('setup.lists')}>
      {checks.map((check) => (
        <li key={check.list} className={styles.row} data-state={check.state}>
          <StatusMark
            status={check.state === 'ok' ? 'green' : 'noNews'}
            size="mark"
            label={stateWords(check)}
          />
          <div>
            <b>{check.list}</b> <span className={styles.quiet}>{stateWords(check)}</span>
            <div className={styles.quiet}>{purposeOf(check.list)}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function stateWords({ state, missingColumns }: ListCheck): string {
  switch (state) {
    case 'ok':
      return say('setup.ok');
    case 'missing':
      return say('setup.listMissing');
    case 'columnsMissing':
      return say('setup.columnsMissing', {
        count: missingColumns.length,
        columns: missingColumns.join(', '),
      });
    case 'notOurs':
      return say('setup.notOurs');
  }
}

const purposeOf = (list: string): string => {
  const key = `setup.listUse.${list}`;
  return isMessage(key) ? say(key) : '';
};
