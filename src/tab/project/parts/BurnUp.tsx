import { useState } from 'react';

import { burnUp, type BurnUp as BurnUpFacts } from '#domain/forecast/burnUp.ts';
import { percent } from '#tab/parts/Bar.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { dayWordsNear, weekWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { type DrawnBurnUp, drawnBurnUp, type Spot } from './burnUpModel.ts';
import { usePartStyles } from './parts.styles.ts';

/** Of an agile project what gets done comes before its milestones; of the others after. */
export const leadsWithBurnUp = ({ project }: ProjectFacts): boolean => project.value.method === 'Agile';

/** FO2 as a drawing, for projects that count what gets done. */
export function BurnUp({ facts }: { facts: ProjectFacts }) {
  const styles = usePartStyles();
  const [asTable, setAsTable] = useState(false);
  const { project, today, reports } = facts;
  const counted = project.value.method === 'Waterfall' ? undefined : burnUp(project.value, today, reports);
  if (counted === undefined || counted.points.length < 2) return undefined;
  return (
    <Panel
      title={say('parts.burnUp')}
      note={say('parts.burnUp.note', { weeks: counted.points.length })}
      action={
        <LinkButton onClick={() => setAsTable(!asTable)} isPressed={asTable}>
          {say(asTable ? 'tab.drawing' : 'tab.table')}
        </LinkButton>
      }
      testId="burn-up"
    >
      {asTable ? (
        <PlainTable
          heads={[say('parts.burnUp.week'), say('parts.burnUp.doneHead'), say('parts.burnUp.scopeHead')]}
          rows={counted.points.map(({ week, done, scope }) => [
            weekWords(week),
            String(done),
            scope === undefined ? '' : String(scope),
          ])}
        />
      ) : (
        <>
          <Drawing facts={facts} counted={counted} drawn={drawnBurnUp(counted, today)} />
          <p className={styles.small}>{say('parts.burnUp.words')}</p>
        </>
      )}
    </Panel>
  );
}

const points = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }) => `${(x * 100).toFixed(2)},${((1 - y) * 100).toFixed(2)}`).join(' ');

interface DrawingProps {
  readonly facts: ProjectFacts;
  readonly counted: BurnUpFacts;
  readonly drawn: DrawnBurnUp;
}

const upright = (at: number, className: string) => (
  <line className={className} x1={at * 100} x2={at * 100} y1="0" y2="100" />
);

function Drawing({ facts, counted, drawn }: DrawingProps) {
  const styles = usePartStyles();
  const { done, scope, p50, p85, todayAt, targetAt } = drawn;
  const [first, last] = [done[0], done.at(-1)];
  return (
    <div className={styles.chart} aria-hidden="true">
      <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none">
        {drawn.up.map(({ at }) => (
          <line
            key={at}
            className={styles.gridLine}
            x1="0"
            x2="100"
            y1={100 - at * 100}
            y2={100 - at * 100}
          />
        ))}
        {first && last && (
          <polygon
            className={styles.area}
            points={points([{ x: first.x, y: 0 }, ...done, { x: last.x, y: 0 }])}
          />
        )}
        {last && p50 && p85 && <polygon className={styles.fan} points={points([last, p50, p85])} />}
        <polyline className={styles.scope} points={points(scope)} />
        {last && p50 && <polyline className={styles.heading} points={points([last, p50])} />}
        <polyline className={styles.said} points={points(done)} />
        {targetAt !== undefined && upright(targetAt, styles.target)}
        {upright(todayAt, styles.today)}
      </svg>
      <Names facts={facts} counted={counted} drawn={drawn} />
    </div>
  );
}

function Names({ facts: { today }, counted, drawn }: DrawingProps) {
  const styles = usePartStyles();
  const last = drawn.done.at(-1);
  const { p50, p85, baselineFinish, points: weeks, scopeNow } = counted;
  return (
    <>
      {last && (
        <span
          className={styles.inside}
          style={{ right: percent(1 - last.x), bottom: `calc(${percent(last.y)} + 4px)` }}
        >
          <b>{say('parts.burnUp.done', { count: weeks.at(-1)?.done ?? 0 })}</b>
        </span>
      )}
      <span
        className={styles.inside}
        style={{ left: 0, bottom: percent(scopeNow === 0 ? 0 : (drawn.scope.at(-1)?.y ?? 1)) }}
      >
        {say('parts.burnUp.scope', { count: scopeNow })}
      </span>
      {drawn.targetAt !== undefined && baselineFinish !== undefined && (
        <span className={styles.inside} style={{ right: percent(1 - drawn.targetAt), bottom: '22%' }}>
          {say('parts.burnUp.target', { day: dayWordsNear(baselineFinish, today) })}
        </span>
      )}
      {drawn.p50 && p50 !== undefined && p50 !== 'notConverging' && (
        <span
          className={styles.inside}
          style={{ left: percent(drawn.p50.x), bottom: `calc(${percent(drawn.p50.y)} - 20px)` }}
        >
          {say('parts.burnUp.p50', { day: dayWordsNear(p50, today) })}
        </span>
      )}
      {drawn.p85 && p85 !== undefined && p85 !== 'notConverging' && (
        <span
          className={styles.inside}
          style={{ left: percent(drawn.p85.x), bottom: `calc(${percent(drawn.p85.y)} + 4px)` }}
        >
          {say('parts.burnUp.p85', { day: dayWordsNear(p85, today) })}
        </span>
      )}
      {drawn.across.map(({ at, week }) => (
        <span key={at} className={styles.across} style={{ left: percent(at) }}>
          {weekWords(week)}
        </span>
      ))}
      {drawn.up.map(({ at, name }) => (
        <span key={at} className={styles.up} style={{ bottom: percent(at) }}>
          {name}
        </span>
      ))}
    </>
  );
}
