import { Button } from '@fluentui/react-components';

import type { Day } from '#domain/calendar/day.ts';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { useSome } from '#tab/parts/useSome.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { usePortfolioTimelineStyles } from './timeline.styles.ts';
import { eventWords, finishWords, type TimelineModel, type TimelineRow } from './timelineModel.ts';

const atOnce = 200;

/** The same days to read; some thousand rows come a few hundred at a time. */
export function TimelineTable({ model, today }: { model: TimelineModel; today: Day }) {
  const styles = usePortfolioTimelineStyles();
  const { shown, next, showMore } = useSome(model.rows, atOnce);
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
        rows={shown.map((row) => cells(row, today))}
      />
      {next > 0 && (
        <Button appearance="subtle" onClick={showMore}>
          {say('timeline.more', { count: next })}
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
