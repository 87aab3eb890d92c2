import { mergeClasses } from '@fluentui/react-components';

import { keptFrom } from '#domain/decision/cameOfIt.ts';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { percentOf } from './logWords.ts';

const width = 320;
const [left, promiseAt, right] = [8, 220, 312];
const placeOf = (share: number): number => Math.min(right, left + share * (promiseAt - left));

export interface DotOf {
  readonly id: string;
  readonly title: string;
  readonly share: number;
}

/** Each checked decision a dot, from nothing to as promised and beyond. */
export function ShareDots({ dots }: { readonly dots: readonly DotOf[] }) {
  const styles = useLogStyles();
  return (
    <svg className={styles.dots} viewBox={`0 0 ${width} 62`} direction="ltr" aria-hidden="true">
      <path d={`M${left} 34H${right}`} className={styles.dotLine} />
      <path d={`M${promiseAt} 20v24`} className={styles.dotTick} />
      {dots.map(({ id, title, share }) => (
        <circle
          key={id}
          cx={placeOf(share)}
          cy="34"
          r="5"
          className={mergeClasses(styles.dot, share < keptFrom && styles.dotBelow)}
        >
          <title>{say('decisions.log.share', { title, percent: percentOf(share) })}</title>
        </circle>
      ))}
      <text
        x={promiseAt}
        y="13"
        textAnchor="middle"
        className={mergeClasses(styles.dotWords, styles.dotWordsStrong)}
      >
        {say('decisions.log.asPromised')}
      </text>
      <text x={left} y="58" className={styles.dotWords}>
        {say('decisions.log.nothing')}
      </text>
      <text x={promiseAt} y="58" textAnchor="middle" className={styles.dotWords}>
        {say('decisions.log.whole')}
      </text>
    </svg>
  );
}
