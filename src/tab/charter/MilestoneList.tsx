import type { FirstMilestone } from '#domain/charter/firstMilestones.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { useStartStyles } from './start.styles.ts';

/** Where the kind's milestones fall, before anything is written. */
export function MilestoneList({
  milestones,
  isNew,
}: {
  milestones: readonly FirstMilestone[];
  isNew: boolean;
}) {
  const styles = useStartStyles();
  if (milestones.length === 0) return null;
  return (
    <section
      aria-label={say(isNew ? 'charter.milestones' : 'charter.milestones.kept')}
      data-testid="first-milestones"
    >
      <h2 className={styles.subtitle}>{say(isNew ? 'charter.milestones' : 'charter.milestones.kept')}</h2>
      {isNew && <p className={styles.quiet}>{say('charter.milestones.hint')}</p>}
      <ul className={styles.list}>
        {milestones.map(({ title, on }) => (
          <li key={`${title} ${on}`} className={styles.item}>
            <span>{title}</span>
            <span className={styles.day}>{dayWords(on, 'full')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
