import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { Day } from '#domain/calendar/day.ts';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { usePortfolioTimelineStyles } from './timeline.styles.ts';
import { eventWords, finishWords, type TimelineModel, type TimelineRow } from './timelineModel.ts';

const atOnce = 200;

/** The same days to read; some thousand rows come a few hundred at a time. */
export function TimelineTable({ model, today }: { model: TimelineModel; today: Day }) {
  const styles = usePortfolioTimelineStyles();
  const [shown, setShown] = useState(atOnce);
  const left = model.rows.length - shown;
  return (
    <div className={styles.table}>
      <PlainTable
        heads={[
          say('timeline.column.project'),
          say('timeline.column.health'),
          say('timeline.column.start'),
          say('timeline.column.baseline'),
          say('timeline.column.forecast'),
          say('timeline.column.until'),
          say('timeline.column.slip'),
          say('timeline.column.event'),
        ]}
        rows={model.rows.slice(0, shown).map((row) => cells(row, today))}
      />
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + atOnce)}>
          {say('timeline.more', { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </div>
  );
}

function cells({ name, key, health, startOn, baseline, p50, p85, slip, event }: TimelineRow, today: Day) {
  const dayOr = (of: Day | undefined): string => (of === undefined ? '' : dayWordsNear(of, today));
  return [
    `${name} ${key}`,
    statusWords(health),
    dayOr(startOn),
    dayOr(baseline),
    p50 === undefined ? '' : finishWords(p50, today),
    p85 === undefined ? '' : finishWords(p85, today),
    slip,
    event === undefined ? '' : eventWords(event, today),
  ];
}
