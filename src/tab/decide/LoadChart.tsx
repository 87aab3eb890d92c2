import { type SkillEffect } from '#domain/scenario/planEffects.ts';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { say } from '#words/say.ts';

import { type EffectBar, type EffectChart, effectChart } from './loadModel.ts';
import { useLoadStyles } from './loadChart.styles.ts';
import { tenths } from './planWords.ts';

const size = { width: 420, height: 96, axis: 16 };

export interface LoadChartProps {
  readonly effect: SkillEffect;
  readonly weeks: number;
  readonly asTable: boolean;
}

/** One skill: before as a dashed outline, what is over as hatch, with the plan solid, and what there is as one line. */
export function LoadChart({ effect, weeks, asTable }: LoadChartProps) {
  const styles = useLoadStyles();
  const chart = effectChart(effect, weeks, size);
  return (
    <div className={styles.part} data-skill={effect.skill}>
      <h3 className={styles.title}>
        {effect.skill} <span className={styles.note}>{noteWords(effect, chart)}</span>
      </h3>
      {asTable ? <LoadTable chart={chart} /> : <Drawing chart={chart} />}
    </div>
  );
}

function noteWords({ overloadPersonWeeks: { before, after } }: SkillEffect, { limit }: EffectChart): string {
  if (limit === undefined) return say('decide.load.noteUnknown');
  return say('decide.load.note', { before: tenths(before), after: tenths(after) });
}

const weekNumber = (week: string): number => Number(week.slice(6));

function Drawing({ chart }: { chart: EffectChart }) {
  const styles = useLoadStyles();
  const { bars, scale, limit } = chart;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height + size.axis}`}
      className={styles.chart}
      direction="ltr"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="decide-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v5" className={styles.hatchLine} />
        </pattern>
      </defs>
      {bars.map((bar) => (
        <Bar key={bar.week} bar={bar} scale={scale} />
      ))}
      <path className={styles.limit} d={limitLine(chart)} />
      {limit !== undefined && (
        <text
          className={styles.limitText}
          x={size.width}
          y={Math.max(11, size.height - scale(limit) - 5)}
          textAnchor="end"
        >
          {say('decide.load.limit', { people: tenths(limit / 100) })}
        </text>
      )}
    </svg>
  );
}

function Bar({ bar, scale }: { bar: EffectBar; scale: EffectChart['scale'] }) {
  const styles = useLoadStyles();
  const { left, width, before, after, there = Number.POSITIVE_INFINITY, week } = bar;
  const rect = (from: number, to: number, inset = 0) => ({
    x: left + inset,
    width: width - 2 * inset,
    y: size.height - scale(to),
    height: Math.max(0, scale(to - from)),
  });
  return (
    <g>
      {after > 0 && <rect className={styles.after} {...rect(0, Math.min(after, there), width * 0.18)} />}
      {before > 0 && <rect className={styles.before} {...rect(0, Math.min(before, there))} />}
      {before - there > 1e-6 && (
        <rect className={styles.over} fill="url(#decide-hatch)" {...rect(there, before)} />
      )}
      {after - there > 1e-6 && (
        <rect className={styles.afterOver} fill="url(#decide-hatch)" {...rect(there, after, width * 0.18)} />
      )}
      <text className={styles.axis} x={left + width / 2} y={size.height + 13} textAnchor="middle">
        {weekNumber(week)}
      </text>
    </g>
  );
}

/** A stair: a week with a holiday has less. */
function limitLine({ bars, scale }: EffectChart): string {
  let path = '';
  for (const { left, width, there } of bars) {
    if (there === undefined) continue;
    const y = (size.height - scale(there)).toFixed(1);
    path += `${path === '' ? 'M' : 'L'}${(left - width * 0.16).toFixed(1)} ${y}H${(left + width * 1.16).toFixed(1)}`;
  }
  return path;
}

function LoadTable({ chart }: { chart: EffectChart }) {
  return (
    <PlainTable
      heads={[
        say('decide.load.column.week'),
        say('decide.load.column.before'),
        say('decide.load.column.after'),
        say('decide.load.column.there'),
      ]}
      rows={chart.bars.map(({ week, before, after, there }) => [
        say('decide.load.week', { week: weekNumber(week) }),
        percentWords(before),
        percentWords(after),
        there === undefined ? say('decide.load.unknown') : percentWords(there),
      ])}
    />
  );
}

const percentWords = (percent: number): string =>
  say('decide.load.percent', { percent: Math.round(percent) });
