import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { Bar } from '#tab/parts/Bar.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { Said } from '#tab/parts/Said.tsx';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { moneyOf } from './moneyModel.ts';
import type { ProjectFacts } from './projectFacts.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '128px minmax(0, 1fr) 72px',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '28px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  short: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  finding: {
    margin: '8px 0 0',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function Money({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const money = moneyOf(facts);
  if (money === undefined) return null;
  const level = facts.health.signals.find((signal) => signal.name === 'cost')?.level;
  const { reportedOn } = facts.project.value;
  return (
    <Panel
      title={say('tab.money.title')}
      note={
        reportedOn === undefined ? undefined : say('tab.money.note', { day: dayWords(reportedOn, 'weekday') })
      }
      action={level === undefined ? undefined : <StatusMark status={level} />}
      testId="money"
    >
      <ul className={styles.list}>
        {money.rows.map((row) => (
          <li key={row.short} className={mergeClasses(styles.row, row.isStrong && styles.strong)}>
            <span>
              {row.name} <span className={styles.short}>{row.short}</span>
            </span>
            <Bar
              filled={row.filled}
              over={row.over}
              limit={row.limit}
              overStatus={level ?? 'unknown'}
              isStrong={row.isStrong}
            />
            <span className={styles.amount}>{row.words}</span>
          </li>
        ))}
      </ul>
      {money.finding !== undefined && (
        <p className={styles.finding}>
          <Said message={money.finding.message} values={money.finding.values} />
        </p>
      )}
    </Panel>
  );
}
