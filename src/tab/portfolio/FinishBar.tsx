import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { percent } from '#tab/parts/Bar.tsx';
import { type HatchStatus, useHatch } from '#tab/parts/hatch.ts';

import type { FinishScale } from './finishScale.ts';
import type { FinishDays } from './portfolioModel.ts';

const useStyles = makeStyles({
  line: { position: 'relative', height: '14px', width: '100%' },
  axis: {
    position: 'absolute',
    top: '6px',
    left: 0,
    right: 0,
    height: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  slip: { position: 'absolute', top: '5px', height: '3px', backgroundColor: 'currentColor' },
  tick: {
    position: 'absolute',
    top: '1px',
    height: '12px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: 'currentColor',
  },
  baseline: { color: tokens.colorNeutralForeground1 },
  range: { position: 'absolute', top: '3px', height: '8px', borderRadius: '0 2px 2px 0' },
});

/** Upright tick baseline, line slip, second tick the likely finish, hatch to P85. The words are in the next cell. */
export function FinishBar({
  days,
  level,
  scale,
}: {
  days: FinishDays;
  level: HatchStatus;
  scale: FinishScale;
}) {
  const styles = useStyles();
  const hatch = useHatch();
  const { baseline, middle, until } = days;
  const colour = hatch[level === 'red' || level === 'amber' ? level : 'grey'];
  const at = (day: typeof baseline): number => (day === undefined ? 0 : scale.place(day));
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.axis} />
      {baseline !== undefined && middle !== undefined && (
        <div
          className={mergeClasses(styles.slip, colour)}
          style={{
            left: percent(Math.min(at(baseline), at(middle))),
            width: percent(Math.abs(at(middle) - at(baseline))),
          }}
        />
      )}
      {middle !== undefined && until !== undefined && until > middle && (
        <div
          className={mergeClasses(styles.range, hatch.hatch, colour)}
          style={{ left: percent(at(middle)), width: percent(Math.max(0.02, at(until) - at(middle))) }}
        />
      )}
      {middle !== undefined && (
        <div className={mergeClasses(styles.tick, colour)} style={{ left: percent(at(middle)) }} />
      )}
      {baseline !== undefined && (
        <div className={mergeClasses(styles.tick, styles.baseline)} style={{ left: percent(at(baseline)) }} />
      )}
    </div>
  );
}
