import { Fragment } from 'react';

import { type Practice, timedAgenda } from '#domain/toolkit/practices.ts';
import { say } from '#words/say.ts';

import { useToolkitStyles } from './toolkit.styles.ts';

/** The agenda with times, from when it begins or from 0:00, and what is there at the end. */
export function PracticeDetails({ practice, startAt = '00:00' }: { practice: Practice; startAt?: string }) {
  const styles = useToolkitStyles();
  const { agenda, checklist } = practice;
  return (
    <>
      {agenda.length > 0 && (
        <>
          <p className={styles.heading}>{say('toolkit.practice.agenda')}</p>
          <dl className={styles.agenda}>
            {timedAgenda(agenda, startAt).map(({ from, what }) => (
              <Fragment key={from}>
                <dt className={styles.time}>{from}</dt>
                <dd style={{ margin: 0 }}>{what}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
      {checklist.length > 0 && (
        <>
          <p className={styles.heading}>{say('toolkit.practice.checklist')}</p>
          <ul className={styles.reasons}>
            {checklist.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
