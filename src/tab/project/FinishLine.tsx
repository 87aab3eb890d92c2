import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { percent } from '#tab/parts/Bar.tsx';
import { Diamond } from '#tab/parts/Diamond.tsx';
import { hatchOf, useHatch } from '#tab/parts/hatch.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';

import type { FinishPlaces } from './finishAnswer.ts';

const useStyles = makeStyles({
  line: { position: 'relative', height: '16px' },
  axis: {
    position: 'absolute',
    top: '8px',
    left: 0,
    right: 0,
    height: '1px',
    backgroundColor: tokens.colorNeutralStroke1,
  },
  dots: { position: 'absolute', top: '7px', height: 0, borderTop: '2px dotted currentColor' },
  range: { position: 'absolute', top: '2px', height: '12px', borderRadius: '2px' },
  middle: {
    position: 'absolute',
    top: '1px',
    height: '14px',
    width: '3px',
    marginLeft: '-1px',
    backgroundColor: 'currentColor',
  },
});

/** Open diamond baseline, filled diamond the lead's forecast, hatch the likely range. The words above say the same. */
export function FinishLine({ places, status }: { places: FinishPlaces; status: Status | undefined }) {
  const styles = useStyles();
  const hatch = useHatch();
  const { baseline, forecast, from, middle, until } = places;
  const colour =
    hatch[hatchOf(status === 'red' || status === 'amber' || status === 'green' ? status : 'unknown')];
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.axis} />
      {forecast !== undefined && from !== undefined && from > forecast && (
        <div
          className={mergeClasses(styles.dots, colour)}
          style={{ left: percent(forecast), width: percent(from - forecast) }}
        />
      )}
      {from !== undefined && until !== undefined && (
        <div
          className={mergeClasses(styles.range, hatch.hatch, colour)}
          style={{ left: percent(from), width: percent(Math.max(0.01, until - from)) }}
        />
      )}
      {middle !== undefined && (
        <div className={mergeClasses(styles.middle, colour)} style={{ left: percent(middle) }} />
      )}
      {baseline !== undefined && <Diamond kind="baseline" at={baseline} />}
      {forecast !== undefined && <Diamond kind="forecast" at={forecast} />}
    </div>
  );
}
