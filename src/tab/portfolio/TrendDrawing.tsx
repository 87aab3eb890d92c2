import { mergeClasses } from '@fluentui/react-components';

import { type Day, daysBetween } from '#domain/calendar/day.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import { hatchOf, useHatch } from '#tab/parts/hatch.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { finishDays } from './portfolioModel.ts';
import { useWhyStyles } from './whyPanel.styles.ts';

const [width, height] = [372, 104];
const left = 4;

/** What each report forecast, the baseline, and where it is heading. The table below the drawing says the same. */
export function TrendDrawing({ standing, today }: { standing: Standing; today: Day }) {
  const styles = useWhyStyles();
  const hatch = useHatch();
  const { project, health } = standing;
  const { baseline, middle } = finishDays(standing, today);
  const reports = project.forecastHistory;
  const [first, last] = [reports[0], reports.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = [...reports.map(({ finish }) => finish), baseline, middle]
    .filter((day) => day !== undefined)
    .toSorted();
  const [lowest, highest] = [days[0] ?? last.finish, days.at(-1) ?? last.finish];
  const span = Math.max(1, daysBetween(first.on, last.on));
  const x = (on: Day): number => left + (daysBetween(first.on, on) / span) * (width * 0.55);
  const y = (finish: Day): number =>
    height - 18 - (daysBetween(lowest, finish) / Math.max(1, daysBetween(lowest, highest))) * (height - 36);
  const level = scheduleOf(health)?.level ?? 'unknown';
  const colour = hatch[hatchOf(level === 'green' ? 'unknown' : level)];
  const end = { x: width - 70, y: middle === undefined ? 0 : y(middle) };
  return (
    <figure style={{ margin: '0 0 8px' }}>
      <figcaption style={{ fontWeight: 600 }}>
        {say(daysBetween(first.finish, last.finish) > 0 ? 'grid.why.movesLater' : 'grid.why.steady')}
      </figcaption>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true">
        {baseline !== undefined && (
          <>
            <line
              className={styles.line}
              x1={left}
              x2={width - 60}
              y1={y(baseline)}
              y2={y(baseline)}
              strokeDasharray="3 3"
            />
            <text className={styles.words} x={width - 56} y={y(baseline) + 12}>
              {say('grid.why.baseline')}
            </text>
          </>
        )}
        <polyline
          className={styles.line}
          strokeWidth="1.5"
          points={reports.map(({ on, finish }) => `${x(on)},${y(finish)}`).join(' ')}
        />
        {reports.map(({ on, finish }) => (
          <circle key={on} className={styles.dot} cx={x(on)} cy={y(finish)} r="2.6" />
        ))}
        {middle !== undefined && (
          <g className={colour}>
            <line
              x1={x(last.on)}
              y1={y(last.finish)}
              x2={end.x}
              y2={end.y}
              stroke="currentColor"
              strokeDasharray="4 3"
              strokeWidth="1.5"
            />
            <circle cx={end.x} cy={end.y} r="3.6" fill="currentColor" />
            <text className={mergeClasses(styles.words, styles.strong)} x={end.x + 7} y={end.y + 4}>
              {dayWordsNear(middle, today)}
            </text>
          </g>
        )}
        <text className={styles.words} x={left} y={height - 2}>
          {dayWordsNear(first.on, today)}
        </text>
        <text className={styles.words} x={x(last.on)} y={height - 2} textAnchor="middle">
          {dayWordsNear(last.on, today)}
        </text>
      </svg>
    </figure>
  );
}
