import { Said } from '#tab/parts/Said.tsx';
import { impactOf } from '#tab/project/impact.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { useThisWeekStyles } from '#tab/project/thisWeek.styles.ts';
import { say } from '#words/say.ts';

/** WO1: what the week means for those who wait for it: money and days, what it is for, and the lead's words for them. */
export function BusinessWords({ facts }: { facts: ProjectFacts }) {
  const styles = useThisWeekStyles();
  const impact = impactOf(facts);
  const { businessGoal, latest } = facts.project.value;
  const said = latest?.businessText ?? '';
  return (
    <>
      <dt className={styles.label}>{say('toolkit.lens.means')}</dt>
      <dd className={styles.text} data-testid="means">
        {impact === undefined ? (
          say('toolkit.lens.noImpact')
        ) : (
          <Said message={impact.message} values={impact.values} />
        )}
      </dd>
      {(businessGoal ?? '') !== '' && (
        <>
          <dt className={styles.label}>{say('toolkit.lens.for')}</dt>
          <dd className={styles.text}>{businessGoal}</dd>
        </>
      )}
      {said !== '' && (
        <>
          <dt className={styles.label}>{say('toolkit.lens.said')}</dt>
          <dd className={styles.text} data-testid="business-words">
            {said}
          </dd>
        </>
      )}
    </>
  );
}
