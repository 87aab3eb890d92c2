import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { weekWords } from '#words/dayWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { leadOf } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';
import { weekStrip } from './weekStrip.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    marginTop: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { width: '62px' },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: 0,
  },
  cell: { padding: '3px 0', height: '16px', textAlign: 'center', verticalAlign: 'middle' },
  first: { paddingTop: '9px' },
  newest: { backgroundColor: tokens.colorNeutralBackground3 },
  week: {
    padding: '2px 0 0',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
});

/** Twelve weeks of both opinions, aligned, so that one sees the week they parted. */
export function WeekStrip({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const weeks = weekStrip(facts.project.value.healthHistory, facts.today);
  if (weeks.every((week) => week.lead === undefined)) return null;
  const lead = leadOf(facts.project.value);
  const cellClass = (place: number): string =>
    mergeClasses(styles.cell, place === weeks.length - 1 && styles.newest);
  return (
    <table className={styles.table} aria-label={say('tab.verdict.weeks')} data-testid="week-strip">
      <colgroup>
        <col className={styles.names} />
      </colgroup>
      <tbody>
        <tr>
          <th scope="row" className={mergeClasses(styles.name, styles.first)}>
            {lead === undefined ? say('tab.verdict.lead') : spokenName(lead)}
          </th>
          {weeks.map((week, place) => (
            <td key={week.week} className={mergeClasses(cellClass(place), styles.first)}>
              {week.lead !== undefined && <StatusMark status={week.lead} size="mark" />}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" className={styles.name}>
            {say('tab.verdict.evidence')}
          </th>
          {weeks.map((week, place) => (
            <td key={week.week} className={cellClass(place)}>
              {week.evidence !== undefined && <StatusMark status={week.evidence} size="mark" />}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" className={styles.name}>
            <span className={hidden}>{say('tab.verdict.week')}</span>
          </th>
          {weeks.map((week, place) => (
            <td key={week.week} className={styles.week}>
              <span className={place === 0 || place === weeks.length - 1 ? undefined : hidden}>
                {weekWords(week.week)}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
