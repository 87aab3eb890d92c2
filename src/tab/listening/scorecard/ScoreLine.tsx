import { makeStyles, tokens } from '@fluentui/react-components';

import { daysBetween } from '#domain/calendar/day.ts';

import type { Measure } from './scorecardModel.ts';

const [width, height] = [90, 28];

const useStyles = makeStyles({
  drawing: { display: 'block', overflow: 'visible', color: tokens.colorNeutralForeground3 },
  limit: { stroke: tokens.colorNeutralForeground1 },
});

/** How the measure came to be. Its table says the same. */
export function ScoreLine({ points, limit }: Pick<Measure, 'points' | 'limit'>) {
  const styles = useStyles();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const values = [...points.map(({ value }) => value), ...(limit === undefined ? [] : [limit])];
  const [lowest, highest] = [Math.min(...values, 0), Math.max(...values)];
  const span = Math.max(1, daysBetween(first.on, last.on));
  const y = (value: number): number =>
    height - 4 - ((value - lowest) / Math.max(0.001, highest - lowest)) * (height - 8);
  const placed = points.map(({ on, value }) => ({
    x: 1 + (daysBetween(first.on, on) / span) * (width - 5),
    y: y(value),
  }));
  const end = placed.at(-1);
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {limit !== undefined && (
        <line className={styles.limit} x1="0" x2={width} y1={y(limit)} y2={y(limit)} strokeDasharray="3 3" />
      )}
      <polyline
        points={placed.map((at) => `${at.x.toFixed(1)},${at.y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {end !== undefined && <circle cx={end.x} cy={end.y} r="2.6" fill="currentColor" />}
    </svg>
  );
}
