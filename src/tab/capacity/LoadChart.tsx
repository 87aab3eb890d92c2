import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import { skillKey } from '#domain/capacity/load.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { say } from '#words/say.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';
import { weekNumber } from './cellModel.ts';
import { limitPath, type LoadBar, loadBars } from './loadBars.ts';
import { usePanelStyles } from './panel.styles.ts';

export interface LoadChartProps {
  readonly model: CapacityModel;
  readonly skill: string;
  readonly pair: readonly [string, string] | undefined;
  readonly span: { readonly firstWeek: IsoWeek; readonly lastWeek: IsoWeek };
}

const size = { width: 334, height: 120, axis: 16 };

/** A skill by week: the two that clash apart from the others, and what there is as one solid line. */
export function LoadChart({ model, skill, pair, span }: LoadChartProps) {
  const styles = usePanelStyles();
  const [asTable, setAsTable] = useState(false);
  const load = model.skills.find((known) => skillKey(known.skill) === skillKey(skill));
  if (load === undefined) return undefined;
  const chart = loadBars(load.weeks.slice(0, 14), pair, size);
  const names = [...(pair ?? []).map((key) => projectName(model, key)), say('capacity.panel.others')];
  return (
    <>
      <h3 className={styles.second}>
        {say('capacity.panel.chart', { what: load.skill })}{' '}
        <LinkButton onClick={() => setAsTable(!asTable)} isPressed={asTable}>
          {say(asTable ? 'tab.drawing' : 'tab.table')}
        </LinkButton>
      </h3>
      {asTable ? (
        <PlainTable
          heads={[say('capacity.rowHead'), ...names, say('capacity.title')]}
          rows={chart.bars.map(({ week, parts, capacityPercent }) => [
            say('capacity.week', { week: weekNumber(week) }),
            ...(pair === undefined ? parts.slice(2) : parts).map((part) => String(Math.round(part.percent))),
            capacityPercent === undefined ? say('capacity.unknown') : String(Math.round(capacityPercent)),
          ])}
        />
      ) : (
        <>
          <svg
            viewBox={`0 0 ${size.width} ${size.height + size.axis}`}
            className={styles.chart}
            direction="ltr"
            aria-hidden="true"
          >
            <defs>
              <pattern
                id="load-hatch"
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path d="M0 0v5" className={styles.hatchLine} strokeWidth="2" />
              </pattern>
            </defs>
            {chart.bars.map((bar) => (
              <Bar
                key={bar.week}
                bar={bar}
                isMarked={bar.week >= span.firstWeek && bar.week <= span.lastWeek}
              />
            ))}
            <path className={styles.limit} d={limitPath(chart.bars)} />
            <text
              className={styles.limitText}
              x={size.width}
              y={Math.max(10, chart.limitTop - 4)}
              textAnchor="end"
            >
              {chart.limitPercent === undefined
                ? ''
                : say('capacity.panel.limit', { percent: Math.round(chart.limitPercent) })}
            </text>
          </svg>
          <Keys names={names} />
        </>
      )}
    </>
  );
}

function Bar({ bar, isMarked }: { bar: LoadBar; isMarked: boolean }) {
  const styles = usePanelStyles();
  const looks = {
    one: mergeClasses(styles.one, styles.bar, styles.fullInContrast),
    other: mergeClasses(styles.other, styles.bar, styles.hatchInContrast),
    others: mergeClasses(styles.others, styles.bar, styles.emptyInContrast),
  };
  return (
    <g>
      {bar.parts.map(({ kind, top, height }) => (
        <rect key={kind} className={looks[kind]} x={bar.left} y={top} width={bar.width} height={height} />
      ))}
      <text
        className={styles.axis}
        x={bar.left + bar.width / 2}
        y={size.height + 12}
        textAnchor="middle"
        fontWeight={isMarked ? 700 : 400}
      >
        {weekNumber(bar.week)}
      </text>
    </g>
  );
}

function Keys({ names }: { names: readonly string[] }) {
  const styles = usePanelStyles();
  const kinds = (['one', 'other', 'others'] as const).slice(-names.length);
  const contrast = {
    one: styles.fullInContrast,
    other: styles.hatchInContrast,
    others: styles.emptyInContrast,
  };
  return (
    <div className={styles.keys}>
      {kinds.map((kind, index) => (
        <span key={kind} className={styles.key}>
          <svg width="12" height="12" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="10"
              height="10"
              className={mergeClasses(styles[kind], styles.bar, contrast[kind])}
            />
          </svg>
          {names[index]}
        </span>
      ))}
    </div>
  );
}
