import { percent } from '#tab/parts/Bar.tsx';
import { say } from '#words/say.ts';

import type { DrawnTrend, Spot } from './milestoneTrendModel.ts';
import { usePartStyles } from './parts.styles.ts';

const points = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }) => `${(x * 100).toFixed(2)},${((1 - y) * 100).toFixed(2)}`).join(' ');

/** The milestone trend chart; the table above it holds the same days. */
export function MilestoneTrend({ trend }: { trend: DrawnTrend }) {
  const styles = usePartStyles();
  return (
    <>
      <h3 className={styles.small}>{say('parts.milestones.trend')}</h3>
      <div className={styles.chart} aria-hidden="true">
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none">
          {trend.up.map(({ at }) => (
            <line
              key={at}
              className={styles.gridLine}
              x1="0"
              x2="100"
              y1={100 - at * 100}
              y2={100 - at * 100}
            />
          ))}
          <polyline className={styles.diagonal} points={points(trend.diagonal)} />
          {trend.lines.map(({ title, spots, isDone }) => (
            <polyline
              key={title}
              className={isDone ? styles.quietLine : styles.said}
              points={points(spots)}
            />
          ))}
        </svg>
        {trend.lines.map(({ title, spots }) => {
          const last = spots.at(-1);
          return (
            last && (
              <span
                key={title}
                className={styles.name}
                style={{ left: percent(last.x), bottom: percent(last.y) }}
              >
                {title.length > 18 ? `${title.slice(0, 17)}…` : title}
              </span>
            )
          );
        })}
        {trend.across.map(({ at, name }) => (
          <span key={at} className={styles.across} style={{ left: percent(at) }}>
            {name}
          </span>
        ))}
        {trend.up.map(({ at, name }) => (
          <span key={at} className={styles.up} style={{ bottom: percent(at) }}>
            {name}
          </span>
        ))}
      </div>
      <p className={styles.small}>{say('parts.milestones.trendWords')}</p>
    </>
  );
}
