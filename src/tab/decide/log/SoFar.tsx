import { mergeClasses } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';

import type { LogEntry } from '#domain/decision/decisionLog.ts';
import type { Day } from '#domain/calendar/day.ts';
import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { useLogStyles } from './log.styles.ts';
import { soFarWords } from './logWords.ts';

export interface SoFarProps {
  readonly entry: LogEntry;
  readonly today: Day;
  readonly currency: string;
}

/** What came of it; below three quarters it is a lesson, and amber. */
export function SoFar({ entry, today, currency }: SoFarProps) {
  const styles = useLogStyles();
  const { standing, cameOfIt, decision, state } = entry;
  if (state === 'Undone') return <span className={styles.quiet}>{say('decisions.soFar.undone')}</span>;
  if (standing === 'notYet')
    return (
      <span className={mergeClasses(styles.soFar, styles.quiet)}>
        <ClockRegular aria-hidden="true" fontSize={16} />
        <span>
          {decision.checkOn === undefined
            ? say('decisions.soFar.done')
            : say('decisions.soFar.checkOn', { day: dayWordsNear(decision.checkOn, today) })}
        </span>
      </span>
    );
  if (cameOfIt === undefined || standing === 'unknown')
    return <span className={styles.quiet}>{say('decisions.soFar.unknown')}</span>;
  const words = soFarWords(cameOfIt, currency);
  if (standing === 'below')
    return (
      <>
        <StatusMark status="amber" label={words} />
        <p className={styles.small}>{say('decisions.soFar.lesson')}</p>
      </>
    );
  return <StatusMark status="green" isQuietGreen label={words} />;
}
