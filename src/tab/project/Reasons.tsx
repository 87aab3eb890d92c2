import { mergeClasses } from '@fluentui/react-components';

import { StatusMark } from '#tab/parts/StatusMark.tsx';
import { say } from '#words/say.ts';

import type { ProjectFacts } from './projectFacts.ts';
import { useVerdictStyles } from './verdict.styles.ts';
import { reasonsOf, reasonsTitle } from './verdictModel.ts';

/** Worst first, one line each: status, signal, sentence, age. */
export function Reasons({ facts }: { facts: ProjectFacts }) {
  const styles = useVerdictStyles();
  const reasons = reasonsOf(facts);
  return (
    <div className={styles.reasons} data-testid="reasons">
      <h2 className={styles.title}>{reasonsTitle(facts)}</h2>
      {reasons.length === 0 && <p className={styles.age}>{say('tab.reasons.none')}</p>}
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.id} className={styles.reason}>
            <span className={styles.small}>
              <StatusMark status={reason.status} />
            </span>
            <span>
              <b>{reason.name}</b> {reason.sentence}
            </span>
            <span className={mergeClasses(styles.age)}>{reason.age}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
