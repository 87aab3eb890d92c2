import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { firstDayOf } from '#domain/calendar/isoWeek.ts';
import { ScoreLine } from '#tab/listening/scorecard/ScoreLine.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { focusModel } from './focusModel.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 20px' },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    marginInlineEnd: '8px',
  },
  words: { margin: 0, minWidth: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** LI3: what the team works on leads its project's tab: the one measure, where it began, and how it goes. */
export function FocusPart({ facts }: { facts: ProjectFacts }) {
  const styles = useStyles();
  const [isTable, setIsTable] = useState(false);
  const { team, project, today } = facts;
  const model = focusModel(team, project.value, today);
  if (model === undefined) return undefined;
  const { points } = model;
  return (
    <Panel
      title={model.title}
      testId="focus"
      action={
        points.length > 1 && (
          <LinkButton onClick={() => setIsTable(!isTable)} isExpanded={isTable}>
            {say(isTable ? 'focus.asDrawing' : 'focus.asTable')}
          </LinkButton>
        )
      }
    >
      {isTable ? (
        <PlainTable
          heads={[say('focus.week'), say('focus.value')]}
          rows={points.map(({ week, words }) => [dayWordsNear(firstDayOf(week), today), words])}
        />
      ) : (
        <div className={styles.row}>
          <p className={styles.words}>
            <span className={styles.figure}>{model.figure ?? say('focus.unknown')}</span>
            <span className={styles.quiet}>
              {model.figure === undefined ? say('focus.unknownWhy') : model.what}
            </span>
          </p>
          <ScoreLine
            points={points.map(({ week, value }) => ({ on: firstDayOf(week), value }))}
            limit={undefined}
          />
          <p className={styles.quiet}>
            {model.baseline}
            {model.change !== undefined && <> · {say(`focus.${model.change}`)}</>}
          </p>
          {model.own !== undefined && <p className={styles.quiet}>{model.own}</p>}
        </div>
      )}
    </Panel>
  );
}
