import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

import { percent } from '#tab/parts/Bar.tsx';
import { Diamond } from '#tab/parts/Diamond.tsx';
import { useHatch } from '#tab/parts/hatch.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { dayAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import type { ProjectFacts } from './projectFacts.ts';
import { useTimelineStyles } from './timeline.styles.ts';
import { type Timeline as Model, timelineOf, type TimelineRow } from './timelineModel.ts';
import { TimelineTable } from './TimelineTable.tsx';

/** Milestones as planned and as forecast, today, and where the trend leads. */
export function Timeline({ facts }: { facts: ProjectFacts }) {
  const [asTable, setAsTable] = useState(false);
  const styles = useTimelineStyles();
  const timeline = timelineOf(facts);
  const { reportedOn } = facts.project.value;
  const note =
    reportedOn === undefined
      ? undefined
      : say('tab.timeline.note', { age: dayAgeWords(reportedOn, facts.today) });
  if (timeline === undefined)
    return (
      <Panel title={say('tab.timeline.title')} testId="timeline">
        <p className={styles.empty}>{say('tab.timeline.empty', { list: 'PMO Milestones' })}</p>
      </Panel>
    );
  const level = scheduleOf(facts.health)?.level;
  const toggle = (
    <LinkButton onClick={() => setAsTable(!asTable)} testId="timeline-table" isPressed={asTable}>
      {say(asTable ? 'tab.drawing' : 'tab.table')}
    </LinkButton>
  );
  return (
    <Panel title={say('tab.timeline.title')} note={note} action={toggle} testId="timeline">
      {asTable ? (
        <TimelineTable timeline={timeline} />
      ) : (
        <Drawing
          timeline={timeline}
          trendColour={level === 'green' || level === 'amber' || level === 'red' ? level : 'grey'}
        />
      )}
    </Panel>
  );
}

type Colour = 'green' | 'amber' | 'red' | 'grey';

function Drawing({ timeline, trendColour }: { timeline: Model; trendColour: Colour }) {
  const styles = useTimelineStyles();
  const hatch = useHatch();
  return (
    <>
      <div className={styles.grid}>
        <div className={styles.plot} aria-hidden="true">
          {timeline.months.map((month) => (
            <span key={month.at} className={styles.month} style={{ left: percent(month.at) }}>
              <span className={styles.monthName}>{month.name}</span>
            </span>
          ))}
          <span className={styles.today} style={{ left: percent(timeline.todayAt) }}>
            <span className={styles.todayName}>{say('tab.timeline.today')}</span>
          </span>
          {timeline.event !== undefined && (
            <span className={styles.event} style={{ left: percent(timeline.event.at) }}>
              <span
                className={mergeClasses(styles.eventName, timeline.event.at > 0.7 && styles.eventNameLeft)}
              >
                {timeline.event.words}
              </span>
            </span>
          )}
        </div>
        <div className={styles.head}>
          <span className={styles.headForecast}>{say('tab.timeline.forecast')}</span>
          <span className={styles.headMoved}>{say('tab.timeline.movedHead')}</span>
        </div>
        <ul className={styles.rows}>
          {timeline.rows.map((row) => (
            <Row key={row.title} row={row} trendColour={trendColour} />
          ))}
        </ul>
      </div>
      <div className={styles.key} aria-hidden="true">
        <span>
          <Diamond kind="baseline" />
          {say('tab.timeline.keyBaseline')}
        </span>
        <span>
          <Diamond kind="forecast" />
          {say('tab.timeline.keyForecast')}
        </span>
        <span>
          <Diamond kind="done" />
          {say('tab.timeline.keyDone')}
        </span>
        {timeline.event !== undefined && (
          <span className={styles.keyEvent}>
            <span className={styles.keyDash} />
            {timeline.event.words}
          </span>
        )}
        {timeline.trendWords !== undefined && (
          <span>
            <span className={mergeClasses(styles.keyHatch, hatch.hatch, hatch[trendColour])} />
            {timeline.trendWords}
          </span>
        )}
      </div>
    </>
  );
}

function Row({ row, trendColour }: { row: TimelineRow; trendColour: Colour }) {
  const styles = useTimelineStyles();
  const { baselineAt, forecastAt } = row;
  const isMoved = baselineAt !== undefined && forecastAt !== undefined && baselineAt !== forecastAt;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{row.title}</span>
      <span className={styles.line} aria-hidden="true">
        {isMoved && (
          <span
            className={styles.between}
            style={{
              left: percent(Math.min(baselineAt, forecastAt)),
              width: percent(Math.abs(forecastAt - baselineAt)),
            }}
          />
        )}
        <TrendRange row={row} colour={trendColour} />
        {isMoved && <Diamond kind="baseline" at={baselineAt} />}
        {forecastAt !== undefined && <Diamond kind={row.isDone ? 'done' : 'forecast'} at={forecastAt} />}
        {forecastAt === undefined && baselineAt !== undefined && <Diamond kind="baseline" at={baselineAt} />}
      </span>
      <span className={styles.forecast}>
        {row.isDone && <span aria-hidden="true">✓ </span>}
        {row.isDone ? (
          <span aria-label={say('tab.timeline.done', { day: row.forecastWords })}>{row.forecastWords}</span>
        ) : (
          row.forecastWords
        )}
      </span>
      <span className={styles.moved}>{row.movedWords}</span>
    </li>
  );
}

function TrendRange({ row, colour }: { row: TimelineRow; colour: Colour }) {
  const styles = useTimelineStyles();
  const hatch = useHatch();
  const { trend, forecastAt } = row;
  if (trend === undefined) return null;
  const begin = forecastAt ?? trend.from;
  return (
    <>
      {trend.from > begin && (
        <span
          className={mergeClasses(styles.dots, hatch[colour])}
          style={{ left: percent(begin), width: percent(trend.from - begin) }}
        />
      )}
      <span
        className={mergeClasses(styles.range, hatch.hatch, hatch[colour])}
        style={{ left: percent(trend.from), width: percent(Math.max(0.006, trend.until - trend.from)) }}
      />
      <span className={mergeClasses(styles.middle, hatch[colour])} style={{ left: percent(trend.middle) }} />
      <span
        className={mergeClasses(
          styles.trendName,
          hatch[colour],
          trend.wordsAt > 0.93 && styles.trendNameLeft,
        )}
        style={{ left: percent(trend.wordsAt + 0.012) }}
      >
        {trend.words}
      </span>
    </>
  );
}
