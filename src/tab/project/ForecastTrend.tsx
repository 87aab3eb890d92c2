import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import { percent } from '#tab/parts/Bar.tsx';
import { hatchOf, useHatch } from '#tab/parts/hatch.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { say } from '#words/say.ts';

import { useTrendStyles } from './forecastTrend.styles.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import type { ProjectFacts } from './projectFacts.ts';
import { type Spot, type TrendChart, trendChart } from './trendModel.ts';

export function ForecastTrend({ facts }: { facts: ProjectFacts }) {
  const [asTable, setAsTable] = useState(false);
  const chart = trendChart(facts);
  const styles = useTrendStyles();
  const hatch = useHatch();
  if (chart === undefined) return null;
  const toggle = (
    <LinkButton onClick={() => setAsTable(!asTable)} isPressed={asTable}>
      {say(asTable ? 'tab.drawing' : 'tab.table')}
    </LinkButton>
  );
  const colour = hatch[hatchOf(scheduleOf(facts.health)?.level ?? 'unknown')];
  return (
    <Panel
      title={say('tab.trend.title')}
      note={say('tab.trend.note', { reports: chart.reports.length })}
      action={toggle}
      testId="forecast-trend"
    >
      {asTable ? (
        <PlainTable
          heads={[say('tab.trend.reported'), say('tab.trend.finish')]}
          rows={chart.reports.map((report) => [report.reportedWords, report.finishWords])}
        />
      ) : (
        <>
          <Drawing chart={chart} colour={colour} />
          <p className={styles.explain}>{say('tab.trend.explain')}</p>
        </>
      )}
    </Panel>
  );
}

const point = ({ x, y }: Spot): string => `${(x * 100).toFixed(2)},${((1 - y) * 100).toFixed(2)}`;

function Drawing({ chart, colour }: { chart: TrendChart; colour: string }) {
  const styles = useTrendStyles();
  const last = chart.reports.at(-1);
  const { trend } = chart;
  return (
    <div className={styles.chart} aria-hidden="true">
      <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none">
        {chart.up.map((tick) => (
          <line
            key={tick.at}
            className={styles.gridLine}
            x1="0"
            x2="100"
            y1={100 - tick.at * 100}
            y2={100 - tick.at * 100}
          />
        ))}
        <polyline className={styles.diagonal} points={chart.diagonal.map((spot) => point(spot)).join(' ')} />
        {chart.baseline !== undefined && (
          <line
            className={styles.baseline}
            x1="0"
            x2="100"
            y1={100 - chart.baseline.y * 100}
            y2={100 - chart.baseline.y * 100}
          />
        )}
        {trend !== undefined && last !== undefined && (
          <g className={colour}>
            <polygon
              className={styles.fan}
              points={[last, trend.early, trend.late].map((spot) => point(spot)).join(' ')}
            />
            <polyline
              className={styles.heading}
              points={[last, trend.middle].map((spot) => point(spot)).join(' ')}
            />
          </g>
        )}
        <polyline className={styles.said} points={chart.reports.map((spot) => point(spot)).join(' ')} />
      </svg>
      {chart.reports.map((report) => (
        <span key={report.x} className={styles.dot} style={placed(report)} />
      ))}
      {last !== undefined && (
        <span
          className={styles.lastName}
          style={{ right: percent(1 - last.x), bottom: `calc(${percent(last.y)} + 8px)` }}
        >
          {chart.lastWords}
        </span>
      )}
      {trend !== undefined && (
        <>
          <span className={mergeClasses(styles.dot, styles.trendDot, colour)} style={placed(trend.middle)} />
          <span
            className={mergeClasses(styles.trendName, colour)}
            style={{
              left: `calc(${percent(trend.middle.x)} + 9px)`,
              bottom: `calc(${percent(trend.middle.y)} - 15px)`,
            }}
          >
            {trend.words}
          </span>
        </>
      )}
      {chart.baseline !== undefined && (
        <span className={styles.baselineName} style={{ bottom: `calc(${percent(chart.baseline.y)} - 17px)` }}>
          {chart.baseline.words}
        </span>
      )}
      {chart.across.map((tick) => (
        <span key={tick.at} className={styles.across} style={{ left: percent(tick.at) }}>
          {tick.name}
        </span>
      ))}
      {chart.up.map((tick) => (
        <span key={tick.at} className={styles.up} style={{ bottom: percent(tick.at) }}>
          {tick.name}
        </span>
      ))}
    </div>
  );
}

const placed = ({ x, y }: Spot) => ({ left: percent(x), bottom: percent(y) });
