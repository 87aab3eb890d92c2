import type { DecisionLog } from '#domain/decision/decisionLog.ts';
import { Said } from '#tab/parts/Said.tsx';
import { instantAgeWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { percentOf, titleWords } from './logWords.ts';
import { ShareDots } from './ShareDots.tsx';

export interface LogHeadProps {
  readonly log: DecisionLog;
  readonly readAt: number;
  readonly now: number;
}

/** How good our decisions are at what they promise. */
export function LogHead({ log, readAt, now }: LogHeadProps) {
  const styles = useLogStyles();
  const { checked, kept, medianShare, notYet } = log;
  const age = instantAgeWords(readAt, Math.max(now, readAt));
  const dots = log.decided.flatMap((entry) => {
    const share = entry.cameOfIt?.share;
    const isChecked = entry.standing === 'kept' || entry.standing === 'below';
    return isChecked && share !== undefined ? [{ id: entry.id, title: titleWords(entry), share }] : [];
  });
  return (
    <div className={styles.top} data-testid="log-head">
      <div>
        <p className={styles.kept}>
          {checked === 0 ? (
            say('decisions.log.noneChecked')
          ) : (
            <Said message="decisions.log.checked" values={{ kept, checked }} />
          )}
        </p>
        <p className={styles.small}>
          {medianShare === undefined
            ? say('decisions.log.aboutNone', { notYet, age })
            : say('decisions.log.about', { percent: percentOf(medianShare), notYet, age })}
        </p>
      </div>
      {dots.length > 0 && <ShareDots dots={dots} />}
    </div>
  );
}
