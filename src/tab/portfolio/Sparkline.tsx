import { makeStyles, tokens } from '@fluentui/react-components';

import { daysBetween } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { type HatchStatus, hatchOf, useHatch } from '#tab/parts/hatch.ts';

const width = 76;
const height = 18;
/** One scale for all, so that a flat line means calm: a slip of 60 days reaches the top. */
const tallestDays = 60;

const useStyles = makeStyles({
  drawing: { display: 'block', overflow: 'visible' },
  question: { fontSize: '10px', fill: tokens.colorNeutralForeground3 },
});

/** How far the forecast finish stood from the baseline, report after report. */
export function Sparkline({
  project,
  level,
  isSilent,
}: {
  project: Project;
  level: HatchStatus;
  isSilent: boolean;
}) {
  const styles = useStyles();
  const hatch = useHatch();
  const points = pointsOf(project, isSilent ? width - 14 : width);
  const last = points.at(-1);
  if (last === undefined) return null;
  const colour = hatch[hatchOf(level === 'red' || level === 'amber' ? level : 'unknown')];
  return (
    <svg className={styles.drawing} width={width + 4} height={height} direction="ltr" aria-hidden="true">
      <polyline
        className={colour}
        points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      {isSilent ? (
        <text x={width - 6} y={height - 3} className={styles.question}>
          ?
        </text>
      ) : (
        <circle className={colour} cx={last[0]} cy={last[1]} r="2.4" fill="currentColor" />
      )}
    </svg>
  );
}

export function slipsOf({
  baselineFinish,
  forecastHistory,
}: Pick<Project, 'baselineFinish' | 'forecastHistory'>) {
  const from = baselineFinish ?? forecastHistory[0]?.finish;
  return from === undefined
    ? []
    : forecastHistory.map(({ on, finish }) => ({ on, days: daysBetween(from, finish) }));
}

function pointsOf(project: Project, right: number): readonly (readonly [x: number, y: number])[] {
  const slips = slipsOf(project);
  const [first, last] = [slips[0], slips.at(-1)];
  if (first === undefined || last === undefined || slips.length < 2) return [];
  const span = Math.max(1, daysBetween(first.on, last.on));
  return slips.map(({ on, days }) => [
    2 + (daysBetween(first.on, on) / span) * (right - 4),
    height - 4 - (Math.min(tallestDays, Math.max(-10, days)) / tallestDays) * (height - 7),
  ]);
}
