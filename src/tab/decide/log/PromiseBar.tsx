import { mergeClasses } from '@fluentui/react-components';

import { keptFrom } from '#domain/decision/cameOfIt.ts';
import { useHidden } from '#tab/parts/visuallyHidden.ts';
import { say } from '#words/say.ts';

import { percentOf } from './logWords.ts';
import { useLogStyles } from './log.styles.ts';

const promiseAt = 200;
const widest = 220;

/** The tick is the promise; what came of it fills up to it, or past it. */
export function PromiseBar({ share }: { readonly share: number | undefined }) {
  const styles = useLogStyles();
  const { hidden } = useHidden();
  const filled = share === undefined ? 0 : Math.min(widest, share * promiseAt);
  const isBelow = share !== undefined && share < keptFrom;
  return (
    <>
      <span className={hidden}>
        {say('decisions.promise.bar', { percent: share === undefined ? 'none' : String(percentOf(share)) })}
      </span>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${widest} 14`}
        preserveAspectRatio="xMinYMid meet"
        aria-hidden="true"
      >
        <rect x="0.5" y="4.5" width={promiseAt - 0.5} height="6" className={styles.barFrame} />
        {filled > 0 && (
          <rect
            x="0"
            y="6"
            width={filled}
            height="3"
            className={mergeClasses(styles.barDone, isBelow && styles.barBelow)}
          />
        )}
        <path d={`M${promiseAt} 1v13`} className={styles.barTick} />
      </svg>
    </>
  );
}
