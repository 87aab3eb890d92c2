import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';

import type { CurvePoint } from '#domain/scenario/scenario.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PlainTable } from '#tab/parts/PlainTable.tsx';
import { numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import { useCurveStyles } from './curve.styles.ts';
import { curveHeights } from './curveModel.ts';
import { tenths, worthWords } from './planWords.ts';

export interface ChangesCurveProps {
  readonly curve: readonly CurvePoint[];
  readonly currency: string;
  /** How many changes the plan on screen is allowed, if it is one of these. */
  readonly chosen: number | undefined;
  readonly onChoose: (changesAtMost: number) => void;
}

const height = 72;

/** SC4: how much of it a few decisions already bring. Each point is a plan to look at. */
export function ChangesCurve({ curve, currency, chosen, onChoose }: ChangesCurveProps) {
  const styles = useCurveStyles();
  const [asTable, setAsTable] = useState(false);
  const group = useId();
  const tops = curveHeights(curve, height);
  const middle = (index: number): number => ((index + 0.5) / curve.length) * 100;
  return (
    <section aria-labelledby="decide-curve" data-testid="curve">
      <h3 id="decide-curve" className={styles.head}>
        {say('decide.curve')} <span className={styles.note}>{say('decide.curve.note')}</span>
        <LinkButton onClick={() => setAsTable(!asTable)} isPressed={asTable} testId="curve-as-table">
          {say(asTable ? 'decide.load.drawing' : 'decide.load.table')}
        </LinkButton>
      </h3>
      {asTable ? (
        <PlainTable
          heads={[
            say('decide.curve.column.changes'),
            say('decide.curve.column.over'),
            say('decide.curve.column.value'),
          ]}
          rows={curve.map(({ changesAtMost, plan }) => [
            String(changesAtMost),
            numberWords(plan.overloadPersonWeeks, 1),
            worthWords(plan.value, currency),
          ])}
        />
      ) : (
        <div className={styles.curve}>
          <svg
            className={styles.drawing}
            viewBox={`0 0 100 ${height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <line className={styles.ground} x1="0" x2="100" y1={height - 8} y2={height - 8} />
            <polyline
              className={styles.line}
              points={tops.map((top, index) => `${middle(index).toFixed(2)},${top.toFixed(1)}`).join(' ')}
            />
          </svg>
          <div className={styles.points} role="radiogroup" aria-label={say('decide.curve.choose')}>
            {curve.map(({ changesAtMost, plan }, index) => {
              const isChosen = chosen === changesAtMost;
              const top = tops[index] ?? 0;
              return (
                <label
                  key={changesAtMost}
                  className={mergeClasses(styles.point, isChosen && styles.chosen)}
                  data-changes={changesAtMost}
                >
                  <input
                    type="radio"
                    className={styles.radio}
                    name={group}
                    checked={isChosen}
                    onChange={() => onChoose(changesAtMost)}
                    aria-label={say('decide.curve.point', {
                      changes: changesAtMost,
                      over: tenths(plan.overloadPersonWeeks),
                      money: worthWords(plan.value, currency),
                    })}
                  />
                  <span
                    className={mergeClasses(styles.mark, isChosen && styles.markChosen)}
                    style={{ top: `${top}px` }}
                    aria-hidden="true"
                  />
                  <span className={styles.figure} style={{ top: `${top - 1}px` }} aria-hidden="true">
                    {numberWords(plan.overloadPersonWeeks, 1)}
                  </span>
                  <span aria-hidden="true">
                    {changesAtMost === 0 ? say('decide.curve.none') : String(changesAtMost)}
                  </span>
                  <span className={styles.value} aria-hidden="true">
                    {plan.fits ? worthWords(plan.value, currency) : ''}
                  </span>
                </label>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}
