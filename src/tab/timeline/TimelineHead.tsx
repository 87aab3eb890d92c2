/* oxlint-disable jsx-a11y/prefer-tag-over-role -- only the rows in sight are made, each put in its place: elements of a table cannot be */
import { mergeClasses } from '@fluentui/react-components';

import type { Day } from '#domain/calendar/day.ts';
import { percent } from '#tab/parts/Bar.tsx';
import { say } from '#words/say.ts';

import { usePortfolioTimelineStyles } from './timeline.styles.ts';
import { eventLabels } from './eventLabels.ts';
import { eventWords, type TimelineModel } from './timelineModel.ts';
import type { TimeScale } from './timeScale.ts';

export interface TimelineHeadProps {
  readonly scale: TimeScale;
  readonly today: Day;
  readonly events: TimelineModel['events'];
}

const lineHeight = 16;

/** Months, today, and what the business has planned; it stays in sight. */
export function TimelineHead({ scale, today, events }: TimelineHeadProps) {
  const styles = usePortfolioTimelineStyles();
  const now = scale.place(today);
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        <span role="columnheader" className={styles.headName}>
          {say('timeline.column.project')}
        </span>
        <span role="columnheader" className={styles.headPlot} aria-label={say('timeline.column.drawing')}>
          {scale.ticks
            .filter(({ at }) => Math.abs(at - now) > 0.045 && at < 0.97)
            .map(({ at, name, year }, index, all) => (
              <span
                key={at}
                className={mergeClasses(
                  styles.tickName,
                  (at > 0.93 || (at > now - 0.11 && at < now + 0.06)) && styles.crowded,
                  all.length > 7 && index % 2 === 1 && styles.crowdedOnPhone,
                )}
                style={{ left: percent(at) }}
              >
                {name}
                {year !== undefined && <span className={styles.crowdedOnPhone}> {year}</span>}
              </span>
            ))}
          {now >= 0 && now <= 1 && (
            <span className={styles.todayName} style={{ left: percent(now) }}>
              {say('timeline.today')}
            </span>
          )}
          {eventLabels(events, scale).map(({ event, at, lane }) => (
            <span key={`${event.on} ${event.name}`}>
              <span className={styles.eventStem} style={{ left: percent(at), top: 4 + lane * lineHeight }} />
              <span
                className={styles.eventName}
                style={
                  at > 0.8
                    ? { right: percent(1 - at), top: 3 + lane * lineHeight, paddingRight: 4 }
                    : { left: percent(at), maxWidth: percent(1 - at), top: 3 + lane * lineHeight }
                }
              >
                {eventWords(event, today)}
              </span>
            </span>
          ))}
        </span>
        <span role="columnheader" className={styles.headEnd}>
          <span className={styles.onlyWide}>{say('timeline.column.forecast')}</span>
          <span className={styles.onlyNarrow}>{say('timeline.column.slip')}</span>
        </span>
        <span role="columnheader" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
          {say('timeline.column.slip')}
        </span>
      </div>
    </div>
  );
}

/** The same lines through all rows. */
export function TimelineLines({ scale, today, events }: TimelineHeadProps) {
  const styles = usePortfolioTimelineStyles();
  const now = scale.place(today);
  return (
    <div className={styles.lines} aria-hidden="true">
      <span className={styles.linesName} />
      <span className={styles.linesPlot}>
        {scale.ticks.map(({ at }) => (
          <span key={at} className={styles.tick} style={{ left: percent(at) }} />
        ))}
        {eventLabels(events, scale).map(({ event, at }) => (
          <span
            key={`${event.on} ${event.name}`}
            className={styles.eventLine}
            style={{ left: percent(at) }}
          />
        ))}
        {now >= 0 && now <= 1 && <span className={styles.todayLine} style={{ left: percent(now) }} />}
      </span>
      <span className={styles.linesEnd} />
    </div>
  );
}
