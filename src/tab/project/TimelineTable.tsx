import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { say } from '#words/say.ts';

import type { Timeline } from './timelineModel.ts';

export function TimelineTable({ timeline }: { timeline: Timeline }) {
  const heads = [
    say('tab.timeline.milestone'),
    say('tab.timeline.baseline'),
    say('tab.timeline.forecast'),
    say('tab.timeline.movedHead'),
  ];
  const rows = timeline.rows.map((row) => [
    row.title,
    row.baselineWords,
    row.isDone ? say('tab.timeline.done', { day: row.forecastWords }) : row.forecastWords,
    row.movedWords,
  ]);
  return <PlainTable heads={heads} rows={rows} />;
}
